package org.okrreadiness.testing.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DataFolderInUseException;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.testing.SampleChecks;
import org.okrreadiness.ui.shell.Navigator;

/** What there is to draw. */
final class PictureSubjects {

    /**
     * @param goTo leads the window to the screen
     * @param act what is clicked and typed before the picture is taken
     */
    record Subject(String name, PictureData data, Consumer<Navigator> goTo, Consumer<UiDriver> act) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What somebody says who sees a question differently. */
    static final String OBJECTION = "A better run service is what our tenants ask us for";

    /** What somebody says in a conversation. */
    static final String LINE = "I would like to see it with you on Monday; how often do they stand there?";

    private PictureSubjects() {}

    private static void toFollowUp(Navigator go) {
        go.followUp(new FollowUps.Check(
                PictureData.full().attempts().get(0),
                TransferCheck.Due.DAY_30,
                LocalDate.of(2026, 11, 20),
                Optional.of(SampleChecks.check(PictureData.CLOCK.instant()))));
    }

    static List<Subject> all() {
        return Stream.concat(ofParticipants().stream(), PictureTrainer.subjects().stream())
                .toList();
    }

    private static List<Subject> ofParticipants() {
        PictureData full = PictureData.full();
        RuntimeException inUse = new DataFolderInUseException(
                Phrase.of("problem.folder-in-use", "/home/amina/.local/share/okr-readiness"),
                new IllegalStateException());
        return List.of(
                new Subject("home-1-full", full, go -> {}, ui -> {}),
                new Subject("library-0-home-due", full.shelved(), go -> {}, ui -> {}),
                new Subject("home-2-empty", PictureData.empty(), go -> {}, ui -> {}),
                new Subject("home-3-start", full, go -> {}, fire("Start")),
                new Subject("home-4-notice", full.noticing(), go -> {}, ui -> {}),
                new Subject("library-1-full", full.shelved(), Navigator::library, ui -> {}),
                new Subject("library-2-found", full.shelved(), Navigator::library, PictureSubjects::find),
                new Subject("library-3-nothing", full.shelved(), Navigator::library, ui -> ui.type("zzz")),
                new Subject("library-4-empty", PictureData.empty(), Navigator::library, ui -> {}),
                new Subject("library-5-practise", full.shelved(), Navigator::library, ui -> ui.click("practise")),
                new Subject("library-6-blueprint", full.shelved(), Navigator::library, ui -> ui.click("blueprint")),
                new Subject("library-8-result", full, go -> go.result(PictureShelf.PRACTISED), ui -> {}),
                new Subject("library-9-result-end", full, go -> go.result(PictureShelf.PRACTISED), turnTo(2)),
                new Subject("library-7-long", full.shelved(), Navigator::library, ui -> ui.type("winter")),
                new Subject("result-1-overview", full, PictureSubjects::toResult, ui -> {}),
                new Subject("result-1-settle", full.shelved(), PictureSubjects::toResult, bringUp(".next-task")),
                new Subject("result-1-story", full.shelved(), PictureSubjects::toResult, bringUp("#remarks")),
                new Subject("growth-1-three", full, Navigator::growth, ui -> {}),
                new Subject("growth-2-changes", full, Navigator::growth, bringUp("#changes")),
                new Subject("followup-1-begun", full, PictureSubjects::toFollowUp, ui -> {}),
                new Subject("followup-2-observer", full, PictureSubjects::toFollowUp, bringUp("#behaviours")),
                new Subject("result-2-written", full, PictureSubjects::toResult, turnTo(1)),
                new Subject("result-3-critique", full, PictureSubjects::toResult, turnTo(2)),
                new Subject("result-4-ratings", full, PictureSubjects::toResult, turnTo(3)),
                new Subject("result-5-long", full.longWinded(), PictureSubjects::toResult, turnTo(1)),
                new Subject("result-6-unanswered", PictureData.empty(), PictureSubjects::toResult, turnTo(2)),
                new Subject("result-7-how-sure", full, PictureSubjects::toResult, PictureSubjects::askHowSure),
                new Subject("result-7-taken", full, PictureSubjects::toResult, PictureSubjects::copyAnswers),
                new Subject("result-8-choice", full, PictureSubjects::toResult, turnTo(6)),
                new Subject("result-8-choice-cards", full, PictureSubjects::toResult, turnToCards(6)),
                new Subject("result-9-diagnosis", full, PictureSubjects::toResult, turnTo(7)),
                new Subject("result-9-diagnosis-cards", full, PictureSubjects::toResult, turnToCards(7)),
                new Subject("take-1-notes", full, go -> go.take(PictureSitting.ID), PictureSubjects::openNote),
                new Subject("take-2-objection", full, go -> go.take(PictureSitting.ID), PictureSubjects::object),
                new Subject("take-3-disputed", full, go -> go.take(PictureSitting.ID), PictureSubjects::dispute),
                new Subject("take-4-why", full, go -> go.take(PictureSitting.ID), PictureSubjects::askWhy),
                new Subject("take-5-choice", full, go -> go.take(PictureSitting.PRIORITISE), ui -> {}),
                new Subject(
                        "take-5-choice-over", full, go -> go.take(PictureSitting.PRIORITISE), PictureSubjects::overdo),
                new Subject("take-5-choice-list", full, go -> go.take(PictureSitting.PRIORITISE), open("ground-app")),
                new Subject(
                        "take-5-choice-end", full, go -> go.take(PictureSitting.PRIORITISE), PictureSubjects::tabOn),
                new Subject("take-6-diagnosis", full, go -> go.take(PictureSitting.DIAGNOSE), ui -> {}),
                new Subject(
                        "take-6-diagnosis-help", full, go -> go.take(PictureSitting.DIAGNOSE), bringUp(".help-choice")),
                new Subject(
                        "take-6-diagnosis-list", full, go -> go.take(PictureSitting.DIAGNOSE), open("cause-silent")),
                new Subject("result-9-talk", full, PictureSubjects::toResult, turnTo(8)),
                new Subject("result-9-talk-offered", full, PictureSubjects::toResult, PictureSubjects::unfold),
                new Subject("take-7-talk", full, go -> go.take(PictureSitting.TALKING), ui -> {}),
                new Subject("take-7-talk-line", full, go -> go.take(PictureSitting.TALKING), PictureSubjects::talk),
                new Subject("take-7-talk-end", full, go -> go.take(PictureSitting.TALKING), PictureSubjects::talkOut),
                new Subject("take-8-news", full, go -> go.take(PictureSitting.NEWS), ui -> {}),
                new Subject("take-8-news-end", full, go -> go.take(PictureSitting.NEWS), PictureSubjects::tabOn),
                new Subject("take-a-answer", full, go -> go.take(PictureSitting.ANSWER), ui -> {}),
                new Subject("take-9-reset", full, go -> go.take(PictureSitting.SCORE), ui -> {}),
                new Subject(
                        "take-9-reset-learned", full, go -> go.take(PictureSitting.SCORE), PictureSubjects::misgrade),
                new Subject("take-b-critique", full, go -> go.take(PictureReadme.CRITIQUE), ui -> {}),
                new Subject("take-c-judging", full, go -> go.take(PictureReadme.JUDGING), ui -> {}),
                new Subject("take-d-review", full, go -> go.take(PictureSitting.SCORE), press("forward")),
                new Subject(
                        "take-d-review-sure",
                        full,
                        go -> go.take(PictureSitting.SCORE),
                        press("forward").andThen(press("forward"))),
                new Subject("take-e-tasks", full, go -> go.take(PictureSitting.SCORE), press("tasks")),
                new Subject("settings-2-checked", full, Navigator::settings, press("check")),
                new Subject("result-a-news", full, PictureSubjects::toResult, turnTo(9)),
                new Subject("result-a-news-cards", full, PictureSubjects::toResult, turnToCards(9)),
                new Subject("result-b-reset", full, PictureSubjects::toResult, turnTo(10)),
                new Subject("result-b-reset-cards", full, PictureSubjects::toResult, turnToCards(10)),
                new Subject("settings", full, Navigator::settings, ui -> {}),
                new Subject("shell-1-shortcuts", full, PictureSubjects::toResult, ui -> ui.press(KeyCode.F1)),
                new Subject("shell-1-about", full, go -> {}, PictureSubjects::openAbout),
                new Subject("shell-1-about-card", full, go -> {}, PictureSubjects::readAccuracyCard),
                new Subject("shell-1-about-end", full, go -> {}, PictureSubjects::readAboutToItsEnd),
                new Subject("shell-1-checks", full, go -> {}, PictureSubjects::openChecks),
                new Subject("shell-2-menu", full, go -> {}, ui -> ui.clickText("View")),
                new Subject("shell-3-in-use", PictureData.failing(inUse), go -> {}, ui -> {}),
                new Subject(
                        "shell-4-defect",
                        PictureData.failing(new IllegalStateException("unseen")),
                        go -> {},
                        ui -> {}));
    }

    /** To what comes after the first rows. */
    private static void tabOn(UiDriver ui) {
        for (int tabbed = 0; tabbed < 4; tabbed++) {
            ui.send(false, KeyCode.TAB);
        }
    }

    private static void unfold(UiDriver ui) {
        turnTo(8).accept(ui);
        ui.onFx(() -> ui.windowOnTop().getScene().getRoot().lookupAll(".talk-offered > .titled-pane").stream()
                .map(TitledPane.class::cast)
                .forEach(pane -> pane.setExpanded(true)));
        bringUp(ui, ".talk-offered");
    }

    private static void misgrade(UiDriver ui) {
        ui.onFx(() -> ((TextInputControl) ui.node("grade-app")).setText("7"));
        bringUp(ui, "#grade-app");
    }

    private static void find(UiDriver ui) {
        ui.onFx(() -> ((ComboBox<?>) ui.node("facet-done")).getSelectionModel().select(1));
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.DOWN);
    }

    static void askHowSure(UiDriver ui) {
        turnTo(1).accept(ui);
        fire("How sure?").accept(ui);
    }

    private static void copyAnswers(UiDriver ui) {
        ui.click("more");
        ui.clickText("Copy my answers");
    }

    private static void readAboutToItsEnd(UiDriver ui) {
        openAbout(ui);
        ui.onFx(() -> ((ScrollPane) ui.windowOnTop().getScene().getRoot().lookup(".scroll-pane")).setVvalue(1));
    }

    private static void readAccuracyCard(UiDriver ui) {
        openAbout(ui);
        bringUp(ui, ".figures");
    }

    private static void openAbout(UiDriver ui) {
        choose(ui, "about");
    }

    /** The item of a menu in the header with this {@code fx:id}. */
    private static void choose(UiDriver ui, String id) {
        ui.onFx(() -> ui.windowOnTop().getScene().getRoot().lookupAll(".menu-button").stream()
                .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .forEach(MenuItem::fire));
    }

    private static void openChecks(UiDriver ui) {
        choose(ui, "checks");
    }

    /** Notes come once nobody types. */
    /** Questions come when typing pauses. */
    static void awaitNotes(UiDriver ui) {
        questions(ui);
    }

    static void openNote(UiDriver ui) {
        questions(ui).forEach(question -> ui.onFx(question::fire));
        bringUp(ui, ".note");
    }

    private static List<ButtonBase> questions(UiDriver ui) {
        List<ButtonBase> questions = List.of();
        for (int tried = 0; questions.isEmpty() && tried < 100; tried++) {
            ui.waitAMoment();
            questions = ui.call(() -> ui.windowOnTop().getScene().getRoot().lookupAll(".note-question").stream()
                    .map(ButtonBase.class::cast)
                    .toList());
        }
        return questions;
    }

    /** Scrolls until the first of these stands at the top. */
    static void bringUp(UiDriver ui, String selector) {
        ui.onFx(() -> {
            Parent root = ui.windowOnTop().getScene().getRoot();
            root.applyCss();
            root.layout();
            Node wanted = root.lookup(selector);
            Node around = wanted;
            while (!(around instanceof ScrollPane)) {
                around = around.getParent();
            }
            ScrollPane scroll = (ScrollPane) around;
            Node content = scroll.getContent();
            double top = content.sceneToLocal(wanted.localToScene(0, 0)).getY();
            double room = content.getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(top / room);
        });
    }

    private static Consumer<UiDriver> bringUp(String selector) {
        return ui -> bringUp(ui, selector);
    }

    private static Consumer<UiDriver> turnToCards(int page) {
        return turnTo(page).andThen(bringUp(".option"));
    }

    private static void overdo(UiDriver ui) {
        ui.onFx(() -> ((ButtonBase) ui.node("do-board")).fire());
    }

    private static Consumer<UiDriver> open(String id) {
        return ui -> ui.onFx(() -> ((ComboBoxBase<?>) ui.node(id)).show());
    }

    /** The button with this {@code fx:id}, which may lie below the edge of the window. */
    private static Consumer<UiDriver> press(String id) {
        return ui -> ui.onFx(() -> ((ButtonBase) ui.node(id)).fire());
    }

    private static void object(UiDriver ui) {
        openNote(ui);
        fire("I see it differently").accept(ui);
        ui.settle();
        write(ui, OBJECTION);
    }

    private static void write(UiDriver ui, String words) {
        ui.onFx(() -> ((TextInputControl) ui.windowOnTop().getScene().getFocusOwner()).appendText(words));
    }

    private static void dispute(UiDriver ui) {
        object(ui);
        fire("Keep my reason").accept(ui);
    }

    private static void askWhy(UiDriver ui) {
        openNote(ui);
        fire("Why is this asked?").accept(ui);
    }

    private static void talk(UiDriver ui) {
        ui.send(false, KeyCode.DIGIT1, KeyCode.TAB);
        write(ui, LINE);
    }

    private static void talkOut(UiDriver ui) {
        talk(ui);
        ui.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    }

    private static void toResult(Navigator go) {
        go.result(AttemptId.random());
    }

    private static Consumer<UiDriver> turnTo(int page) {
        return ui -> {
            for (int turned = 0; turned < page; turned++) {
                ui.send(true, KeyCode.RIGHT);
            }
        };
    }

    /** Presses the first button of these words, which may lie below the edge of the window. */
    static Consumer<UiDriver> fire(String words) {
        return ui -> ui.onFx(() -> buttons(ui, words).get(0).fire());
    }

    /** The same with the last one. */
    static Consumer<UiDriver> fireLast(String words) {
        return ui -> ui.onFx(() -> {
            List<ButtonBase> buttons = buttons(ui, words);
            buttons.get(buttons.size() - 1).fire();
        });
    }

    private static List<ButtonBase> buttons(UiDriver ui, String words) {
        return ui.windowOnTop().getScene().getRoot().lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(PseudoWords.plain(button.getText())))
                .toList();
    }
}
