package org.okrreadiness.scoring.reading;

import java.util.Arrays;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.Vocabulary;

/** A passage with, at every token, the notions of which a phrase begins there. The ground all readers stand on. */
final class Line {

    private static final int LONGEST = 300;
    private static final WordSet ABBREVIATIONS = WordSet.of(
            "approx", "incl", "excl", "min", "max", "avg", "etc", "resp", "est", "dept", "qtr", "nos", "vol", "fig",
            "inc", "ltd", "mrs", "misc", "pct");

    private final Passage passage;
    private final Token[] tokens;
    private final String[] lowers;

    /** One bit for each word of the line: most words asked for are in no line, and one look here tells. */
    private final long sketch;

    private final FunctionWord[] functions;
    private final Vocabulary.Word[] known;
    private final NotionChart chart;
    private final Mask[] masks;
    private final Quantity[] quantities;
    private final boolean[] content;

    Line(Passage whole, Lexicons lexicons) {
        this.passage = beginning(whole);
        this.tokens = passage.tokens().toArray(Token[]::new);
        this.lowers = new String[tokens.length];
        this.functions = new FunctionWord[tokens.length];
        this.known = new Vocabulary.Word[tokens.length];
        this.sketch = lookUpWords();
        this.chart = new NotionChart(passage.tokens(), known, lexicons);
        this.masks = new Mask[tokens.length];
        passage.masks().forEach(mask -> Arrays.fill(masks, mask.from(), mask.end(), mask));
        this.quantities = new Quantity[tokens.length];
        passage.quantities().forEach(q -> Arrays.fill(quantities, q.from(), q.end(), q));
        this.content = new boolean[tokens.length];
        for (int at = 0; at < tokens.length; at++) {
            content[at] = carriesMeaning(at);
        }
    }

    private long lookUpWords() {
        long words = 0;
        for (int at = 0; at < tokens.length; at++) {
            lowers[at] = tokens[at].lower();
            functions[at] = FunctionWord.of(lowers[at]);
            known[at] = Vocabulary.standard().find(tokens[at]);
            words |= WordSet.bit(lowers[at]);
        }
        return words;
    }

    private boolean carriesMeaning(int at) {
        return (token(at).isWord() || token(at).kind() == Token.Kind.CODE)
                && masks[at] == null
                && quantities[at] == null
                && !isPreposition(at)
                && !isAuxiliary(at)
                && !isRelative(at)
                && !(isDeterminer(at) && !is(at, "new", "first"));
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
        return tokens.length;
    }

    boolean inside(int at) {
        return at >= 0 && at < tokens.length;
    }

    Token token(int at) {
        return tokens[at];
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
        return inside(at) ? lowers[at] : "";
    }

    boolean is(int at, String lower) {
        // Other words nearly always have another hash, which every word keeps.
        return inside(at) && lowers[at].hashCode() == lower.hashCode() && lowers[at].equals(lower);
    }

    boolean is(int at, String... lowers) {
        for (String lower : lowers) {
            if (is(at, lower)) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(int at, WordSet lowers) {
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
        return chart.length(notion, at) > 0;
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
        return chart.length(notion, at);
    }

    Optional<MetricFamily> family(int at) {
        return Optional.ofNullable(chart.family(at));
    }

    /** The first token at or after {@code from} and before {@code end} where a phrase of {@code notion} begins, or -1. */
    int find(Notion notion, int from, int end) {
        return chart.find(notion, from, end);
    }

    boolean contains(Notion notion, int from, int end) {
        return find(notion, from, end) >= 0;
    }

    int findWord(int from, int end, String... lowers) {
        return mayHold(lowers) ? seek(from, end, lowers) : -1;
    }

    private boolean mayHold(String... lowers) {
        for (String lower : lowers) {
            if ((sketch & WordSet.bit(lower)) != 0) {
                return true;
            }
        }
        return false;
    }

    private int seek(int from, int end, String... lowers) {
        for (int i = Math.max(0, from); i < Math.min(end, size()); i++) {
            if (is(i, lowers)) {
                return i;
            }
        }
        return -1;
    }

    int findWord(int from, int end, WordSet lowers) {
        return (sketch & lowers.sketch()) == 0 ? -1 : seek(from, end, lowers);
    }

    private int seek(int from, int end, WordSet lowers) {
        for (int i = Math.max(0, from); i < Math.min(end, size()); i++) {
            if (lowers.contains(lower(i))) {
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

    /** What is generally known of the word at {@code at}; empty for names, terms of a trade and everything that is no word. */
    Optional<Vocabulary.Word> known(int at) {
        return inside(at) ? Optional.ofNullable(known[at]) : Optional.empty();
    }

    /** What sort of word stands at {@code at}, which is inside the line. */
    WordKind wordKind(int at) {
        return WordKind.of(tokens[at], known[at]);
    }

    /** True when a phrase of any of our lists begins at {@code at}. */
    boolean isListed(int at) {
        return inside(at) && chart.isListed(at);
    }

    boolean isDeterminer(int at) {
        return inside(at) && functions[at].determiner();
    }

    boolean isPreposition(int at) {
        return inside(at) && functions[at].preposition() && !isHyphened(at) && !isHyphened(at + 1);
    }

    boolean isAuxiliary(int at) {
        return inside(at) && functions[at].auxiliary();
    }

    boolean isRelative(int at) {
        return inside(at) && functions[at].relative();
    }

    boolean isMark(int at) {
        return inside(at) && token(at).isMark();
    }

    /** True for a mark behind which another sentence begins. */
    boolean endsSentence(int at) {
        return isMark(at)
                && is(at, ".", "!", "?", ";")
                && lower(at - 1).length() > 2
                && !isIn(at - 1, ABBREVIATIONS)
                && inside(at + 1)
                && isWord(at + 1)
                && !token(at + 1).place().glued()
                && isWord(at + 2);
    }

    private boolean isWord(int at) {
        return inside(at) && token(at).isWord() && !isHyphened(at);
    }

    /** True for a word that carries meaning of its own. */
    boolean isContent(int at) {
        return inside(at) && content[at];
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
