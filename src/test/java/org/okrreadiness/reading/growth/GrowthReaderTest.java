package org.okrreadiness.reading.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Growth;
import org.okrreadiness.service.SatBefore;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Verdicts;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.ui.PictureGrowth;
import org.okrreadiness.wording.Moments;

class GrowthReaderTest {

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final Messages messages = new Messages(Locale.UK);
    private final Growth growth = growth();

    private Growth growth() {
        Sittings sittings = PictureGrowth.sittings(clock);
        return new Growth(sittings, new Verdicts(sittings, PictureGrowth.assessments(), clock));
    }

    private GrowthReading read() {
        List<SatBefore> attempts = growth.of("Amina Yusuf");
        return new GrowthReader(messages, new Moments(messages, clock)).read(attempts);
    }

    @Test
    void setsAttemptsSideBySideTheEarliestFirst() {
        GrowthReading reading = read();
        assertThat(growth.participants()).containsExactly("Amina Yusuf");
        assertThat(reading.attempts()).hasSize(3);
        assertThat(reading.attempts().get(0).facts()).startsWith("Assessment, 27 Jun 2026");
        assertThat(reading.rows().get(0).name()).isEqualTo("Overall");
        assertThat(reading.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
        assertThat(reading.rows().get(0).cells().get(2).words()).matches("\\d+ \\(\\d+ to \\d+\\)");
    }

    @Test
    void saysOfEachChangeWhetherChanceExplainsIt() {
        List<GrowthReading.Change> changes =
                read().rows().stream().flatMap(row -> row.changes().stream()).toList();
        assertThat(changes)
                .anySatisfy(change -> assertThat(change.words()).contains("more than chance explains"))
                .anySatisfy(change -> assertThat(change.words()).contains("within what chance explains"))
                .allSatisfy(change ->
                        assertThat(change.words().contains("more than")).isEqualTo(change.isMoreThanChance()));
        assertThat(read().rows().get(0).changes()).hasSize(2);
        assertThat(read().notes()).singleElement().asString().contains("part of a rise may be remembering");
    }

    @Test
    void neverHoldsAttemptsOfAnotherVersionAgainstEachOther() {
        List<SatBefore> attempts = growth.of("Amina Yusuf");
        List<SatBefore> mixed = List.of(attempts.get(0), ofAnotherVersion(attempts.get(1)), attempts.get(2));
        GrowthReading reading = new GrowthReader(messages, new Moments(messages, clock)).read(mixed);
        assertThat(reading.joined()).containsExactly(List.of(0, 2), List.of(1));
        assertThat(reading.rows().get(0).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.words()).startsWith("Attempt 1 to 3: "));
        assertThat(reading.notes())
                .anySatisfy(note -> assertThat(note).startsWith("Not all of these can be compared"))
                .anySatisfy(note -> assertThat(note).startsWith("Attempt 2 stands alone"));
    }

    private static SatBefore ofAnotherVersion(SatBefore sat) {
        AttemptSummary it = sat.attempt();
        AssessmentRef other =
                new AssessmentRef(it.assessment().id(), "0.9", it.assessment().contentHash());
        return new SatBefore(
                new AttemptSummary(
                        it.id(),
                        other,
                        it.title(),
                        it.participant(),
                        it.mode(),
                        it.startedAt(),
                        it.lastSavedAt(),
                        it.handedInAt(),
                        it.answered(),
                        it.tasks(),
                        it.overall()),
                sat.verdict());
    }

    @Test
    void saysNothingOfChangeWhereThereIsOneAttempt() {
        GrowthReading one = new GrowthReader(messages, new Moments(messages, clock))
                .read(growth.of("Amina Yusuf").subList(0, 1));
        assertThat(one.rows()).allSatisfy(row -> assertThat(row.changes()).isEmpty());
        assertThat(one.notes()).isEmpty();
        assertThat(growth.of("Nobody")).isEmpty();
    }
}
