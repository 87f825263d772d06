package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/** A passage with, at every token, the notions of which a phrase begins there. The ground all readers stand on. */
final class Line {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "our", "their", "its", "his", "her", "my", "your", "all", "each", "every", "this",
            "these", "those", "any", "both", "another", "us", "them", "it", "at", "new", "first", "more", "some",
            "one");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "to",
            "into",
            "onto",
            "about",
            "across",
            "after",
            "against",
            "among",
            "around",
            "as",
            "before",
            "behind",
            "below",
            "above",
            "between",
            "during",
            "following",
            "inside",
            "near",
            "off",
            "out",
            "outside",
            "over",
            "per",
            "since",
            "through",
            "throughout",
            "towards",
            "toward",
            "under",
            "until",
            "up",
            "via",
            "within",
            "without",
            "w/",
            "than",
            "regarding",
            "concerning",
            "including",
            "incl",
            "despite",
            "because",
            "so",
            "down",
            "plus",
            "upon",
            "while",
            "whilst",
            "when",
            "where",
            "if",
            "unless",
            "but",
            "or",
            "and",
            "nor",
            "yet",
            "not",
            "although",
            "though");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "should", "can",
            "could", "may", "might", "must", "do", "does", "did", "shall", "isn't", "aren't", "won't", "don't",
            "doesn't");

    private static final int LONGEST = 300;

    private final Passage passage;
    private final List<Map<Notion, PhraseTrie.Match<MetricFamily>>> notes;
    private final Mask[] masks;
    private final Quantity[] quantities;

    Line(Passage whole, Lexicons lexicons) {
        this.passage = beginning(whole);
        this.notes = new ArrayList<>(passage.tokens().size());
        for (int i = 0; i < passage.tokens().size(); i++) {
            Map<Notion, PhraseTrie.Match<MetricFamily>> here = new EnumMap<>(Notion.class);
            lexicons.matches(passage.tokens(), i).forEach(match -> here.put(match.notion(), match));
            notes.add(here);
        }
        this.masks = new Mask[size()];
        passage.masks().forEach(mask -> java.util.Arrays.fill(masks, mask.from(), mask.end(), mask));
        this.quantities = new Quantity[size()];
        passage.quantities().forEach(q -> java.util.Arrays.fill(quantities, q.from(), q.end(), q));
    }

    /** No line has that many words; what follows them is not read, so that no text can take long. */
    private static Passage beginning(Passage whole) {
        if (whole.tokens().size() <= LONGEST) {
            return whole;
        }
        return new Passage(
                whole.typed(),
                whole.tokens().subList(0, LONGEST),
                whole.quantities().stream().filter(q -> q.end() <= LONGEST).toList(),
                whole.masks().stream().filter(m -> m.end() <= LONGEST).toList());
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return passage.tokens().size();
    }

    boolean inside(int at) {
        return at >= 0 && at < size();
    }

    Token token(int at) {
        return passage.tokens().get(at);
    }

    /** How the word at {@code at} is inflected; the base form outside the line. */
    Stem.Form form(int at) {
        return inside(at) ? token(at).stem().form() : Stem.Form.BASE;
    }

    /** True when a hyphen joins the token at {@code at} to the one before. */
    boolean isHyphened(int at) {
        return inside(at) && token(at).place().hyphened();
    }

    /** The token's lower-case form, or the empty string outside the line. */
    String lower(int at) {
        return inside(at) ? token(at).lower() : "";
    }

    boolean is(int at, String... lowers) {
        String here = lower(at);
        for (String lower : lowers) {
            if (here.equals(lower)) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(int at, Set<String> lowers) {
        return inside(at) && lowers.contains(lower(at));
    }

    /** True when a phrase of {@code notion} reaches over the head noun of {@code phrase}. */
    boolean covers(Notion notion, NounPhrase phrase) {
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            if (i + length(notion, i) > phrase.head()) {
                return true;
            }
        }
        return false;
    }

    Token.Kind kind(int at) {
        return token(at).kind();
    }

    boolean has(Notion notion, int at) {
        return inside(at) && notes.get(at).containsKey(notion);
    }

    boolean hasAny(int at, Notion... notions) {
        for (Notion notion : notions) {
            if (has(notion, at)) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens the longest phrase of {@code notion} at {@code at} covers; 0 when there is none. */
    int length(Notion notion, int at) {
        return has(notion, at) ? notes.get(at).get(notion).length() : 0;
    }

    Optional<MetricFamily> family(int at) {
        return has(Notion.METRIC, at)
                ? Optional.of(notes.get(at).get(Notion.METRIC).value())
                : Optional.empty();
    }

    /** The first token at or after {@code from} and before {@code end} where a phrase of {@code notion} begins, or -1. */
    int find(Notion notion, int from, int end) {
        for (int i = Math.max(0, from); i < Math.min(end, size()); i++) {
            if (has(notion, i)) {
                return i;
            }
        }
        return -1;
    }

    boolean contains(Notion notion, int from, int end) {
        return find(notion, from, end) >= 0;
    }

    int findWord(int from, int end, String... lowers) {
        for (int i = Math.max(0, from); i < Math.min(end, size()); i++) {
            if (is(i, lowers)) {
                return i;
            }
        }
        return -1;
    }

    Optional<Quantity> quantity(int at) {
        return inside(at) ? Optional.ofNullable(quantities[at]) : Optional.empty();
    }

    Optional<Mask> mask(int at) {
        return inside(at) ? Optional.ofNullable(masks[at]) : Optional.empty();
    }

    boolean isDeterminer(int at) {
        return inside(at) && DETERMINERS.contains(lower(at));
    }

    boolean isPreposition(int at) {
        return inside(at)
                && PREPOSITIONS.contains(lower(at))
                && !token(at).place().hyphened();
    }

    boolean isAuxiliary(int at) {
        return inside(at) && AUXILIARIES.contains(lower(at));
    }

    boolean isRelative(int at) {
        return is(at, "who", "that", "which", "whose", "whom", "where");
    }

    boolean isMark(int at) {
        return inside(at) && token(at).isMark();
    }

    /** True for a word that carries meaning of its own. */
    boolean isContent(int at) {
        return inside(at)
                && (token(at).isWord() || token(at).kind() == Token.Kind.CODE)
                && masks[at] == null
                && quantities[at] == null
                && !isPreposition(at)
                && !isAuxiliary(at)
                && !isRelative(at)
                && !(isDeterminer(at) && !is(at, "new", "first"));
    }

    /** The last token that ends within {@code span}; the first token when none does. */
    int lastTokenOf(Span span) {
        int at = size() - 1;
        while (at > 0 && token(at).end() > span.end()) {
            at--;
        }
        return at;
    }

    Span span(int from, int end) {
        if (from >= end || !inside(from)) {
            int place = inside(from) ? token(from).start() : passage.typed().length();
            return new Span(place, place);
        }
        return new Span(token(from).start(), token(Math.min(end, size()) - 1).end());
    }

    String words(int from, int end) {
        return passage.words(from, Math.min(end, size()));
    }
}
