package org.okrreadiness.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.DraftHistory;
import org.okrreadiness.service.LineChange;
import org.okrreadiness.service.Sittings;

/** Three drafts of a set in practice, as they would stand in a journal: work first, then another work, then a result. */
public final class SampleDrafts {

    /** The line in each draft. */
    public static final List<String> LINES = List.of(
            "Run 12 workshops with harbour staff",
            "Run 14 workshops with the whole harbour staff",
            "Share of sailings that leave on time from 71% to 90% by 31 March");

    private SampleDrafts() {}

    /** Nothing for an attempt that was not practice. */
    public static Map<TaskId, List<LineChange>> changes(Sittings.Opened opened) {
        Instant at = opened.attempt().start().at();
        List<AttemptEvent.Saved> saved = new ArrayList<>();
        for (String line : LINES) {
            at = at.plus(Duration.ofMinutes(2));
            OkrSet set =
                    new OkrSet(new Objective("Passengers trust the winter timetable"), List.of(KeyResult.ofText(line)));
            saved.add(new AttemptEvent.Saved(at, Samples.WRITE, new WrittenSet(set)));
        }
        return new DraftHistory(SampleResults.scorer()).of(opened, saved);
    }
}
