package org.okrreadiness.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.UiTools;

class CohortViewModelTest {

    @TempDir
    Path folder;

    private final SteppedRunner runner = new SteppedRunner();
    private final UiTools tools = new UiTools(new Messages(Locale.UK), runner, new HandTurnedDelay());
    private SampleCohort sample;
    private CohortSources sources;
    private TrainerDesk desk;
    private CohortViewModel cohort;
    private Intake receiving;

    @BeforeEach
    void opensACohort() {
        sample = new SampleCohort(folder);
        desk = sample.create();
        CohortId id = sample.open(desk, "Spring", ModerationPlan.USUAL);
        sources = new CohortSources(
                sample.assessments(),
                new SignedPacks(new JsonEventFormat()).keyCards(),
                new RememberedName(new InMemoryPreferences()),
                PostOffice.NONE,
                new HandTurnedClock("2026-11-24T14:02:00Z"));
        cohort = new CohortViewModel(tools, desk, sources, id);
        receiving = Intake.into(cohort);
        cohort.load();
        runner.runAll();
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    private CohortReading reading() {
        return cohort.readingProperty().get();
    }

    @Test
    void tellsWhatBecameOfEachFileAndWhatToDo() {
        Path good = sample.file("Amina Yusuf", Samples.responses());
        Path broken = sample.broken("holiday.jpg");
        cohort.setRoster(List.of(SampleCohort.person("Amina Yusuf")));
        receiving.receive(List.of(good, broken, good));
        runner.runAll();

        assertThat(receiving.lines())
                .extracting(Intake.Line::outcome)
                .containsExactly(Intake.Outcome.RECEIVED, Intake.Outcome.REFUSED, Intake.Outcome.KNOWN);
        assertThat(receiving.lines()).allMatch(line -> line.said().length() > 10);
        assertThat(receiving.summaryProperty().get()).isEqualTo("Taken in or known: 2. Refused: 1.");
        assertThat(reading().rows()).extracting(CohortReading.Row::handedIn).containsExactly("handed in");
    }

    @Test
    void keepsWhatWasTakenInWhenItIsStopped() {
        Path first = sample.file("Amina Yusuf", Samples.responses());
        Path second = sample.file("Bo Larsen", Samples.responses());
        receiving.receive(List.of(first, second));
        runner.step();
        assertThat(receiving.progressProperty().get()).isEqualTo(0.5);
        receiving.stop();
        runner.runAll();

        assertThat(receiving.busyProperty().get()).isFalse();
        assertThat(receiving.summaryProperty().get()).startsWith("Stopped after 1 of 2");
        assertThat(reading().rows()).hasSize(1);
    }

    @Test
    void takesInNoneOfMoreThanTwoHundredFiles() {
        Path file = sample.file("Amina Yusuf", Samples.responses());
        receiving.receive(Collections.nCopies(201, file));

        assertThat(runner.waiting()).isZero();
        assertThat(receiving.summaryProperty().get()).contains("201");
    }

    @Test
    void letsSomebodySayWhoseASubmissionIs() {
        receiving.receive(List.of(sample.file("Bo Larsen", Samples.responses())));
        cohort.setRoster(List.of(SampleCohort.person("Amina Yusuf")));
        runner.runAll();
        CohortReading.Row stranger = reading().rows().get(1);
        assertThat(stranger.name()).contains("Bo Larsen");
        cohort.match(
                stranger.unmatched().orElseThrow(),
                SampleCohort.person("Amina Yusuf").id());
        runner.runAll();

        assertThat(reading().rows()).hasSize(1);
        assertThat(reading().rows().get(0).handedIn()).isEqualTo("handed in, name or address differs");
    }

    @Test
    void usesARosterOnlyWhenEveryLineCouldBeRead() {
        RosterViewModel roster = new RosterViewModel(cohort);
        roster.textProperty().set("id;name\n1;Ana\n;Bo");
        assertThat(roster.problems()).singleElement().asString().startsWith("Line 3");
        roster.take();
        assertThat(runner.waiting()).isZero();
        roster.textProperty().set("id;name\n1;Ana\n2;Bo");
        assertThat(roster.usableProperty().get()).isTrue();
        assertThat(roster.summaryProperty().get()).isEqualTo("2 people were read");
        roster.take();
        runner.runAll();

        assertThat(reading().people()).hasSize(2);
    }

    @Test
    void listsTheTasksToBeMarkedWithHowFarTheyAre() {
        receiving.receive(List.of(sample.file("Bo Larsen", Samples.responses())));
        runner.runAll();

        assertThat(reading().tasks()).hasSameSizeAs(Samples.assessment().tasks());
        assertThat(reading().tasks()).anyMatch(row -> row.open() && row.facts().endsWith("0 of 1 marked"));
    }

    @Test
    void refusesAKeyCardThatIsNone() {
        cohort.addMarker(sample.broken("card.okr-key"));
        runner.runAll();

        assertThat(cohort.problemProperty().get()).isNotEmpty();
        assertThat(reading().markers()).hasSize(1);
    }
}
