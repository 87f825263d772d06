package org.okrreadiness.exchange;

import java.time.format.DateTimeParseException;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedCaseFormat;
import tools.jackson.databind.JsonNode;

/** Diagnoses of need as JSON. */
public final class JsonNeedCaseFormat implements NeedCaseFormat {

    private static final Versioned<NeedCase> FORM = new Versioned<>(NeedCaseFile::of, JsonNeedCaseFormat::diagnosis);

    @Override
    public String write(NeedCase diagnosis) {
        return FORM.write(diagnosis);
    }

    @Override
    public NeedCase read(String text) {
        return FORM.read(text);
    }

    private static NeedCase diagnosis(JsonNode node) {
        try {
            return StrictJson.as(NeedCaseFile.class, node).diagnosis();
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("no time at which it was changed", noTime);
        }
    }
}
