package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.idea.FoundIdea;
import org.okrreadiness.scoring.idea.IdeaFinder;
import org.okrreadiness.scoring.idea.KeyIdea;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CopiedText;
import org.okrreadiness.scoring.words.Sentences;

/**
 * An answer with everything its criteria look at, worked out once.
 *
 * @param own what of it counts
 * @param ideas every place where an idea of the key is said or denied, in the answer's own words
 * @param wrong the same for ideas that contradict the key
 * @param sentences of the own words, in reading order
 * @param isOffTopic true when nothing in the own words has to do with the question
 */
record AnswerReading(
        AnswerKey key,
        OwnText own,
        List<FoundIdea> ideas,
        List<FoundIdea> wrong,
        List<OwnSentence> sentences,
        boolean isOffTopic) {

    /** Copied words are blanked out before anybody looks for ideas. */
    private static final CopiedText NOTHING = CopiedText.from();

    /** @param rubric the words of the rubric, which earn nothing either */
    static AnswerReading of(String answer, AnswerKey key, Situation situation, String rubric) {
        Topic topic = Topic.of(key, situation);
        OwnText own = new Sieve(CopiedText.from(situation.prose(), key.given(), rubric), topic).own(answer);
        List<FoundIdea> ideas = find(key.ideas(), own);
        List<FoundIdea> wrong = find(key.wrong(), own);
        List<FoundIdea> said = ideas.stream().filter(found -> !found.denied()).toList();
        List<OwnSentence> sentences = sentences(own.text(), said, key, situation);
        return new AnswerReading(key, own, ideas, wrong, sentences, isOffTopic(sentences, topic));
    }

    private static List<FoundIdea> find(List<KeyIdea> ideas, OwnText own) {
        return new IdeaFinder(ideas, NOTHING).everywhere(own.text());
    }

    private static List<OwnSentence> sentences(String text, List<FoundIdea> ideas, AnswerKey key, Situation situation) {
        NavigableMap<Integer, List<Span>> bySentence = new TreeMap<>();
        Sentences.of(text).forEach(sentence -> bySentence.put(sentence.start(), new ArrayList<>()));
        ideas.forEach(
                idea -> bySentence.floorEntry(idea.span().start()).getValue().add(idea.span()));
        CaseLinks links = new CaseLinks(situation, key.given());
        return Sentences.of(text).stream()
                .map(span -> sentence(text, span, bySentence.get(span.start()), links))
                .toList();
    }

    private static OwnSentence sentence(String text, Span span, List<Span> ideas, CaseLinks links) {
        Passage passage = Passage.of(span.in(text));
        List<Span> inside = ideas.stream()
                .map(idea -> new Span(idea.start() - span.start(), idea.end() - span.start()))
                .toList();
        return new OwnSentence(span, passage, inside, links.in(passage), Connective.in(passage));
    }

    private static boolean isOffTopic(List<OwnSentence> sentences, Topic topic) {
        return sentences.stream()
                .allMatch(sentence -> sentence.bearing().isEmpty() && !topic.isTouchedBy(sentence.passage()));
    }

    /** How many words the answer has that count. */
    int words() {
        return sentences.stream().mapToInt(OwnSentence::words).sum();
    }
}
