package org.okrreadiness.ui.take;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.editor.Objections;
import org.okrreadiness.ui.saving.Autosave;

/** Keeps objections to the findings of one task the way answers are kept. */
final class TaskObjections implements Objections {

    /** The same finding, wherever its line has moved to; also what a newer objection replaces while it waits for the disk. */
    private record Finding(TaskId task, String checkId, String words) {}

    private final Sittings.Opened opened;
    private final TaskId task;
    private final Sittings sittings;
    private final Autosave autosave;
    private final BooleanSupplier closed;
    private final Map<Finding, String> reasons = new HashMap<>();

    /** @param closed whether nothing may be changed any more */
    TaskObjections(Sittings.Opened opened, TaskId task, Sittings sittings, Autosave autosave, BooleanSupplier closed) {
        this.opened = opened;
        this.task = task;
        this.sittings = sittings;
        this.autosave = autosave;
        this.closed = closed;
        opened.attempt().disputes(task).forEach(d -> reasons.put(finding(d.about()), d.reason()));
    }

    @Override
    public boolean areTaken() {
        return !closed.getAsBoolean();
    }

    @Override
    public Optional<String> reasonAgainst(Dispute.About about) {
        return Optional.ofNullable(reasons.get(finding(about)));
    }

    @Override
    public void dispute(Dispute.About about, String text, String reason) {
        reasons.put(finding(about), reason);
        autosave.changed(finding(about), () -> sittings.dispute(opened, task, about, text, reason));
        autosave.flush();
    }

    @Override
    public void takeBack(Dispute.About about) {
        reasons.remove(finding(about));
        autosave.changed(
                finding(about), () -> sittings.takeBack(opened.attempt().id(), task, about));
        autosave.flush();
    }

    private Finding finding(Dispute.About about) {
        return new Finding(task, about.checkId(), about.words());
    }
}
