package org.okrreadiness.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.MarkedSet;

/** A kept set that is the same in every test. */
public final class SampleKept {

    private SampleKept() {}

    public static KeptOkrs kept() {
        return named("Repairs \u201cnorth\u201d", "6f6c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c01");
    }

    public static KeptOkrs named(String name, String id) {
        ScoreSheet sheet = SampleSheets.sheet();
        OkrSet set = new OkrSet(
                new Objective("Families sleep in dry rooms"),
                List.of(KeyResult.ofText("Damp reports at Customer A fall from 30% to 10%")));
        return new KeptOkrs(
                UUID.fromString(id),
                name,
                Instant.parse("2026-11-24T14:02:00Z"),
                new MarkedSet(set, sheet.versions(), 61, sheet.tasks().get(0).artefacts()));
    }
}
