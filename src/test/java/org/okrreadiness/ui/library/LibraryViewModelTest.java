package org.okrreadiness.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.testing.WithoutKeys;
import org.okrreadiness.testing.WordScorer;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.UiTools;

class LibraryViewModelTest {

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final InMemoryAttempts attempts = new InMemoryAttempts(clock);
    private final List<AttemptId> went = new ArrayList<>();
    private final RememberedName name = new RememberedName(new InMemoryPreferences());

    private LibraryViewModel library(Assessment... packs) {
        List<FoundPack> found = List.of(packs).stream()
                .map(pack -> new FoundPack(FoundPack.Origin.SHIPPED, pack.ref().id(), Optional.of(pack), List.of()))
                .toList();
        FixedAssessments assessments = new FixedAssessments(found);
        Sittings sittings = new Sittings(assessments, attempts, new WordScorer("NONE", "none"), clock, new Random(1));
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        LibraryViewModel library =
                new LibraryViewModel(tools, new LibraryServices(sittings, assessments, name, clock), actions());
        library.load();
        return library;
    }

    private LibraryActions actions() {
        return new LibraryActions() {
            @Override
            public void practise(AttemptId first) {
                went.add(first);
            }

            @Override
            public void setCuts(Assessment pack) {
                throw new UnsupportedOperationException("Nobody sets cuts here");
            }

            @Override
            public void home() {
                throw new AssertionError("Nobody asked to go home");
            }
        };
    }

    private LibraryViewModel twoPacks() {
        return library(Samples.assessment(), SampleCase.assessment());
    }

    private static LibraryViewModel.Found found(LibraryViewModel library) {
        return library.foundProperty().get();
    }

    private static void choose(LibraryViewModel library, String facet, String choice) {
        library.facetsProperty().get().stream()
                .filter(one -> one.id().equals(facet))
                .forEach(one -> one.choose(choice));
    }

    private static List<TaskId> ids(LibraryViewModel library) {
        return found(library).tasks().stream().map(task -> task.task().id()).toList();
    }

    private void scored(TaskId task, int score, Duration ago) {
        attempts.scored(new TaskOutcome(
                "Amina", "practitioner", task, Mode.PRACTICE, clock.instant().minus(ago), score));
    }

    @Test
    void showsEachCaseWithItsTasksUnderIt() {
        LibraryViewModel library = twoPacks();
        assertThat(found(library).state()).isEqualTo("20 tasks");
        assertThat(found(library).rows()).hasSize(22);
        LibraryRow.OfCase first = (LibraryRow.OfCase) found(library).rows().get(0);
        assertThat(first.title()).isEqualTo("The winter timetable");
        assertThat(first.facts()).isEqualTo("Island Lines · ferries · Norway · OKR practitioner");
        assertThat(first.count()).matches("10 tasks, about \\d+ min");
        LibraryRow.OfTask task = (LibraryRow.OfTask) found(library).rows().get(1);
        assertThat(task.facts()).startsWith("Write an OKR set · Planning · about ");
    }

    @Test
    void findsByAnyWordsOfTitleOrganisationSectorOrCountry() {
        LibraryViewModel library = twoPacks();
        library.textProperty().set("  NORWAY quay ");
        assertThat(ids(library)).containsExactly(Samples.JUDGE);
        assertThat(found(library).state()).isEqualTo("1 of 20 tasks: “NORWAY quay”");
        library.textProperty().set("island lines");
        assertThat(ids(library)).hasSize(20);
    }

    @Test
    void combinesFiltersAndSaysSo() {
        LibraryViewModel library = twoPacks();
        choose(library, "competency", "challenge-and-coaching");
        choose(library, "phase", "planning");
        assertThat(ids(library)).containsExactly(Samples.CRITIQUE);
        assertThat(found(library).state()).isEqualTo("1 of 20 tasks: Challenge and coaching, Planning");
        library.clear();
        assertThat(found(library).filtered()).isFalse();
        assertThat(ids(library)).hasSize(20);
    }

    @Test
    void offersOnlyWhatSomeTaskHasAndEachSectorOnce() {
        LibraryViewModel library = twoPacks();
        List<Facet> facets = library.facetsProperty().get();
        assertThat(facets)
                .extracting(Facet::id)
                .containsExactly("competency", "phase", "sector", "kind", "minutes", "done");
        assertThat(facets.get(0).choices())
                .extracting(Choice::id)
                .containsExactly("", "writing", "challenge-and-coaching", "facilitation");
        assertThat(facets.get(2).choices()).hasSize(2);
        choose(library, "sector", facets.get(2).choices().get(1).id());
        assertThat(ids(library)).hasSize(20);
    }

    @Test
    void findsByTheMinutesATaskTakes() {
        LibraryViewModel library = library(Samples.assessment());
        assertThat(found(library).tasks()).allMatch(task -> task.minutes() >= 1);
        choose(library, "minutes", "long");
        assertThat(ids(library)).contains(Samples.WRITE).doesNotContain(Samples.BEST_AND_WORST);
    }

    @Test
    void keepsWhatWasDoneApartFromWhatWasNotWithTheBestScore() {
        scored(Samples.WRITE, 80, Duration.ofDays(3));
        scored(Samples.WRITE, 73, Duration.ofDays(2));
        LibraryViewModel library = library(Samples.assessment());
        choose(library, "done", "yes");
        assertThat(ids(library)).containsExactly(Samples.WRITE);
        assertThat(((LibraryRow.OfTask) found(library).rows().get(1)).status())
                .isEqualTo("Done, best practice 80 of 100");
        choose(library, "done", "not-yet");
        assertThat(ids(library)).hasSize(9).doesNotContain(Samples.WRITE);
    }

    @Test
    void findsWhatIsDueToday() {
        scored(Samples.WRITE, 20, Duration.ofDays(1));
        scored(Samples.JUDGE, 20, Duration.ofHours(2));
        LibraryViewModel library = library(Samples.assessment());
        choose(library, "done", "due");
        assertThat(ids(library)).containsExactly(Samples.WRITE);
        assertThat(((LibraryRow.OfTask) found(library).rows().get(1)).status())
                .isEqualTo("Due today · Done, best practice 20 of 100");
    }

    @Test
    void showsTheMarksOfThePersonAtThisMachineOnly() {
        scored(Samples.WRITE, 20, Duration.ofDays(1));
        name.put("Tor");
        LibraryViewModel library = library(Samples.assessment());
        choose(library, "done", "yes");
        assertThat(found(library).rows()).isEmpty();
        assertThat(found(library).state()).isEqualTo("0 of 10 tasks: Done");
    }

    @Test
    void practisesWhatWasFoundCaseByCaseAcrossPacks() {
        LibraryViewModel library = twoPacks();
        choose(library, "phase", "alignment");
        PractiseViewModel practice = library.practise(found(library).tasks());
        assertThat(practice.heading()).startsWith("Practise 4 tasks in 2 cases, about ");
        assertThat(practice.readyBinding().get()).isFalse();
        practice.nameProperty().set(" Amina ");
        library.begin(practice);
        assertThat(went).hasSize(1);
        Selection selection =
                attempts.find(went.get(0)).orElseThrow().start().selection().orElseThrow();
        assertThat(selection.tasks()).containsExactly(Samples.BEST_AND_WORST, Samples.ANSWER);
        assertThat(selection.then())
                .containsExactly(new Selection.Chosen(
                        SampleCase.assessment().ref(), List.of(SampleCase.BEST_AND_WORST, SampleCase.ANSWER)));
        assertThat(name.get()).contains("Amina");
    }

    @Test
    void practisesNothingOfAPackForSealedSittingsOnly() {
        Assessment open = Samples.assessment();
        Sitting sealed = new Sitting(Set.of(Mode.ASSESSMENT), Optional.empty());
        Assessment closed = new Assessment(open.ref(), open.about(), open.marking(), sealed, open.scenarios());
        LibraryViewModel library = library(closed);
        assertThat(library.practise(found(library).tasks()).round()).isEmpty();
        assertThat(((LibraryRow.OfTask) found(library).rows().get(1)).status()).isEqualTo("For sealed sittings only");
    }

    @Test
    void saysOfAPackWithoutKeysThatTheTrainerMarksIt() {
        LibraryViewModel library = library(WithoutKeys.of(Samples.assessment()));
        assertThat(((LibraryRow.OfTask) found(library).rows().get(1)).status()).isEqualTo("Marked by your trainer");
        assertThat(library.practise(found(library).tasks()).round()).isEmpty();
        assertThat(library.markable()).isEmpty();
    }

    @Test
    void staysAndSaysSoWhenTheDiskIsFull() {
        LibraryViewModel library = twoPacks();
        attempts.diskIsFull(true);
        PractiseViewModel practice = library.practise(found(library).tasks());
        practice.nameProperty().set("Amina");
        library.begin(practice);
        assertThat(went).isEmpty();
        assertThat(library.problemProperty().get().headline()).isEqualTo("The practice could not be started");
    }

    @Test
    void leadsFromACompetencyOfTheBlueprintToItsTasks() {
        LibraryViewModel library = twoPacks();
        library.textProperty().set("zzz");
        library.showCompetency("facilitation");
        assertThat(ids(library))
                .startsWith(Samples.JUDGE, Samples.BEST_AND_WORST)
                .doesNotContain(Samples.WRITE, Samples.CRITIQUE, Samples.ANSWER);
    }
}
