package org.okrreadiness.testing.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.Cases;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.ui.shell.Navigator;

/** The pictures of {@code docs/pictures} that show the practitioner pack in practice, and the library. */
final class PictureReadme {

    static final String NAME = "readme-";

    static final AttemptId CRITIQUE = AttemptId.of("5d5c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c01");
    static final AttemptId JUDGING = AttemptId.of("5d5c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c02");
    private static final AttemptId CONVERSATION = AttemptId.of("5d5c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c03");

    private static final AttemptId WRITING = AttemptId.of("5d5c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c04");
    private static final AttemptId FEEDBACK = AttemptId.of("5d5c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c05");
    private static final AttemptId RESULT = AttemptId.of("5d5c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c06");

    /** Begins the name of what is drawn dark. */
    static final String DARK = NAME + "dark-";

    private static final String CHART = "Damp reports and damp jobs closed, by month";
    private static final String MARKED = "Train all 14 operatives";

    private PictureReadme() {}

    static List<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return List.of(
                new PictureSubjects.Subject(
                        NAME + "writing",
                        full,
                        go -> go.take(WRITING),
                        choose(CHART).andThen(PictureActs::awaitNotes)),
                new PictureSubjects.Subject(
                        NAME + "feedback",
                        full,
                        go -> go.take(FEEDBACK),
                        choose(CHART).andThen(PictureReadme::seeDifferently)),
                new PictureSubjects.Subject(DARK + "result", full, go -> go.result(RESULT), ui -> {}),
                new PictureSubjects.Subject(
                        NAME + "how-sure", full, go -> go.result(RESULT), PictureResult::askHowSure),
                new PictureSubjects.Subject(NAME + "home", ofAmina(shipped(full)), go -> {}, ui -> {}),
                new PictureSubjects.Subject(
                        NAME + "critique",
                        full,
                        go -> go.take(CRITIQUE),
                        choose(CHART).andThen(PictureReadme::say)),
                new PictureSubjects.Subject(
                        NAME + "judging",
                        full,
                        go -> go.take(JUDGING),
                        choose(CHART).andThen(PictureReadme::rate)),
                new PictureSubjects.Subject(NAME + "conversation", full, go -> go.take(CONVERSATION), ui -> {}),
                new PictureSubjects.Subject(NAME + "library", shipped(full), Navigator::library, ui -> {}));
    }

    /** Without the people who are there for their long names. */
    private static PictureData ofAmina(PictureData data) {
        List<AttemptSummary> attempts = data.attempts().stream()
                .filter(attempt -> attempt.participant().startsWith("Amina"))
                .toList();
        return new PictureData(attempts, data.packs(), data.notices(), data.failure(), data.responses());
    }

    /** Without the invented pack at the end of the shelf. */
    private static PictureData shipped(PictureData full) {
        List<FoundPack> shelf = PictureShelf.packs();
        return new PictureData(
                full.attempts(), shelf.subList(0, shelf.size() - 1), full.notices(), full.failure(), full.responses());
    }

    /** Empty where the id stands for none of these. */
    static Optional<Sittings.Opened> opened(AttemptId id) {
        if (id.equals(WRITING)) {
            return Optional.of(at(
                    id,
                    "damp-write",
                    set(
                            "Families in damp homes sleep in dry rooms before the first frost",
                            "Run 5 workshops for operatives by the end of November")));
        }
        if (id.equals(FEEDBACK)) {
            return Optional.of(at(id, "damp-write", set("Improve our damp repair service", "")));
        }
        if (id.equals(RESULT)) {
            return Optional.of(SampleResults.handedIn(
                    id, PictureData.CLOCK.instant(), Cases.assessment(), Cases.sampleAnswers("middling")));
        }
        if (id.equals(CRITIQUE)) {
            return Optional.of(at(id, "damp-critique", critique()));
        }
        if (id.equals(JUDGING)) {
            return Optional.of(at(id, "damp-sensors", ratings()));
        }
        return id.equals(CONVERSATION) ? Optional.of(at(id, "chairs-talk", talk())) : Optional.empty();
    }

    private static Sittings.Opened at(AttemptId id, String task, Response given) {
        Assessment pack = Cases.assessment();
        TaskId at = new TaskId(task);
        Attempt.Start start =
                new Attempt.Start(pack.ref(), "Amina Yusuf", Mode.PRACTICE, PictureData.CLOCK.instant(), 1);
        return new Sittings.Opened(
                pack, new Attempt(id, start, Map.of(at, given), Optional.of(at), List.of(), Optional.empty()));
    }

    private static Response set(String objective, String keyResult) {
        return new WrittenSet(new OkrSet(new Objective(objective), List.of(KeyResult.ofText(keyResult))));
    }

    private static Response critique() {
        DefectMark mark = new DefectMark(Part.keyResult(2), new Span(0, MARKED.length()), DefectKind.ACTIVITY, "");
        return new CritiqueGiven(false, List.of(mark), "", Optional.empty());
    }

    private static Response ratings() {
        return new RatingsGiven(Map.of("a", 4, "c", 2), OptionalInt.empty(), "");
    }

    private static Response talk() {
        return new ConversationGiven(List.of(new MoveMade("one-order")), "", OptionalInt.empty());
    }

    private static Consumer<UiDriver> choose(String exhibit) {
        return ui -> ui.onFx(() -> ui.windowOnTop().getScene().getRoot().lookupAll(".exhibit-choice").stream()
                .map(RadioButton.class::cast)
                .filter(choice -> choice.getText().equals(exhibit))
                .forEach(choice -> choice.setSelected(true)));
    }

    /** Opens both questions and sees the second differently. */
    private static void seeDifferently(UiDriver ui) {
        PictureActs.openNote(ui);
        PictureActs.fireLast("I see it differently").accept(ui);
        ui.settle();
        ui.type("The board will notice: it reads this line");
        PictureActs.fire("Keep my reason").accept(ui);
        ui.settle();
        PictureActs.bringUp(ui, "#objective");
    }

    private static void say(UiDriver ui) {
        ui.onFx(() -> ui.node("why").requestFocus());
        ui.type("Training is our work. A trained team can still paint over the cause.");
    }

    private static void rate(UiDriver ui) {
        ui.press(KeyCode.DIGIT2);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.DIGIT4);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.DIGIT3);
        // Until it has been saved.
        for (int waited = 0; waited < 20; waited++) {
            ui.waitAMoment();
        }
    }
}
