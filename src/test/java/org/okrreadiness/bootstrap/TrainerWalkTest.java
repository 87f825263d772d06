package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Board;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.Receiving;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainingPlace;

/** One submission from the participant's folder to settled marks in the trainer's, through the really wired program. */
class TrainerWalkTest {

    @TempDir
    Path folder;

    @Test
    void takesASubmissionFromAFileToSettledMarks() {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        String attempt = participant.run("try", "--json").json().path("attempt").asString();
        Path file = folder.resolve("out.okr-submission");
        participant.run("submission", "create", attempt, "--out", file.toString(), "--email", "ana@example.org");

        AppServices services = new AppServices();
        Path trainers = folder.resolve("trainer");
        try (TrainingPlace place = services.openWithTrainers(trainers)) {
            TrainerDesk desk = place.desks()
                    .create("a passphrase of some length".toCharArray())
                    .desk();
            CohortId cohort = cohort(services, desk, trainers);

            List<Receiving.Status> statuses = receive(desk, cohort, file);
            assertThat(statuses).extracting(Receiving.Status::outcome).containsExactly(Receiving.Outcome.RECEIVED);
            assertThat(receive(desk, cohort, file))
                    .extracting(Receiving.Status::outcome)
                    .containsExactly(Receiving.Outcome.KNOWN);

            markEverything(desk, cohort);
            Board.Line line = desk.cohorts().board(cohort).lines().get(0);
            assertThat(line.isVerified()).isTrue();
            assertThat(line.marked()).isEqualTo(line.answers()).isPositive();
            assertThat(line.open()).isZero();
            desk.cohorts()
                    .release(cohort, List.of(line.submission().orElseThrow().submission()));
        }
        try (TrainingPlace place = services.openWithTrainers(trainers)) {
            TrainerDesk desk = place.desks().open("a passphrase of some length".toCharArray());
            CohortId cohort = desk.records().cohorts().get(0);
            Board.Line line = desk.cohorts().board(cohort).lines().get(0);
            assertThat(line.released()).isTrue();
            assertThat(line.open()).isZero();
            Map<AnswerId, List<Standing>> standings =
                    desk.cohorts().standings(desk.cohorts().workbook(cohort));
            assertThat(standings.values().stream().flatMap(List::stream))
                    .anyMatch(standing -> standing.source().equals(java.util.Optional.of(Standing.Source.MARKER)));
        }
    }

    private static CohortId cohort(AppServices services, TrainerDesk desk, Path data) {
        org.okrreadiness.domain.assessment.Assessment first =
                services.packs(data).packs().get(0).assessment().orElseThrow();
        ModerationPlan usual = ModerationPlan.USUAL;
        CohortId cohort = desk.cohorts().open("Spring", first.ref(), usual);
        Set<TaskId> tasks = first.tasks().stream().map(task -> task.id()).collect(Collectors.toSet());
        desk.cohorts().allocate(cohort, desk.records().me(), "Anna", tasks);
        desk.cohorts().setRoster(cohort, List.of(new Person(new PersonId("ana@example.org"), "", "ana@example.org")));
        return cohort;
    }

    private static List<Receiving.Status> receive(TrainerDesk desk, CohortId cohort, Path file) {
        return desk.receiving().receive(cohort, List.of(file), status -> {}, () -> false);
    }

    private static void markEverything(TrainerDesk desk, CohortId cohort) {
        for (TaskId task : desk.marking().tasks(cohort)) {
            Deck deck = desk.marking().deck(cohort, task);
            for (AnswerId answer : deck.next()) {
                MarkingDesk.Sheet sheet = desk.marking().open(cohort, answer);
                assertThat(desk.marking().after(cohort, answer).scorer()).isEmpty();
                desk.marking()
                        .commit(
                                cohort,
                                sheet,
                                sheet.places().stream()
                                        .map(at -> new GivenMark(at, Level.SOUND, "Well said.", ""))
                                        .toList());
            }
            assertThat(desk.marking().deck(cohort, task).next()).isEmpty();
        }
    }
}
