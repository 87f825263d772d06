package org.okrreadiness.testing;

import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Capacity;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Wish;

/** Tasks of choosing within a capacity, put together of the wishes wanted. */
public final class Wishes {

    private static final Provenance AUTHOR = new Provenance(Provenance.Source.AUTHOR, "the author", "");

    private Wishes() {}

    public static Prioritise within(int capacity, Wish... wishes) {
        TaskFrame frame = new TaskFrame(
                new TaskId("choose"), "A task", Phase.PLANNING, "Choose.", Map.of(Competency.FACILITATION, 100));
        return new Prioritise(frame, new Capacity(capacity, "weeks"), List.of(wishes), AUTHOR);
    }

    public static Wish wish(String id, int cost, double worth, Ground... grounds) {
        return new Wish(id, "Somebody wants " + id + ".", cost, worth, List.of(grounds), "Because.");
    }
}
