package org.okrreadiness.exchange;

import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.service.SheetFormat;

/** Score sheets as JSON. */
public final class JsonSheetFormat implements SheetFormat {

    static final Versioned<ScoreSheet> FORM = new Versioned<>(SheetFile::of, SheetFile::read);

    @Override
    public String write(ScoreSheet sheet) {
        return FORM.write(sheet);
    }

    @Override
    public ScoreSheet read(String text) {
        return FORM.read(text);
    }
}
