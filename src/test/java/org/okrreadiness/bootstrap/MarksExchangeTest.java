package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonMarkingFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.marking.Conflicts;
import org.okrreadiness.marking.SecondMarking;
import org.okrreadiness.marking.Standings;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.Marks;
import org.okrreadiness.service.marking.MarksExchange;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainingPlace;
import org.okrreadiness.testing.SampleMarks;
import org.okrreadiness.testing.TravelKeys;

/** Two trainers on two data folders, and whatever a third person could send them. */
class MarksExchangeTest {

    @TempDir
    Path folder;

    private TrainingPlace leads;
    private TrainingPlace bens;

    private TrainerDesk lead() {
        leads = new AppServices().openWithTrainers(folder.resolve("lead"));
        return leads.desks().create("a passphrase of some length".toCharArray()).desk();
    }

    private TrainerDesk ben() {
        bens = new AppServices().openWithTrainers(folder.resolve("ben"));
        return bens.desks().create("another passphrase of length".toCharArray()).desk();
    }

    @AfterEach
    void close() {
        for (TrainingPlace place : new TrainingPlace[] {leads, bens}) {
            if (place != null) {
                place.close();
            }
        }
    }

    @Test
    void takesInWhatAColleagueDidOnceHoweverOftenItComes() {
        TrainerDesk lead = lead();
        TrainerDesk ben = ben();
        CohortId cohort = open(lead);
        Path file = write("lead", lead.marks().export(cohort, List.of()).bytes());

        MarksExchange.Status first = take(ben, file);
        assertThat(first.outcome()).isEqualTo(MarksExchange.Outcome.TAKEN);
        assertThat(first.fresh()).isEqualTo(1);
        assertThat(first.maker().orElseThrow().fingerprint())
                .isEqualTo(lead.records().me().fingerprint());
        MarksExchange.Status again = take(ben, file);
        assertThat(again.outcome()).isEqualTo(MarksExchange.Outcome.KNOWN);
        assertThat(again.known()).isEqualTo(1);
        assertThat(ben.cohorts().workbook(cohort).leads())
                .containsExactly(lead.records().me());
    }

    @Test
    void listsWhatTwoMarkersHoldAgainstOneAnother() {
        TrainerDesk lead = lead();
        TrainerDesk ben = ben();
        CohortId cohort = open(lead);
        take(ben, write("lead", lead.marks().export(cohort, List.of()).bytes()));
        mark(lead, cohort, Level.MISSING);
        mark(ben, cohort, Level.STRONG);
        lead.cohorts().allocate(cohort, ben.records().me(), "Ben", Set.of(SampleMarks.ANSWER.task()));

        assertThat(take(lead, write("ben", ben.marks().export(cohort, List.of()).bytes()))
                        .outcome())
                .isEqualTo(MarksExchange.Outcome.TAKEN);
        Workbook workbook = lead.cohorts().workbook(cohort);
        Conflicts conflicts = Conflicts.of(
                workbook,
                Map.of(
                        SampleMarks.ANSWER,
                        new Standings(workbook, new SecondMarking(Set.of())).of(SampleMarks.ANSWER, Map.of())));
        Conflicts.Conflict conflict = conflicts.all().get(0);
        assertThat(conflict.place()).isEqualTo(SampleMarks.PLACE);
        assertThat(conflict.held())
                .extracting(Conflicts.Held::level)
                .containsExactlyInAnyOrder(Level.MISSING, Level.STRONG);
        assertThat(conflict.held()).extracting(Conflicts.Held::name).contains("Ben");
        assertThat(workbook.answer(SampleMarks.ANSWER).held()).hasSize(2);
    }

    @Test
    void refusesAChangedStoryAndTakesInNothingOfIt() {
        TrainerDesk lead = lead();
        Path sound = write("sound", pack(SampleMarks.events(TravelKeys.COLLEAGUE)));
        take(lead, sound);
        int before = lead.records().events().size();
        List<MarkingEvent> changed = new java.util.ArrayList<>(SampleMarks.events(TravelKeys.COLLEAGUE));
        Judging.Marked marked = (Judging.Marked) changed.get(2);
        changed.set(
                2,
                new Judging.Marked(
                        marked.made(),
                        marked.cohort(),
                        marked.answer(),
                        List.of(new GivenMark(SampleMarks.PLACE, Level.STRONG, "", "")),
                        marked.rubrics(),
                        Set.of()));
        changed.add(new Judging.Withdrawn(
                new Made(
                        new Stamp(9, new java.util.UUID(1, 1)),
                        marked.made().by(),
                        marked.made().at()),
                marked.cohort(),
                marked.made().stamp()));

        MarksExchange.Status status = take(lead, write("changed", pack(changed)));
        assertThat(status.outcome()).isEqualTo(MarksExchange.Outcome.REFUSED);
        assertThat(status.because().map(Phrase::key)).hasValue("trainer.refused.forged");
        assertThat(lead.records().events()).hasSize(before);
    }

    @Test
    void refusesWhoeverWouldTakeACohortOver() {
        TrainerDesk lead = lead();
        CohortId first = open(lead);
        CohortId cohort = open(lead);
        assertThat(first).isNotEqualTo(cohort);
        Cohort own = lead.cohorts().workbook(cohort).cohort();
        Made early = new Made(
                new Stamp(1, new java.util.UUID(1, 1)),
                SampleMarks.marker(TravelKeys.STRANGER),
                java.time.Instant.EPOCH);
        Marks marks = new Marks(cohort, early.by(), List.of(new Arrangement.CohortOpened(early, cohort, own)));
        MarksExchange.Status status = take(lead, write("takeover", pack(TravelKeys.STRANGER, marks)));
        assertThat(status.because().map(Phrase::key)).hasValue("trainer.refused.other-opener");
        assertThat(lead.cohorts().workbook(cohort).leads())
                .containsExactly(lead.records().me());
    }

    @Test
    void refusesStampsThatWouldUseUpAllThereAre() {
        TrainerDesk lead = lead();
        Made far = new Made(
                new Stamp(Long.MAX_VALUE, new java.util.UUID(1, 1)),
                SampleMarks.marker(TravelKeys.STRANGER),
                java.time.Instant.EPOCH);
        Marks marks = new Marks(
                SampleMarks.COHORT,
                far.by(),
                List.of(new Judging.Withdrawn(far, SampleMarks.COHORT, new Stamp(1, new java.util.UUID(1, 2)))));
        MarksExchange.Status status = take(lead, write("far", pack(TravelKeys.STRANGER, marks)));
        assertThat(status.because().map(Phrase::key)).hasValue("trainer.refused.far-ahead");
    }

    @Test
    void saysWhenThereIsNothingToSend() {
        TrainerDesk lead = lead();
        take(lead, write("sound", pack(SampleMarks.events(TravelKeys.COLLEAGUE))));
        assertThatThrownBy(() -> lead.marks().export(SampleMarks.COHORT, List.of()))
                .isInstanceOf(ReadinessException.class);
    }

    private CohortId open(TrainerDesk desk) {
        AssessmentRef shipped = new AppServices()
                .packs(folder)
                .packs()
                .get(0)
                .assessment()
                .orElseThrow()
                .ref();
        return desk.cohorts().open("Spring", shipped, ModerationPlan.USUAL);
    }

    private static void mark(TrainerDesk desk, CohortId cohort, Level level) {
        List<GivenMark> marks = List.of(new GivenMark(SampleMarks.PLACE, level, "", ""));
        desk.records().say(made -> new Judging.Marked(made, cohort, SampleMarks.ANSWER, marks, "r", Set.of()));
    }

    private static MarksExchange.Status take(TrainerDesk desk, Path file) {
        return desk.marks().take(List.of(file), status -> {}, () -> false).get(0);
    }

    private static byte[] pack(List<MarkingEvent> events) {
        return pack(TravelKeys.COLLEAGUE, SampleMarks.of(TravelKeys.COLLEAGUE, events));
    }

    private static byte[] pack(TravelKeys keys, Marks marks) {
        return new SignedPacks(new JsonEventFormat())
                .marks(new JsonMarkingFormat())
                .write(marks, SampleMarks.label(keys, List.of()), keys, List.of());
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name + ".okr-marks"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
