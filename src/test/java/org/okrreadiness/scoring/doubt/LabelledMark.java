package org.okrreadiness.scoring.doubt;

import org.okrreadiness.domain.rubric.Level;

/**
 * A mark of the rules on a line that has been rated.
 *
 * @param organisation who wrote the line; lines of one organisation are never on both sides of a test
 * @param criterion which criterion
 * @param row the row that decided
 * @param level the level it gave
 * @param written the confidence written at the row
 * @param signs what the line shows
 * @param reference the median rating, 0 to 3
 */
public record LabelledMark(
        String organisation, String criterion, String row, Level level, double written, Signs signs, int reference) {

    boolean isRight() {
        return level.points() == reference;
    }
}
