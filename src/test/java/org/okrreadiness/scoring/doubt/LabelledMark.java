package org.okrreadiness.scoring.doubt;

import org.okrreadiness.domain.rubric.Level;

/**
 * A mark of the rules on a line that has been rated.
 *
 * @param origin whose line it is; lines of one organisation, and of one writer, may be alike
 * @param criterion which criterion
 * @param row the row that decided
 * @param level the level it gave
 * @param written the confidence written at the row
 * @param firm whether nothing outweighs the row
 * @param signs what the line shows
 * @param reference the median rating, 0 to 3
 */
public record LabelledMark(
        Origin origin,
        String criterion,
        String row,
        Level level,
        double written,
        boolean firm,
        Signs signs,
        int reference) {

    /**
     * Whose line it is.
     *
     * @param file the name of the file it stands in
     * @param organisation the organisation it is written for
     * @param mended whether rules have been mended on such lines; how often the rules are right there says nothing about new ones
     */
    public record Origin(String file, String organisation, boolean mended) {}

    boolean isRight() {
        return level.points() == reference;
    }
}
