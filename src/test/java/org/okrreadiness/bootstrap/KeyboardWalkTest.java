package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.GoodPack;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

/** A whole sealed sitting, all ten kinds of tasks, from home to the result and home again, in the wired window, without a mouse. */
@UiTest
@Timeout(300)
class KeyboardWalkTest {

    private static final String LEARNED =
            "Lorries that are loaded first hold up every boat, and the two counts differ.";

    @TempDir
    private Path folder;

    private KeysOnly keys;
    private Participant amina;

    @BeforeEach
    void opensTheWindowOnAPackWithATaskOfEveryKind(UiDriver ui) {
        Path data = folder.resolve("data");
        GoodPack.asItIs().writeTo(data.resolve("packs/small"));
        amina = new Participant(ui, data);
        keys = new KeysOnly(ui);
        amina.opensTheWindow();
    }

    @Test
    void sitsAWholeAssessmentByKeyboardAlone(UiDriver ui) {
        begins();
        writes();
        critiques();
        choosesBestAndWorst();
        talks();
        answers();
        weighsNews();
        scores();
        prioritises();
        diagnoses();
        rates();
        handsIn();
        readsTheResultAndGoesHome(ui);
        keepsWhatWasGiven(amina.lastAttempt());
        amina.closesTheWindow();
    }

    private void begins() {
        keys.tabToWhatSays("A small pack").press(KeyCode.SPACE).waitFor("name");
        keys.type("Amina Diallo")
                .tabTo("practice")
                .press(KeyCode.DOWN)
                .tabTo("start")
                .press(KeyCode.SPACE)
                .waitFor("objective");
    }

    private void writes() {
        keys.type("Islanders plan their winter days")
                .tabTo("sentence")
                .type("Sailings on time rise from 81% to 90%")
                .press(KeyCode.ENTER)
                .type("sailings leaving on time")
                .tabTo("direction")
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER)
                .tabTo("add")
                .press(KeyCode.SPACE)
                .type("Loading takes 12 minutes and not 19")
                .press(KeyCode.ALT, KeyCode.UP)
                .type(" by March")
                .press(KeyCode.SHORTCUT, KeyCode.Z)
                .press(KeyCode.SHORTCUT, KeyCode.Y)
                .nextTask("planted-objective");
    }

    private void critiques() {
        keys.tabTo("planted-kr1")
                .press(KeyCode.SHORTCUT, KeyCode.A)
                .type("1")
                .type("All twelve can be held while boats are late.")
                .tabTo("question")
                .type("What would be different on the quay?")
                .tabTo("repaired")
                .press(KeyCode.SPACE)
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER)
                .tabTo("repair")
                .type("Lorries on board in 12 minutes")
                .nextTask("best-");
    }

    private void choosesBestAndWorst() {
        keys.press(KeyCode.B).press(KeyCode.DOWN).press(KeyCode.W);
        keys.tabTo("confidence").press(KeyCode.RIGHT).tabTo("reason").type("They count different things");
        keys.nextTask("newest");
    }

    private void talks() {
        keys.press(KeyCode.DIGIT1)
                .tabTo("draft")
                .type("I should like to see both counts side by side and settle what late means")
                .press(KeyCode.SHORTCUT, KeyCode.ENTER);
        keys.waitFor("newest").nextTask("text");
    }

    private void answers() {
        keys.type("A workshop is work and no result: all twelve can be held while the boats leave as late as before")
                .nextTask("rating-");
    }

    private void weighsNews() {
        keys.press(KeyCode.DIGIT5)
                .press(KeyCode.DOWN)
                .press(KeyCode.DIGIT3)
                .press(KeyCode.DOWN)
                .press(KeyCode.MINUS)
                .nextTask("grade-");
    }

    private void scores() {
        keys.type("0.25").press(KeyCode.K).tabTo("grade-queue").type("0").press(KeyCode.C);
        keys.tabTo("grade-workshops").press(KeyCode.DOWN).press(KeyCode.D);
        keys.tabTo("learning").type(LEARNED).nextTask("do-");
    }

    private void prioritises() {
        keys.tabTo("do-lanes").press(KeyCode.D).tabTo("do-count").press(KeyCode.SPACE);
        keys.backTo("ground-paint").press(KeyCode.I).nextTask("cause-");
    }

    private void diagnoses() {
        keys.tabTo("cause-two-counts")
                .press(KeyCode.DOWN)
                .tabTo("root-cause")
                .press(KeyCode.DOWN)
                .tabTo("help-certification")
                .press(KeyCode.DOWN)
                .tabTo("counter")
                .type("The autumn was stormy and boats may be late whatever anybody promises")
                .nextTask("rating-");
    }

    private void rates() {
        keys.press(KeyCode.DIGIT4)
                .press(KeyCode.DOWN)
                .press(KeyCode.DIGIT2)
                .press(KeyCode.DOWN)
                .press(KeyCode.DIGIT3)
                .press(KeyCode.DOWN)
                .press(KeyCode.LEFT)
                .tabTo("reason")
                .type("Asking comes before ordering");
    }

    private void handsIn() {
        keys.tabTo("forward").press(KeyCode.SPACE).waitFor("summary");
        keys.tabTo("forward").press(KeyCode.SPACE).waitFor("consequence");
        keys.tabTo("forward").press(KeyCode.SPACE).waitFor("profile");
    }

    private void readsTheResultAndGoesHome(UiDriver ui) {
        assertThat(ui.text("sentence")).isNotEmpty();
        keys.press(KeyCode.ALT, KeyCode.RIGHT).waitFor("score");
        assertThat(ui.text("score")).contains("of 100");
        keys.tabToWhatSays("How sure").press(KeyCode.SPACE);
        keys.press(KeyCode.ALT, KeyCode.HOME).waitFor("main");
    }

    private static void keepsWhatWasGiven(Attempt attempt) {
        assertThat(attempt.start().participant()).isEqualTo("Amina Diallo");
        assertThat(attempt.start().mode()).isEqualTo(Mode.ASSESSMENT);
        assertThat(attempt.isOpen()).isFalse();
        assertThat(attempt.responses()).hasSize(10);

        WrittenSet written = given(attempt, "timetable-write", WrittenSet.class);
        assertThat(written.set().objective().text()).isEqualTo("Islanders plan their winter days");
        assertThat(written.set().keyResults())
                .extracting(KeyResult::text)
                .containsExactly(
                        "Loading takes 12 minutes and not 19 by March", "Sailings on time rise from 81% to 90%");
        assertThat(written.set().keyResults().get(1).measure().metric()).isEqualTo("sailings leaving on time");

        CritiqueGiven critique = given(attempt, "timetable-critique", CritiqueGiven.class);
        assertThat(critique.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.part()).isEqualTo(Part.keyResult(1));
            assertThat(mark.kind()).isEqualTo(DefectKind.values()[0]);
            assertThat(mark.why()).startsWith("All twelve");
        });
        assertThat(critique.question()).startsWith("What would");
        assertThat(critique.repair().orElseThrow().text()).isEqualTo("Lorries on board in 12 minutes");

        BestAndWorstGiven ends = given(attempt, "timetable-ends", BestAndWorstGiven.class);
        assertThat(ends.best()).isPresent();
        assertThat(ends.worst()).isPresent();
        assertThat(ends.confidence()).isNotEqualTo(OptionalInt.empty());
        assertThat(ends.reason()).isEqualTo("They count different things");

        assertThat(given(attempt, "timetable-talk", ConversationGiven.class).steps())
                .hasSize(2);
        assertThat(given(attempt, "timetable-answer", AnswerGiven.class).text()).startsWith("A workshop is work");
        assertThat(given(attempt, "timetable-news", LeaningsGiven.class)
                        .leanings()
                        .values())
                .containsExactlyInAnyOrder(2, 0, -1);

        ScoresGiven scores = given(attempt, "timetable-score", ScoresGiven.class);
        assertThat(scores.grades()).isEqualTo(Map.of("punctual", 0.25, "queue", 0.0, "workshops", 1.0));
        assertThat(scores.decisions())
                .isEqualTo(Map.of("punctual", Decision.KEEP, "queue", Decision.CHANGE, "workshops", Decision.DROP));
        assertThat(scores.learning()).isEqualTo(LEARNED);

        PrioritiesGiven choice = given(attempt, "timetable-choose", PrioritiesGiven.class);
        assertThat(choice.chosen()).isEqualTo(Set.of("lanes", "count"));
        assertThat(choice.grounds()).containsOnly(Map.entry("paint", Ground.CAN_WAIT));

        DiagnosisGiven diagnosis = given(attempt, "timetable-diagnose", DiagnosisGiven.class);
        assertThat(diagnosis.causes()).containsOnlyKeys("two-counts");
        assertThat(diagnosis.root()).isPresent();
        assertThat(diagnosis.help()).isEqualTo(Optional.of(Help.COACHING));
        assertThat(diagnosis.counter()).startsWith("The autumn was stormy");

        RatingsGiven ratings = given(attempt, "timetable-judge", RatingsGiven.class);
        assertThat(ratings.ratings().values()).containsExactlyInAnyOrder(4, 2, 3, 1);
        assertThat(ratings.reason()).isEqualTo("Asking comes before ordering");
    }

    private static <R extends Response> R given(Attempt attempt, String task, Class<R> kind) {
        return kind.cast(attempt.responses().get(new TaskId(task)));
    }
}
