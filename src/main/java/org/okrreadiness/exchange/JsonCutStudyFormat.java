package org.okrreadiness.exchange;

import java.time.format.DateTimeParseException;
import org.okrreadiness.service.CutStudyFormat;
import org.okrreadiness.standard.CutStudy;
import tools.jackson.databind.JsonNode;

/** Studies that set cut scores as JSON. */
public final class JsonCutStudyFormat implements CutStudyFormat {

    private static final Versioned<CutStudy> FORM = new Versioned<>(CutStudyFile::of, JsonCutStudyFormat::study);

    @Override
    public String write(CutStudy study) {
        return FORM.write(study);
    }

    @Override
    public CutStudy read(String text) {
        return FORM.read(text);
    }

    private static CutStudy study(JsonNode node) {
        try {
            return StrictJson.as(CutStudyFile.class, node).study();
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("no time at which it was changed", noTime);
        }
    }
}
