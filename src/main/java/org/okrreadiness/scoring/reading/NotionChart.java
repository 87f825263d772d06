package org.okrreadiness.scoring.reading;

import java.util.List;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.Vocabulary;

/**
 * Of which notions a phrase begins at each token of a line, and how far the longest of each reaches. Filled in one pass, so that
 * every later question about a place is one look into a table.
 */
final class NotionChart {

    private static final int NOTIONS = Notion.values().length;
    private static final Lexicons.Meaning PERSON = new Lexicons.Meaning(Notion.PEOPLE, MetricFamily.UNKNOWN);

    private final int size;

    /** In tokens, one entry for each notion of each token; no phrase of a list is longer than a byte can say. */
    private final byte[] lengths;

    private final MetricFamily[] families;
    private final boolean[] listed;
    private final boolean[] anywhere = new boolean[NOTIONS];

    /**
     * @param known what the general vocabulary says of each token; null where it knows nothing
     */
    NotionChart(List<Token> tokens, Vocabulary.Word[] known, Lexicons lexicons) {
        this.size = tokens.size();
        this.lengths = new byte[size * NOTIONS];
        this.families = new MetricFamily[size];
        this.listed = new boolean[size];
        for (int at = 0; at < size; at++) {
            int here = at;
            lexicons.forEachPhrase(tokens, at, (meaning, length) -> note(here, meaning, length));
            if (isUnlistedPerson(tokens.get(at), known[at], at)) {
                note(at, PERSON, 1);
            }
        }
    }

    /** A noun that the general vocabulary knows for a person and that none of our lists claims for something else. */
    private boolean isUnlistedPerson(Token token, Vocabulary.Word word, int at) {
        return word != null
                && word.names() == Vocabulary.Names.PERSON
                && word.isNoun()
                && !isListed(at)
                && token.stem().form().isNominal();
    }

    /** True when a phrase of any notion begins there. */
    boolean isListed(int at) {
        return listed[at];
    }

    /** A longer phrase takes the place of a shorter one, and the first meaning of a phrase stays. */
    private void note(int at, Lexicons.Meaning meaning, int length) {
        int entry = at * NOTIONS + meaning.notion().ordinal();
        if (length > lengths[entry]) {
            lengths[entry] = (byte) length;
            listed[at] = true;
            anywhere[meaning.notion().ordinal()] = true;
            families[at] = meaning.notion() == Notion.METRIC ? meaning.family() : families[at];
        }
    }

    /** How many tokens the longest phrase of {@code notion} at {@code at} covers; 0 when none begins there or it lies outside. */
    int length(Notion notion, int at) {
        return at >= 0 && at < size ? lengths[at * NOTIONS + notion.ordinal()] : 0;
    }

    /** The family of the measure whose name begins at {@code at}; null when none does. */
    MetricFamily family(int at) {
        return at >= 0 && at < size ? families[at] : null;
    }

    /** The first token at or after {@code from} and before {@code end} where a phrase of {@code notion} begins, or -1. */
    int find(Notion notion, int from, int end) {
        if (!anywhere[notion.ordinal()]) {
            return -1;
        }
        int last = Math.min(end, size);
        for (int at = Math.max(0, from); at < last; at++) {
            if (lengths[at * NOTIONS + notion.ordinal()] > 0) {
                return at;
            }
        }
        return -1;
    }
}
