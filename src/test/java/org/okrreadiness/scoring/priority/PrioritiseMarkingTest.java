package org.okrreadiness.scoring.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.okrreadiness.domain.task.Ground.CAN_WAIT;
import static org.okrreadiness.domain.task.Ground.COSTS_TOO_MUCH;
import static org.okrreadiness.domain.task.Ground.EVIDENCE_TOO_THIN;
import static org.okrreadiness.domain.task.Ground.NEEDS_ANOTHER_FIRST;
import static org.okrreadiness.domain.task.Ground.SERVES_NO_PRIORITY;
import static org.okrreadiness.testing.Wishes.wish;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.testing.Rubrics;
import org.okrreadiness.testing.Wishes;

class PrioritiseMarkingTest {

    /** Full choices: ramp and calls (14), ramp and board (11), board and calls (9), app (4); 9.5 by chance. */
    private static final Prioritise TASK = Wishes.within(
            10,
            wish("app", 7, 4, CAN_WAIT),
            wish("ramp", 4, 8),
            wish("board", 5, 3, EVIDENCE_TOO_THIN, SERVES_NO_PRIORITY),
            wish("calls", 5, 6, NEEDS_ANOTHER_FIRST));

    private static final Situation FERRY = new Situation(
            List.of(new Concept("punctuality", "Sailings on time", List.of("late departure"))),
            List.of(),
            List.of(),
            List.of(),
            "");

    private final PrioritiseMarking marking = new PrioritiseMarking(Rubrics.standard("prioritise"));

    @ParameterizedTest
    @CsvSource({
        "ramp calls, 3, best",
        "ramp board, 1, above-chance",
        "board calls, 0, chance",
        "app, 0, chance",
        "calls, 0, chance",
        "unicorn, 0, nothing-chosen"
    })
    void marksTheChoiceBetweenChanceAndTheBest(String chosen, int level, String because) {
        Mark worth = worth(mark(Set.of(chosen.split(" ")), Map.of()));

        assertThat(worth.level().points()).isEqualTo(level);
        assertThat(worth.because().key()).isEqualTo("because.R1." + because);
    }

    @Test
    void tellsACloseChoiceFromOneAsGoodAsTheBest() {
        Prioritise task = Wishes.within(
                2, wish("a", 1, 10), wish("b", 1, 9), wish("c", 1, 8.5), wish("d", 1, 6), wish("e", 1, 0));
        // Full are all ten pairs, worth 13.4 on average; the best 19.
        assertThat(worth(task, "a", "b").because().key()).isEqualTo("because.R1.best");
        assertThat(worth(task, "a", "c").because().key()).isEqualTo("because.R1.near-best");
        assertThat(worth(task, "a", "c").level().points()).isEqualTo(3);
        assertThat(worth(task, "b", "c").level().points()).isEqualTo(2);
        assertThat(worth(task, "b", "c").because().arguments()).containsExactly("17.5", "19", "13.4");
    }

    @Test
    void showsTheWishesChosen() {
        assertThat(worth(mark(Set.of("ramp", "calls"), Map.of())).evidence())
                .extracting(Evidence::part, Evidence::text)
                .containsExactly(
                        tuple(Part.option("ramp"), "Somebody wants ramp."),
                        tuple(Part.option("calls"), "Somebody wants calls."));
    }

    @Test
    void givesAChoiceAboveTheCapacityNothing() {
        TaskScore over = mark(Set.of("ramp", "calls", "board"), Map.of("app", CAN_WAIT));

        assertThat(worth(over).level().points()).isZero();
        assertThat(worth(over).because().arguments()).containsExactly("4");
        assertThat(whole(over).flags()).containsExactly("OVER_CAPACITY");
        assertThat(whole(mark(Set.of("ramp"), Map.of())).flags()).isEmpty();
    }

    @Test
    void countsWhatWouldStillHaveToGoAsDroppedWithoutAGround() {
        // One is dropped on the ground that weighs most, one more would have to go: 35 of 90 by half.
        assertThat(mark(Set.of("ramp", "calls", "board"), Map.of("app", CAN_WAIT))
                        .score())
                .isEqualTo(19);
        assertThat(mark(Set.of("app", "ramp", "calls", "board"), Map.of()).score())
                .isZero();
    }

    @Test
    void marksEveryWishThatIsDroppedAndNoOther() {
        TaskScore marked =
                mark(Set.of("ramp"), Map.of("app", CAN_WAIT, "board", SERVES_NO_PRIORITY, "ramp", COSTS_TOO_MUCH));

        assertThat(marked.artefacts())
                .extracting(ArtefactScore::part)
                .containsExactly(Part.CHOICE, Part.option("app"), Part.option("board"), Part.option("calls"));
        assertThat(ground(marked, "app").because().key()).isEqualTo("because.R2.best");
        assertThat(ground(marked, "board").because().key()).isEqualTo("because.R2.holds");
        assertThat(ground(marked, "calls").because().key()).isEqualTo("because.R2.no-ground");
    }

    @ParameterizedTest
    @CsvSource({"EVIDENCE_TOO_THIN, 3", "SERVES_NO_PRIORITY, 2", "CAN_WAIT, 1", "RUNS_ANYWAY, 1", ", 0"})
    void marksAGroundByWhetherItHolds(Ground ground, int level) {
        Map<String, Ground> grounds = ground == null ? Map.of() : Map.of("board", ground);

        assertThat(ground(mark(Set.of("ramp", "calls"), grounds), "board")
                        .level()
                        .points())
                .isEqualTo(level);
    }

    @Test
    void givesNothingForDroppingWhatHasToBeDoneWhateverIsSaid() {
        Mark ramp = ground(mark(Set.of("calls", "board"), Map.of("ramp", CAN_WAIT)), "ramp");

        assertThat(ramp.level().points()).isZero();
        assertThat(ramp.because().key()).isEqualTo("because.R2.must-be-done");
        assertThat(ramp.evidence())
                .singleElement()
                .satisfies(shown -> assertThat(shown.text()).isEqualTo("can wait"));
    }

    @Test
    void weighsTheChoiceAndTheMeanOfTheGrounds() {
        assertThat(mark(Set.of("ramp", "calls"), Map.of("app", CAN_WAIT, "board", EVIDENCE_TOO_THIN))
                        .score())
                .isEqualTo(100);
        assertThat(mark(Set.of("ramp", "calls"), Map.of("app", CAN_WAIT)).score())
                .isEqualTo(81);
        assertThat(mark(Set.of("ramp", "calls"), Map.of()).score()).isEqualTo(61);
    }

    @Test
    void givesGroundsNothingWhereNothingIsChosen() {
        TaskScore nothing = mark(Set.of(), Map.of("app", CAN_WAIT, "board", EVIDENCE_TOO_THIN));

        assertThat(nothing.score()).isZero();
        assertThat(nothing.artefacts()).extracting(ArtefactScore::part).containsExactly(Part.CHOICE);
    }

    @Test
    void ignoresIdsTheTaskDoesNotHave() {
        assertThat(mark(
                                Set.of("ramp", "calls", "unicorn"),
                                Map.of("app", CAN_WAIT, "board", EVIDENCE_TOO_THIN, "dragon", CAN_WAIT))
                        .score())
                .isEqualTo(100);
    }

    @Test
    void leavesReasonAndConfidenceToATrainer() {
        TaskScore score = marking.mark(
                TASK,
                new PrioritiesGiven(
                        Set.of("ramp", "calls"),
                        Map.of("app", CAN_WAIT, "board", CAN_WAIT),
                        OptionalInt.of(70),
                        "Late departures come first, although the app would please people."),
                FERRY);
        Mark reason = whole(score).mark(new CriterionId("J3")).orElseThrow();

        assertThat(reason.judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(reason.because().key()).isEqualTo("because.J3.confidence-in-priorities");
        assertThat(reason.because().arguments()).containsExactly("70", "2", "3");
        assertThat(reason.level().points()).isEqualTo(3);
    }

    private TaskScore mark(Set<String> chosen, Map<String, Ground> grounds) {
        return marking.mark(TASK, new PrioritiesGiven(chosen, grounds, OptionalInt.empty(), ""), Situation.NONE);
    }

    private Mark worth(Prioritise task, String... chosen) {
        return worth(marking.mark(
                task, new PrioritiesGiven(Set.of(chosen), Map.of(), OptionalInt.empty(), ""), Situation.NONE));
    }

    private static ArtefactScore whole(TaskScore score) {
        return score.artefacts().get(0);
    }

    private static Mark worth(TaskScore score) {
        return whole(score).mark(new CriterionId("R1")).orElseThrow();
    }

    private static Mark ground(TaskScore score, String wish) {
        return score.artefacts().stream()
                .filter(piece -> piece.part().equals(Part.option(wish)))
                .flatMap(piece -> piece.mark(new CriterionId("R2")).stream())
                .findFirst()
                .orElseThrow();
    }
}
