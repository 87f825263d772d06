package org.okrreadiness.testing.ui;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TitledPane;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.ui.shell.Navigator;

/** A result, page by page. */
final class PictureResult {

    private PictureResult() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject("result-1-overview", full, PictureResult::toResult, ui -> {}),
                new PictureSubjects.Subject(
                        "result-1-settle", full.shelved(), PictureResult::toResult, PictureActs.bringUp(".next-task")),
                new PictureSubjects.Subject(
                        "result-1-story", full.shelved(), PictureResult::toResult, PictureActs.bringUp("#storyPart")),
                new PictureSubjects.Subject("result-2-written", full, PictureResult::toResult, PictureActs.turnTo(1)),
                new PictureSubjects.Subject("result-3-critique", full, PictureResult::toResult, PictureActs.turnTo(2)),
                new PictureSubjects.Subject("result-4-ratings", full, PictureResult::toResult, PictureActs.turnTo(3)),
                new PictureSubjects.Subject(
                        "result-5-long", full.longWinded(), PictureResult::toResult, PictureActs.turnTo(1)),
                new PictureSubjects.Subject(
                        "result-6-unanswered", PictureData.empty(), PictureResult::toResult, PictureActs.turnTo(2)),
                new PictureSubjects.Subject(
                        "result-7-how-sure", full, PictureResult::toResult, PictureResult::askHowSure),
                new PictureSubjects.Subject(
                        "result-7-taken", full, PictureResult::toResult, PictureResult::copyAnswers),
                new PictureSubjects.Subject("result-8-choice", full, PictureResult::toResult, PictureActs.turnTo(6)),
                new PictureSubjects.Subject("result-8-choice-cards", full, PictureResult::toResult, turnToCards(6)),
                new PictureSubjects.Subject("result-9-diagnosis", full, PictureResult::toResult, PictureActs.turnTo(7)),
                new PictureSubjects.Subject("result-9-diagnosis-cards", full, PictureResult::toResult, turnToCards(7)),
                new PictureSubjects.Subject("result-9-talk", full, PictureResult::toResult, PictureActs.turnTo(8)),
                new PictureSubjects.Subject(
                        "result-9-talk-offered", full, PictureResult::toResult, PictureResult::unfold),
                new PictureSubjects.Subject("result-a-news", full, PictureResult::toResult, PictureActs.turnTo(9)),
                new PictureSubjects.Subject("result-a-news-cards", full, PictureResult::toResult, turnToCards(9)),
                new PictureSubjects.Subject("result-b-reset", full, PictureResult::toResult, PictureActs.turnTo(10)),
                new PictureSubjects.Subject("result-b-reset-cards", full, PictureResult::toResult, turnToCards(10)),
                new PictureSubjects.Subject(
                        "result-c-drafts",
                        full,
                        go -> go.result(PictureShelf.PRACTISED),
                        PictureActs.turnTo(1).andThen(PictureActs.bringUp("#drafts"))),
                new PictureSubjects.Subject(
                        "result-c-cut", full, PictureResult::toResult, PictureActs.bringUp("#cut")));
    }

    static void toResult(Navigator go) {
        go.result(AttemptId.random());
    }

    static void askHowSure(UiDriver ui) {
        PictureActs.turnTo(1).accept(ui);
        PictureActs.fire("How sure?").accept(ui);
    }

    private static void copyAnswers(UiDriver ui) {
        ui.click("more");
        ui.clickText("Copy my answers");
    }

    private static void unfold(UiDriver ui) {
        PictureActs.turnTo(8).accept(ui);
        ui.onFx(() -> ui.windowOnTop().getScene().getRoot().lookupAll(".talk-offered > .titled-pane").stream()
                .map(TitledPane.class::cast)
                .forEach(pane -> pane.setExpanded(true)));
        PictureActs.bringUp(ui, ".talk-offered");
    }

    private static Consumer<UiDriver> turnToCards(int page) {
        return PictureActs.turnTo(page).andThen(PictureActs.bringUp(".option"));
    }
}
