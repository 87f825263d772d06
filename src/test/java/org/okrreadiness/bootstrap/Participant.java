package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.preferences.PropertiesFilePreferences;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxBackgroundRunner;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.decide.need.ChooseFiles;
import org.okrreadiness.ui.handover.FileDialogs;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.ui.shell.MainWindow;

/** Somebody who sits an assessment in the really wired window. Steps are in their words. */
final class Participant {

    private static final Messages WORDS = new Messages(Locale.UK);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UiDriver ui;
    private final Path dataFolder;
    private final Dialogs dialogs;
    private FxBackgroundRunner work;
    private Stage stage;
    private MainWindow window;
    private volatile OpenFolder place;

    Participant(UiDriver ui, Path dataFolder) {
        this(ui, dataFolder, Dialogs.ofSystem(WORDS));
    }

    /** @param dialogs answers where files go to a trainer and come from */
    Participant(UiDriver ui, Path dataFolder, FileDialogs dialogs) {
        this(ui, dataFolder, Dialogs.ofSystem(WORDS).with(dialogs));
    }

    /** @param files answers where records go and come from */
    Participant(UiDriver ui, Path dataFolder, RecordsFiles files) {
        this(ui, dataFolder, Dialogs.ofSystem(WORDS).with(files));
    }

    /** @param choose answers which files of colleagues are meant */
    Participant(UiDriver ui, Path dataFolder, ChooseFiles choose) {
        this(ui, dataFolder, Dialogs.ofSystem(WORDS).with(choose));
    }

    Participant(UiDriver ui, Path dataFolder, Dialogs dialogs) {
        this.ui = ui;
        this.dataFolder = dataFolder;
        this.dialogs = dialogs;
    }

    Participant opensTheWindow() {
        AppServices services = new AppServices();
        ui.onFx(() -> {
            work = new FxBackgroundRunner("walk");
            stage = new Stage();
            PropertiesFilePreferences preferences =
                    new PropertiesFilePreferences(dataFolder.resolve("preferences.properties"), work::execute);
            Appearance appearance = new Appearance(preferences);
            UiTools tools = new UiTools(WORDS, work, new FxDelay());
            window = new MainWindow(stage, tools, appearance, preferences, "test");
            window.open(() -> {
                place = services.openForWindow(dataFolder, Optional.empty());
                return new AppScreens(tools, place, preferences, appearance, services, dialogs);
            });
        });
        waitsFor("the first page", () -> ui.shows("later") || isHome());
        if (ui.shows("later")) {
            ui.press(KeyCode.ESCAPE);
        }
        return waitsFor("home", this::isHome);
    }

    private boolean isHome() {
        return ui.shows("main") && !ui.text("main").isEmpty();
    }

    Participant closesTheWindow() {
        ui.onFx(stage::close);
        work.close();
        place.close();
        return this;
    }

    /** From a place of the program that is not drawn yet, or that lies further away. */
    Participant goesTo(DecidePlace place) {
        ui.onFx(() -> window.decide(place));
        return this;
    }

    Participant startsPractisingAs(String name) {
        ui.click("main");
        waitsFor("the form", () -> ui.shows("start"));
        ui.enter("name", name);
        ui.click("start");
        return waitsFor("the first task", () -> ui.shows("objective"));
    }

    Participant opensTheLibrary() {
        ui.press(KeyCode.SHORTCUT, KeyCode.L);
        return waitsFor("the library", () -> ui.shows("list"));
    }

    Participant looksFor(String words) {
        ui.type(words);
        return this;
    }

    Participant choosesTheKindOfTask(String kind) {
        ui.onFx(() -> {
            ComboBox<?> kinds = (ComboBox<?>) ui.node("facet-kind");
            for (int i = 0; i < kinds.getItems().size(); i++) {
                if (kinds.getItems().get(i).toString().equals(kind)) {
                    kinds.getSelectionModel().select(i);
                }
            }
        });
        return this;
    }

    Participant practisesWhatWasFoundAs(String name) {
        ui.click("practise");
        waitsFor("the form", () -> ui.shows("start"));
        ui.enter("name", name);
        ui.click("start");
        return waitsFor("the first task", () -> ui.shows("objective"));
    }

    Participant goesToTheNextCase() {
        ui.click("nextCase");
        return waitsFor("the next task", () -> ui.shows("objective"));
    }

    Participant continuesWhereTheyLeft() {
        ui.click("main");
        return waitsFor("the sitting", () -> ui.shows("forward"));
    }

    Participant writesTheObjective(String words) {
        ui.enter("objective", words);
        return this;
    }

    Participant writesAKeyResult(String words) {
        ui.enter("sentence", words);
        return this;
    }

    Participant isAskedAQuestion() {
        return waitsFor(
                "a question in the margin",
                () -> stage.getScene().getRoot().lookupAll(".margin").stream()
                        .filter(VBox.class::isInstance)
                        .anyMatch(margin -> !((VBox) margin).getChildren().isEmpty()));
    }

    Participant seesThatItIsSaved() {
        return waitsFor(
                "Saved",
                () -> stage.getScene().getRoot().lookupAll("#words").stream()
                        .filter(Label.class::isInstance)
                        .anyMatch(words -> ((Label) words).getText().startsWith("Saved")));
    }

    Participant goesOn() {
        ui.click("forward");
        return this;
    }

    Participant goesBack() {
        ui.click("back");
        return this;
    }

    Participant marksTheFirstKeyResultAsActivity(String why) {
        waitsFor("the planted set", () -> ui.shows("planted-kr1"));
        ui.click("planted-kr1");
        ui.press(KeyCode.SHORTCUT, KeyCode.A);
        ui.type("1");
        waitsFor("the mark", () -> ui.shows("why"));
        ui.enter("why", why);
        return this;
    }

    Participant ratesTheFirstOption(String digit) {
        waitsFor("the options", () -> ui.shows("rating-a"));
        ui.onFx(() -> ui.node("rating-a").requestFocus());
        ui.type(digit);
        return this;
    }

    Participant handsIn() {
        ui.click("tasks");
        waitsFor("the task list", () -> ui.shows("review"));
        ui.click("review");
        waitsFor("the review", () -> ui.shows("summary"));
        ui.click("forward");
        waitsFor("the question", () -> ui.shows("consequence"));
        ui.click("forward");
        return waitsFor("the result", () -> ui.shows("profile"));
    }

    Participant opensTheLastResult() {
        waitsFor("an attempt handed in", () -> ui.showsText("Open result"));
        ui.onFx(() -> buttonThatSays("Open result").requestFocus());
        ui.press(KeyCode.SPACE);
        return waitsFor("the result", () -> ui.shows("profile"));
    }

    /** By its words and not by its place: with many packs it lies below what the window shows. */
    private Node buttonThatSays(String words) {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .filter(button -> words.equals(((Button) button).getText()))
                .findFirst()
                .orElseThrow();
    }

    Participant turnsToTheFirstTask() {
        ui.click("next");
        return waitsFor("the task's page", () -> ui.shows("score"));
    }

    /** The trainer's, which is open. */
    TrainerDesk desk() {
        return place.trainers().current().orElseThrow();
    }

    boolean isLocked() {
        return place.trainers().current().isEmpty();
    }

    /** Diagnoses as they are kept. */
    NeedDiagnoses diagnoses() {
        return place.decisions().needs();
    }

    /** As it is kept. */
    Attempt lastAttempt() {
        return place.workplace()
                .sittings()
                .open(place.workplace().sittings().list().get(0).id())
                .attempt();
    }

    String reads(String id) {
        return ui.text(id);
    }

    /** Every word that stands inside this part of the window, in reading order, however it is cut into marked pieces. */
    String readsAllOf(String id) {
        StringBuilder words = new StringBuilder();
        ui.onFx(() -> collect(stage.getScene().lookup("#" + id), words));
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private Participant waitsFor(String what, Callable<Boolean> condition) {
        ui.waitUntil(what, PATIENCE, condition);
        return this;
    }
}
