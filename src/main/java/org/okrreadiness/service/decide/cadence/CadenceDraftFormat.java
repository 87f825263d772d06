package org.okrreadiness.service.decide.cadence;

import org.okrreadiness.service.UnreadableInputException;

/** How what was typed is written down. Every form ever written stays readable. */
public interface CadenceDraftFormat {

    String write(CadenceDraft draft);

    /** @throws UnreadableInputException when it is not what {@link #write} gave, or a newer version wrote it */
    CadenceDraft read(String text);
}
