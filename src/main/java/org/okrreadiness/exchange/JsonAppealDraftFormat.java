package org.okrreadiness.exchange;

import java.util.List;
import org.okrreadiness.service.AppealDraftFormat;
import org.okrreadiness.service.Appeals;

/** Appeals that were begun as JSON. */
public final class JsonAppealDraftFormat implements AppealDraftFormat {

    private static final Versioned<List<Appeals.Wish>> FORM = new Versioned<>(
            AppealDraftFile::of,
            node -> StrictJson.as(AppealDraftFile.class, node).wishes());

    @Override
    public String write(List<Appeals.Wish> wishes) {
        return FORM.write(wishes);
    }

    @Override
    public List<Appeals.Wish> read(String text) {
        return FORM.read(text);
    }
}
