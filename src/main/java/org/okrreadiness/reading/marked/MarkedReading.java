package org.okrreadiness.reading.marked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;

/**
 * What a trainer told.
 *
 * @param by who told it, when, and the how manieth time
 * @param key with which fingerprint it is signed
 * @param summary how many levels there are, and how many differ from the machine's
 * @param result the overall figure beside the machine's own
 * @param changes what is other than what was told before; empty for what was told first
 * @param tasks in the order of the assessment, those without a level left out
 */
public record MarkedReading(
        String by, String key, String summary, String result, Optional<Changes> changes, List<TaskMarks> tasks) {

    /**
     * @param since what it is compared with
     * @param lines empty when nothing is other
     */
    public record Changes(String since, List<String> lines) {
        public Changes {
            Objects.requireNonNull(since, "since");
            lines = List.copyOf(lines);
        }
    }

    /** The levels of one task. */
    public record TaskMarks(TaskId task, String title, List<Line> lines) {
        public TaskMarks {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One level.
     *
     * @param place the level, and where it stands
     * @param piece which piece of work
     * @param criterion what it is about
     * @param decided who decided, and what the machine had said
     * @param changed whether the machine had given another
     * @param remark what the trainer wrote; blank where there is nothing
     * @param appeals what was asked about it, and what came of that
     */
    public record Line(
            TaskId task,
            SettledLevel place,
            String piece,
            String criterion,
            String decided,
            boolean changed,
            String remark,
            List<AppealLine> appeals) {
        public Line {
            appeals = List.copyOf(appeals);
        }

        public Level level() {
            return place.level();
        }

        /** Whether somebody still has to look at it again. */
        public boolean waits() {
            return appeals.stream().anyMatch(appeal -> !appeal.decided());
        }
    }

    /**
     * @param asked the participant's own words
     * @param answer what was decided and why, or that it waits
     */
    public record AppealLine(String asked, String answer, boolean decided) {}

    public MarkedReading {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(changes, "changes");
        tasks = List.copyOf(tasks);
    }
}
