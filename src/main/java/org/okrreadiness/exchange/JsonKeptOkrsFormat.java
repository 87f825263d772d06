package org.okrreadiness.exchange;

import java.time.format.DateTimeParseException;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.KeptOkrsFormat;
import tools.jackson.databind.JsonNode;

/** Kept sets as JSON. */
public final class JsonKeptOkrsFormat implements KeptOkrsFormat {

    private static final Versioned<KeptOkrs> FORM = new Versioned<>(KeptOkrsFile::of, JsonKeptOkrsFormat::kept);

    @Override
    public String write(KeptOkrs kept) {
        return FORM.write(kept);
    }

    @Override
    public KeptOkrs read(String text) {
        return FORM.read(text);
    }

    private static KeptOkrs kept(JsonNode node) {
        try {
            return StrictJson.as(KeptOkrsFile.class, node).kept();
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("no time at which it was kept", noTime);
        }
    }
}
