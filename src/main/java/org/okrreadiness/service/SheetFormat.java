package org.okrreadiness.service;

import org.okrreadiness.domain.rubric.ScoreSheet;

/** How a score sheet is written down. Every form ever written stays readable. */
public interface SheetFormat {

    /** The same sheet gives the same text, always. */
    String write(ScoreSheet sheet);

    /** @throws UnreadableInputException when the text is not a sheet this version can read */
    ScoreSheet read(String text);
}
