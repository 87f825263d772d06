package org.okrreadiness.ui.decide.vet;

import java.util.List;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.reading.vetting.ComparisonReading;

/** What a comparison says about one programme. */
final class Cells {

    private Cells() {}

    /** @param id of the row */
    static String of(List<ComparisonReading.Row> rows, String id, VettingViewModel model, String programme) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(place(model, programme))
                .text();
    }

    /** Its place in every row. */
    static int place(VettingViewModel model, String programme) {
        List<ProgrammeFindings> findings = model.comparison().findings();
        return findings.indexOf(model.findings(programme));
    }
}
