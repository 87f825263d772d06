package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.words.Vocabulary.Names;

/** Knows a place when it sees one. */
final class PlaceFinder {

    private static final WordSet COMPASS =
            WordSet.of("north", "south", "east", "west", "northern", "southern", "eastern", "western");
    private static final WordSet LEADS = WordSet.of("in", "across", "from", "throughout");

    private final Line line;

    PlaceFinder(Line line) {
        this.line = line;
    }

    /** A place we know, or behind a preposition of place a noun that the vocabulary knows for one. */
    boolean isAt(int at) {
        boolean states =
                line.is(at, "us") && (line.is(at - 1, "the") || line.isPreposition(at - 1) && line.isContent(at + 1));
        boolean abbreviated = line.is(at, "eu", "uae", "ksa") || states;
        boolean place = line.known(at)
                .map(word -> word.names() == Names.PLACE && word.isNoun())
                .orElse(false);
        int before = line.isDeterminer(at - 1) ? at - 2 : at - 1;
        boolean placed = line.isIn(before, LEADS);
        boolean partOfName = line.inside(at + 1)
                && (line.is(at + 1, "star")
                        || line.token(at + 1).isWord() && line.known(at + 1).isEmpty())
                && line.isIn(at, COMPASS);
        return line.has(Notion.PLACE, at) && !partOfName || abbreviated || place && placed && before == at - 2;
    }
}
