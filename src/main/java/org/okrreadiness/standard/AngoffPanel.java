package org.okrreadiness.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A panel that estimates, task by task, what somebody who is only just ready would get. */
public record AngoffPanel(StudyFrame frame, List<Judge> judges) implements CutStudy {

    public AngoffPanel {
        Objects.requireNonNull(frame, "frame");
        judges = List.copyOf(judges);
    }

    @Override
    public AngoffPanel in(StudyFrame other) {
        return new AngoffPanel(other, judges);
    }

    @Override
    public boolean isEmpty() {
        return judges.stream().allMatch(Judge::isEmpty);
    }

    public AngoffPanel joinedBy(Judge judge) {
        List<Judge> more = new ArrayList<>(judges);
        more.add(judge);
        return new AngoffPanel(frame, more);
    }

    public AngoffPanel without(int judge) {
        List<Judge> fewer = new ArrayList<>(judges);
        fewer.remove(judge);
        return new AngoffPanel(frame, fewer);
    }

    /** @param change what becomes of that judge */
    public AngoffPanel with(int judge, UnaryOperator<Judge> change) {
        List<Judge> changed = new ArrayList<>(judges);
        changed.set(judge, change.apply(judges.get(judge)));
        return new AngoffPanel(frame, changed);
    }

    /** True once somebody has judged anew. */
    public boolean hasSecondRound() {
        return judges.stream().anyMatch(judge -> !judge.second().isEmpty());
    }

    @Override
    public <T> T fold(Function<AngoffPanel, T> panel, Function<BorderlineStudy, T> borderline) {
        return panel.apply(this);
    }
}
