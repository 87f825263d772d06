package org.okrreadiness.scoring.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word of a closed class can be. Whoever reads a line asks this of every word many times over, so it is looked up once for each
 * word and then only read.
 *
 * @param determiner opens a noun phrase: the, every, our
 * @param preposition opens or joins a phrase: of, until, and
 * @param auxiliary helps a verb: is, would, don't
 * @param relative opens a clause about the noun before it: who, whose
 */
record FunctionWord(boolean determiner, boolean preposition, boolean auxiliary, boolean relative) {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "our", "their", "its", "his", "her", "my", "your", "all", "each", "every", "this",
            "these", "those", "any", "both", "another", "us", "them", "it", "at", "new", "first", "more", "some",
            "one");
    private static final Set<String> PREPOSITIONS = Set.copyOf(List.of((""
                    + "of in on at by for with from to into onto about across after against among around as before behind "
                    + "below above between during following inside near off out outside over per since through throughout "
                    + "towards toward under until up via within without w/ than regarding concerning including incl despite "
                    + "because so down plus upon while whilst when where if unless but or and nor yet not although though")
            .split(" ")));
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "should", "can",
            "could", "may", "might", "must", "do", "does", "did", "shall", "isn't", "aren't", "won't", "don't",
            "doesn't");
    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whose", "whom", "where");

    private static final FunctionWord NONE = new FunctionWord(false, false, false, false);
    private static final Map<String, FunctionWord> ALL = all();

    /** What {@code lower}, a word in lower case, can be; nothing of all this for a word that carries meaning of its own. */
    static FunctionWord of(String lower) {
        return ALL.getOrDefault(lower, NONE);
    }

    private static Map<String, FunctionWord> all() {
        Map<String, FunctionWord> all = new HashMap<>();
        for (Set<String> words : List.of(DETERMINERS, PREPOSITIONS, AUXILIARIES, RELATIVES)) {
            for (String word : words) {
                all.put(
                        word,
                        new FunctionWord(
                                DETERMINERS.contains(word),
                                PREPOSITIONS.contains(word),
                                AUXILIARIES.contains(word),
                                RELATIVES.contains(word)));
            }
        }
        return all;
    }
}
