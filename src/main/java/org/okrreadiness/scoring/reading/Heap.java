package org.okrreadiness.scoring.reading;

import java.util.HashSet;
import java.util.Set;

/** Finds words heaped up without a clause: the same ones again and again, or measure after measure with nothing between. */
final class Heap {

    private static final WordSet GRAND_WORDS =
            WordSet.of("outcome", "impact", "success", "measurable", "growth", "value", "result", "kpi");
    private static final int SHORTEST = 6;
    private static final int SHORTEST_OF_ONE = 3;
    private static final int LONGEST_ROW_OF_MEASURES = 3;
    private static final int LONGEST_ROW_OF_WORDS = 4;
    private static final double FEWEST_TYPES = 0.6;

    /** So many words of success or of lessons in one unbroken row are no noun phrase. */
    private static final int GRAND = 3;

    private final Line line;

    Heap(Line line) {
        this.line = line;
    }

    boolean isThere() {
        return repeatsItself() || rowsMeasures() || rowsGrandWords();
    }

    private boolean repeatsItself() {
        Set<String> types = new HashSet<>();
        int content = 0;
        for (int at = 0; at < line.size(); at++) {
            if (line.isContent(at)) {
                content++;
                types.add(line.token(at).stem().key());
            }
        }
        return content >= SHORTEST_OF_ONE && types.size() == 1
                || content >= SHORTEST && types.size() < content * FEWEST_TYPES;
    }

    /** One word that is no measure may stand between. */
    private boolean rowsMeasures() {
        int row = 0;
        int next = -1;
        for (int at = 0; at < line.size(); at++) {
            int length = line.length(Notion.METRIC, at);
            if (length > 0 && at >= next) {
                boolean follows = at == next || at == next + 1 && line.isContent(next);
                row = follows ? row + 1 : 1;
                next = at + length;
                if (row > LONGEST_ROW_OF_MEASURES) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean rowsGrandWords() {
        int row = 0;
        int grand = 0;
        int listed = 0;
        for (int at = 0; at < line.size(); at++) {
            boolean content = line.isContent(at) && !line.isHyphened(at);
            row = content ? row + 1 : 0;
            grand = content ? grand + (isGrand(at) ? 1 : 0) : 0;
            listed = content ? listed + (line.hasAny(at, Notion.METRIC, Notion.PEOPLE) ? 1 : 0) : 0;
            if (row > LONGEST_ROW_OF_WORDS && (grand >= GRAND || listed > LONGEST_ROW_OF_WORDS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGrand(int at) {
        return line.isIn(at, GRAND_WORDS) || line.has(Notion.BUZZ, at);
    }
}
