package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.service.records.MarkedEntering;
import org.okrreadiness.service.records.MarkedSitting;

/** Takes what a cohort's released submissions show to a register of capability records. Doing it twice adds nothing. */
public final class EnteringReleased {

    private final ReleasedSittings released;

    public EnteringReleased(ReleasedSittings released) {
        this.released = released;
    }

    /** What became of a submission. */
    public enum Fate {
        ENTERED,
        ALREADY_RECORDED,
        NOT_IN_REGISTER,
        UNCERTAIN,
        WITHDRAWN,
        UNMATCHED,
        SEAL_BROKEN,
        NOT_SETTLED,
        NOT_WHOLE;

        /** Whether its records are in the register now. */
        public boolean isThere() {
            return this == ENTERED || this == ALREADY_RECORDED;
        }
    }

    /**
     * One submission that was given back.
     *
     * @param name of its person
     * @param records how many were added
     */
    public record Line(AttemptId submission, String name, Fate fate, int records) {
        public Line {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(fate, "fate");
        }
    }

    /** Reads submissions and signs records; not for the screen's own thread. */
    public List<Line> enter(CohortId cohort, MarkedEntering register) {
        List<ReleasedSittings.Released> all = released.all(cohort);
        List<MarkedSitting> sittings = all.stream()
                .map(ReleasedSittings.Released::sitting)
                .flatMap(Optional::stream)
                .toList();
        Iterator<MarkedEntering.Outcome> outcomes = register.enter(sittings).iterator();
        List<Line> lines = new ArrayList<>();
        for (ReleasedSittings.Released one : all) {
            lines.add(one.hindrance()
                    .map(why -> new Line(one.submission(), one.name(), Fate.valueOf(why.name()), 0))
                    .orElseGet(() -> line(one, outcomes.next())));
        }
        return lines;
    }

    private static Line line(ReleasedSittings.Released one, MarkedEntering.Outcome outcome) {
        return new Line(
                one.submission(), one.name(), Fate.valueOf(outcome.fate().name()), outcome.records());
    }
}
