package org.okrreadiness.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleHandOver;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.testing.WordScorer;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.handover.FileDialogs;
import org.okrreadiness.ui.handover.HandOverServices;

class HomeViewModelTest {

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final InMemoryAttempts attempts = new InMemoryAttempts(clock);
    private final List<String> went = new ArrayList<>();
    private final Assessment assessment = Samples.assessment();
    private Optional<HandOverServices> handOver = Optional.empty();

    private HomeViewModel home(FoundPack... packs) {
        FixedAssessments assessments = new FixedAssessments(List.of(packs));
        Sittings sittings = new Sittings(assessments, attempts, new WordScorer("NONE", "none"), clock, new Random(1));
        HomeServices services = new HomeServices(
                sittings,
                assessments,
                new FollowUps(attempts, clock),
                new InMemoryPreferences(),
                Path.of("data", "packs"),
                clock,
                handOver,
                Optional.empty());
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        return new HomeViewModel(tools, services, new HomeActions() {
            @Override
            public void resume(AttemptId attempt) {
                went.add("take " + attempts.find(attempt).orElseThrow().start().participant());
            }

            @Override
            public void openResult(AttemptId attempt) {
                went.add("result");
            }

            @Override
            public void openLibrary() {
                went.add("library");
            }

            @Override
            public void openGrowth() {
                went.add("growth");
            }

            @Override
            public void followUp(FollowUps.Check check) {
                went.add("check after " + check.due().days() + " days");
            }

            @Override
            public void openOwn() {
                throw new AssertionError("Nobody asked for their own OKRs");
            }

            @Override
            public void openMarking() {
                went.add("marking");
            }

            @Override
            public void openRecords() {
                went.add("records");
            }

            @Override
            public void openFolder(Path folder) {
                went.add("folder " + folder.getFileName());
            }
        });
    }

    private FoundPack usable() {
        return new FoundPack(FoundPack.Origin.SHIPPED, "practitioner", Optional.of(assessment), List.of());
    }

    private HomeViewModel.Content loaded(HomeViewModel home) {
        home.load();
        return home.contentProperty().get();
    }

    private void listed(String who, Duration savedAgo, Optional<Integer> score) {
        Instant saved = clock.instant().minus(savedAgo);
        attempts.list(new AttemptSummary(
                AttemptId.random(),
                assessment.ref(),
                "OKR practitioner",
                who,
                Mode.ASSESSMENT,
                saved,
                saved,
                score.map(s -> saved),
                2,
                3,
                score.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    @Test
    void offersTheAttemptSavedLastFirst() {
        listed("Amina", Duration.ofMinutes(2), Optional.empty());
        listed("Tor", Duration.ofDays(1), Optional.empty());
        HomeViewModel.Content content = loaded(home(usable()));
        assertThat(content.latestOpen().map(AttemptLine::participant)).contains("Amina");
        assertThat(content.open().get(0).facts()).isEqualTo("Assessment · 2 of 3 tasks begun · saved today at 14:00");
        assertThat(content.open().get(1).facts()).endsWith("saved yesterday at 14:02");
    }

    @Test
    void keepsWhatWasHandedInApartFromWhatIsOpen() {
        listed("Amina", Duration.ofDays(12), Optional.of(71));
        HomeViewModel.Content content = loaded(home(usable()));
        assertThat(content.open()).isEmpty();
        assertThat(content.past().get(0).facts()).isEqualTo("Assessment · 71 of 100 · handed in 12 Nov 2026 at 14:02");
    }

    @Test
    void neverTakesAPracticeOfSomeTasksForAWholeSitting() {
        Instant saved = clock.instant();
        attempts.list(new AttemptSummary(
                AttemptId.random(),
                assessment.ref(),
                "OKR practitioner",
                "Amina",
                Mode.PRACTICE,
                saved,
                saved,
                Optional.empty(),
                1,
                2,
                OptionalInt.empty(),
                OptionalInt.of(19)));
        assertThat(loaded(home(usable())).open().get(0).facts())
                .isEqualTo("Practice: 2 of 19 tasks · 1 begun · saved today at 14:02");
    }

    @Test
    void saysWhichAttemptSettlesAVerdict() {
        Instant saved = clock.instant();
        attempts.list(new AttemptSummary(
                AttemptId.random(),
                assessment.ref(),
                "OKR practitioner",
                "Amina",
                Mode.ASSESSMENT,
                saved,
                saved,
                Optional.empty(),
                1,
                2,
                OptionalInt.empty(),
                OptionalInt.of(19),
                Optional.of(AttemptId.random())));
        assertThat(loaded(home(usable())).open().get(0).facts())
                .isEqualTo("2 further tasks to settle your verdict · 1 begun · saved today at 14:02");
    }

    @Test
    void offersWhatShouldComeBackTodayAndStartsIt() {
        scored(Samples.WRITE, Duration.ofDays(1));
        scored(Samples.JUDGE, Duration.ofDays(4));
        scored(Samples.CRITIQUE, Duration.ofHours(1));
        HomeViewModel home = home(usable());
        ComingBack due = loaded(home).due().orElseThrow();
        assertThat(due.words()).isEqualTo("2 tasks to come back to today");
        home.practise(due);
        assertThat(went).containsExactly("take Amina");
    }

    @Test
    void saysNothingOfComingBackWhileNothingIsDue() {
        scored(Samples.WRITE, Duration.ofHours(1));
        scored(new TaskId("gone-from-the-pack"), Duration.ofDays(4));
        assertThat(loaded(home(usable())).due()).isEmpty();
    }

    private void scored(TaskId task, Duration ago) {
        Instant at = clock.instant().minus(ago);
        attempts.scored(new TaskOutcome("Amina", "practitioner", task, Mode.PRACTICE, at, 40));
    }

    @Test
    void saysWhatAPackIsAbout() {
        PackLine line = loaded(home(usable())).packs().get(0);
        int tasks = Samples.assessment().tasks().size();
        assertThat(line.facts())
                .isEqualTo("Practitioner · one scenario · " + tasks + " tasks · 90 minutes · version 1.0.0");
        assertThat(line.competencies()).hasSize(3);
    }

    @Test
    void namesThePlaceOfEachErrorInAPackThatCannotBeUsed() {
        PackFinding error = finding(PackFinding.Weight.ERROR);
        FoundPack broken = new FoundPack(
                FoundPack.Origin.OWN, "theatre", Optional.empty(), List.of(error, finding(PackFinding.Weight.WARNING)));
        HomeViewModel.Content content = loaded(home(broken));
        assertThat(content.firstUsable()).isEmpty();
        assertThat(content.packs().get(0).troubles())
                .extracting(PackLine.Trouble::place)
                .containsExactly("assessment.yaml:4:2");
    }

    private static PackFinding finding(PackFinding.Weight weight) {
        Phrase words = Phrase.of("app.name");
        return new PackFinding(new PackFinding.Place("assessment.yaml", 4, 2), weight, "rule", words, words);
    }

    @Test
    void beginsOnDiskBeforeItGoesThere() {
        home(usable()).begin(assessment, " Amina ", Mode.PRACTICE);
        assertThat(went).containsExactly("take Amina");
    }

    @Test
    void staysAndSaysSoWhenTheDiskIsFull() {
        attempts.diskIsFull(true);
        HomeViewModel home = home(usable());
        home.begin(assessment, "Amina", Mode.PRACTICE);
        assertThat(went).isEmpty();
        assertThat(home.problemProperty().get().headline()).isEqualTo("The assessment could not be started");
    }

    @Test
    void showsTheFoldersThingsAreKeptIn() {
        HomeViewModel home = home();
        home.openPacksFolder();
        home.openDataFolder();
        assertThat(went).containsExactly("folder packs", "folder data");
    }

    @Test
    void saysThatATrainerHasMarkedAndWhetherThatIsNew() {
        SampleHandOver sample = new SampleHandOver(SampleSubmissions.ATTEMPT, clock);
        InMemoryPreferences preferences = new InMemoryPreferences();
        handOver = Optional.of(new HandOverServices(
                sample.submissions(),
                sample.feedbacks(),
                sample.appeals(),
                SampleHandOver.cards(),
                preferences,
                clock,
                folder -> {},
                FileDialogs.ofSystem(new Messages(Locale.UK))));
        attempts.list(handedIn(SampleSubmissions.ATTEMPT));
        HomeViewModel home = home();
        home.load();
        assertThat(home.contentProperty().get().past().get(0).told()).isEmpty();

        sample.told(3, Level.SOUND, "", List.of());
        home.load();
        assertThat(home.contentProperty().get().news()).hasSize(1);
        assertThat(home.contentProperty().get().past().get(0).told()).startsWith("New from your trainer: ");

        preferences.put("feedback.seen." + SampleSubmissions.ATTEMPT, "3");
        home.load();
        assertThat(home.contentProperty().get().news()).isEmpty();
        assertThat(home.contentProperty().get().past().get(0).told()).startsWith("Marked by your trainer: ");
    }

    private AttemptSummary handedIn(AttemptId id) {
        return new AttemptSummary(
                id,
                assessment.ref(),
                "OKR practitioner",
                "Amina Yusuf",
                Mode.ASSESSMENT,
                clock.instant(),
                clock.instant(),
                Optional.of(clock.instant()),
                12,
                12,
                OptionalInt.of(66));
    }
}
