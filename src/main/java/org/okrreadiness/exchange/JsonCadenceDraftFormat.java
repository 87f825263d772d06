package org.okrreadiness.exchange;

import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.CadenceDraftFormat;

/** What was typed for a plan as JSON. */
public final class JsonCadenceDraftFormat implements CadenceDraftFormat {

    private static final Versioned<CadenceDraft> FORM = new Versioned<>(
            CadenceDraftFile::of,
            node -> StrictJson.as(CadenceDraftFile.class, node).draft());

    @Override
    public String write(CadenceDraft draft) {
        return FORM.write(draft);
    }

    @Override
    public CadenceDraft read(String text) {
        return FORM.read(text);
    }
}
