package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.words.Vocabulary;
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
        return line.has(Notion.PLACE, at) && !isPartOfName(at) || isAbbreviation(at) || isPlaced(at);
    }

    private boolean isPartOfName(int at) {
        return line.isIn(at, COMPASS)
                && line.inside(at + 1)
                && (line.is(at + 1, "star")
                        || line.token(at + 1).isWord() && line.known(at + 1).isEmpty());
    }

    private boolean isAbbreviation(int at) {
        boolean states =
                line.is(at, "us") && (line.is(at - 1, "the") || line.isPreposition(at - 1) && line.isContent(at + 1));
        return states || line.is(at, "eu", "uae", "ksa");
    }

    private boolean isPlaced(int at) {
        Vocabulary.Word word = line.known(at).orElse(null);
        return word != null
                && word.names() == Names.PLACE
                && word.isNoun()
                && line.isDeterminer(at - 1)
                && line.isIn(at - 2, LEADS);
    }
}
