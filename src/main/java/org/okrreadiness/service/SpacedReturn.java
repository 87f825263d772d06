package org.okrreadiness.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a task that did not go well should come back: a row of boxes after Leitner.
 *
 * <p>A practised score below {@value #WELL} puts the task into the first box. Each time it goes well on its day or later it moves one
 * box on, and comes back after 1, 3, 7, 16 and at last 35 days; going well once more after that, it has been learned and comes back no
 * longer. A score below {@value #WELL} sends it back to the first box, whenever it happens. Going well before its day changes nothing:
 * what was read an hour ago is no proof of what is known next week. A task that went well from the first never comes back.
 *
 * <p>Days are days of the calendar where the person is. Only practice counts; nothing is kept beside the sheets.
 */
public final class SpacedReturn {

    /** The score, 0 to 100, from which a task has gone well. */
    public static final int WELL = 60;

    private static final List<Integer> DAYS = List.of(1, 3, 7, 16, 35);

    private final ZoneId zone;

    /** @param zone whose calendar counts */
    public SpacedReturn(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The day from which the task should be practised again.
     *
     * @param practised what was scored in practices of one task by one person, in any order
     * @return empty when it need not come back
     */
    public Optional<LocalDate> due(List<TaskOutcome> practised) {
        Optional<Boxed> place = Optional.empty();
        for (TaskOutcome outcome : inOrder(practised)) {
            LocalDate day = LocalDate.ofInstant(outcome.at(), zone);
            place = outcome.score() < WELL ? Optional.of(new Boxed(0, day)) : place.flatMap(boxed -> boxed.well(day));
        }
        return place.map(Boxed::due);
    }

    private static List<TaskOutcome> inOrder(List<TaskOutcome> practised) {
        return practised.stream().sorted(Comparator.comparing(TaskOutcome::at)).toList();
    }

    /**
     * Where a task stands.
     *
     * @param box from 0
     * @param since the day it came there
     */
    private record Boxed(int box, LocalDate since) {

        LocalDate due() {
            return since.plusDays(DAYS.get(box));
        }

        Optional<Boxed> well(LocalDate day) {
            if (day.isBefore(due())) {
                return Optional.of(this);
            }
            return box + 1 == DAYS.size() ? Optional.empty() : Optional.of(new Boxed(box + 1, day));
        }
    }
}
