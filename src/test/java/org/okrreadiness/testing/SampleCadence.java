package org.okrreadiness.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.DraftReader;
import org.okrreadiness.service.decide.cadence.Field;

/** Plans of a quarter: a usual one, and one with holidays, long words and everything set. */
public final class SampleCadence {

    public static final String LONG_PLAN =
            "Ferries, timetables and winter services of the northern harbours, with the workshops at Barrow-in-Furness and Oslo";
    public static final String LONG_LEAD = "Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F";

    private SampleCadence() {}

    /** Thirteen weeks from 4 January 2027 in Madrid, where clocks change in the last but one. */
    public static CadenceDraft usual() {
        return CadenceDraft.usual(LocalDate.of(2026, 11, 29), ZoneId.of("Europe/Madrid"), Locale.UK)
                .with(Field.PLAN, "Harbour services")
                .with(Field.LEAD, "Ana Ruiz");
    }

    /** A whole week off, a single day off, and few days left at the end. */
    public static CadenceDraft full() {
        return with(
                usual(),
                Map.of(
                        Field.PLAN,
                        LONG_PLAN,
                        Field.LEAD,
                        LONG_LEAD,
                        Field.LEVELS,
                        "3",
                        Field.EMPHASIS,
                        "trust",
                        Field.REMINDER,
                        "15",
                        Field.HOLIDAYS,
                        "2027-01-01 2027-01-06 2027-01-19"
                                + " 2027-02-22 2027-02-23 2027-02-24 2027-02-25 2027-02-26 2027-03-29"));
    }

    public static CadenceDraft with(CadenceDraft draft, Map<Field, String> changes) {
        CadenceDraft changed = draft;
        for (Map.Entry<Field, String> change : changes.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        return changed;
    }

    public static CadencePlan plan(CadenceDraft draft) {
        return CadencePlan.of(DraftReader.read(draft).settings().orElseThrow());
    }
}
