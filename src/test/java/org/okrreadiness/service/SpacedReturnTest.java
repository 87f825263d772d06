package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;

class SpacedReturnTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-02");

    private final SpacedReturn spaced = new SpacedReturn(ZoneOffset.UTC);
    private final List<TaskOutcome> practised = new ArrayList<>();

    private void scored(LocalDate day, int score) {
        scored(day.atTime(12, 0).toInstant(ZoneOffset.UTC), score);
    }

    private void scored(Instant at, int score) {
        practised.add(new TaskOutcome("Amina", "practitioner", new TaskId("write"), Mode.PRACTICE, at, score));
    }

    @Test
    void neverBringsBackWhatWasNotPractisedOrWentWellFromTheFirst() {
        assertThat(spaced.due(practised)).isEmpty();
        scored(FIRST, 60);
        assertThat(spaced.due(practised)).isEmpty();
    }

    @Test
    void bringsAWeakOneBackTomorrow() {
        scored(FIRST, 59);
        assertThat(spaced.due(practised)).contains(FIRST.plusDays(1));
    }

    @Test
    void waitsLongerEachTimeItGoesWellAndLetsItGoInTheEnd() {
        scored(FIRST, 20);
        LocalDate day = FIRST;
        for (int days : List.of(1, 3, 7, 16, 35)) {
            day = day.plusDays(days);
            assertThat(spaced.due(practised)).contains(day);
            scored(day, 80);
        }
        assertThat(spaced.due(practised)).isEmpty();
    }

    @Test
    void countsTheDaysFromTheDayItWasDoneNotFromTheDayItWasDue() {
        scored(FIRST, 20);
        scored(FIRST.plusDays(9), 80);
        assertThat(spaced.due(practised)).contains(FIRST.plusDays(12));
    }

    @Test
    void doesNotCountWhatWentWellBeforeItsDay() {
        scored(FIRST, 20);
        scored(FIRST, 90);
        assertThat(spaced.due(practised)).contains(FIRST.plusDays(1));
        scored(FIRST.plusDays(1), 90);
        scored(FIRST.plusDays(2), 90);
        assertThat(spaced.due(practised)).contains(FIRST.plusDays(4));
    }

    @Test
    void beginsAgainWheneverItGoesBadly() {
        scored(FIRST, 20);
        scored(FIRST.plusDays(1), 80);
        scored(FIRST.plusDays(2), 59);
        assertThat(spaced.due(practised)).contains(FIRST.plusDays(3));
    }

    @Test
    void bringsBackWhatWasLearnedAndIsWeakAgain() {
        scored(FIRST, 90);
        scored(FIRST.plusDays(50), 10);
        assertThat(spaced.due(practised)).contains(FIRST.plusDays(51));
    }

    @Test
    void doesNotMindTheOrderOfTheOutcomes() {
        scored(FIRST.plusDays(1), 80);
        scored(FIRST, 20);
        assertThat(spaced.due(practised)).contains(FIRST.plusDays(4));
    }

    @Test
    void goesByTheCalendarOfThePerson() {
        Instant lateInAuckland = Instant.parse("2026-11-02T10:30:00Z");
        scored(lateInAuckland, 20);
        scored(lateInAuckland.plusSeconds(3600), 80);
        SpacedReturn auckland = new SpacedReturn(ZoneId.of("Pacific/Auckland"));
        assertThat(auckland.due(practised)).contains(LocalDate.parse("2026-11-06"));
        assertThat(spaced.due(practised)).contains(LocalDate.parse("2026-11-03"));
    }
}
