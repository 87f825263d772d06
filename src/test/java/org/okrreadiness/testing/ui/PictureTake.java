package org.okrreadiness.testing.ui;

import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** Sittings at work. */
final class PictureTake {

    /** What somebody says who sees a question differently. */
    static final String OBJECTION = "A better run service is what our tenants ask us for";

    /** What somebody says in a conversation. */
    static final String LINE = "I would like to see it with you on Monday; how often do they stand there?";

    private PictureTake() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject(
                        "take-1-notes", full, go -> go.take(PictureSitting.ID), PictureActs::openNote),
                new PictureSubjects.Subject(
                        "take-2-objection", full, go -> go.take(PictureSitting.ID), PictureTake::object),
                new PictureSubjects.Subject(
                        "take-3-disputed", full, go -> go.take(PictureSitting.ID), PictureTake::dispute),
                new PictureSubjects.Subject("take-4-why", full, go -> go.take(PictureSitting.ID), PictureTake::askWhy),
                new PictureSubjects.Subject("take-5-choice", full, go -> go.take(PictureSitting.PRIORITISE), ui -> {}),
                new PictureSubjects.Subject(
                        "take-5-choice-over", full, go -> go.take(PictureSitting.PRIORITISE), PictureTake::overdo),
                new PictureSubjects.Subject(
                        "take-5-choice-list",
                        full,
                        go -> go.take(PictureSitting.PRIORITISE),
                        PictureActs.open("ground-app")),
                new PictureSubjects.Subject(
                        "take-5-choice-end", full, go -> go.take(PictureSitting.PRIORITISE), PictureActs::tabOn),
                new PictureSubjects.Subject("take-6-diagnosis", full, go -> go.take(PictureSitting.DIAGNOSE), ui -> {}),
                new PictureSubjects.Subject(
                        "take-6-diagnosis-help",
                        full,
                        go -> go.take(PictureSitting.DIAGNOSE),
                        PictureActs.bringUp(".help-choice")),
                new PictureSubjects.Subject(
                        "take-6-diagnosis-list",
                        full,
                        go -> go.take(PictureSitting.DIAGNOSE),
                        PictureActs.open("cause-silent")),
                new PictureSubjects.Subject("take-7-talk", full, go -> go.take(PictureSitting.TALKING), ui -> {}),
                new PictureSubjects.Subject(
                        "take-7-talk-line", full, go -> go.take(PictureSitting.TALKING), PictureTake::talk),
                new PictureSubjects.Subject(
                        "take-7-talk-end", full, go -> go.take(PictureSitting.TALKING), PictureTake::talkOut),
                new PictureSubjects.Subject("take-8-news", full, go -> go.take(PictureSitting.NEWS), ui -> {}),
                new PictureSubjects.Subject(
                        "take-8-news-end", full, go -> go.take(PictureSitting.NEWS), PictureActs::tabOn),
                new PictureSubjects.Subject("take-a-answer", full, go -> go.take(PictureSitting.ANSWER), ui -> {}),
                new PictureSubjects.Subject("take-9-reset", full, go -> go.take(PictureSitting.SCORE), ui -> {}),
                new PictureSubjects.Subject(
                        "take-9-reset-learned", full, go -> go.take(PictureSitting.SCORE), PictureTake::misgrade),
                new PictureSubjects.Subject("take-b-critique", full, go -> go.take(PictureReadme.CRITIQUE), ui -> {}),
                new PictureSubjects.Subject("take-c-judging", full, go -> go.take(PictureReadme.JUDGING), ui -> {}),
                new PictureSubjects.Subject(
                        "take-d-review", full, go -> go.take(PictureSitting.SCORE), PictureActs.press("forward")),
                new PictureSubjects.Subject(
                        "take-d-review-sure",
                        full,
                        go -> go.take(PictureSitting.SCORE),
                        PictureActs.press("forward").andThen(PictureActs.press("forward"))),
                new PictureSubjects.Subject(
                        "take-e-tasks", full, go -> go.take(PictureSitting.SCORE), PictureActs.press("tasks")));
    }

    private static void overdo(UiDriver ui) {
        ui.onFx(() -> ((ButtonBase) ui.node("do-board")).fire());
    }

    private static void misgrade(UiDriver ui) {
        ui.onFx(() -> ((TextInputControl) ui.node("grade-app")).setText("7"));
        PictureActs.bringUp(ui, "#grade-app");
    }

    private static void object(UiDriver ui) {
        PictureActs.openNote(ui);
        PictureActs.fire("I see it differently").accept(ui);
        ui.settle();
        PictureActs.write(ui, OBJECTION);
    }

    private static void dispute(UiDriver ui) {
        object(ui);
        PictureActs.fire("Keep my reason").accept(ui);
    }

    private static void askWhy(UiDriver ui) {
        PictureActs.openNote(ui);
        PictureActs.fire("Why is this asked?").accept(ui);
    }

    private static void talk(UiDriver ui) {
        ui.send(false, KeyCode.DIGIT1, KeyCode.TAB);
        PictureActs.write(ui, LINE);
    }

    private static void talkOut(UiDriver ui) {
        talk(ui);
        ui.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    }
}
