package org.okrreadiness.testing.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** What somebody does at a screen before its picture is taken. */
final class PictureActs {

    private PictureActs() {}

    /** To what comes after the first rows. */
    static void tabOn(UiDriver ui) {
        for (int tabbed = 0; tabbed < 4; tabbed++) {
            ui.send(false, KeyCode.TAB);
        }
    }

    static Consumer<UiDriver> turnTo(int page) {
        return ui -> {
            for (int turned = 0; turned < page; turned++) {
                ui.send(true, KeyCode.RIGHT);
            }
        };
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

    static Consumer<UiDriver> bringUp(String selector) {
        return ui -> bringUp(ui, selector);
    }

    /** The button with this {@code fx:id}, which may lie below the edge of the window. */
    static Consumer<UiDriver> press(String id) {
        return ui -> ui.onFx(() -> ((ButtonBase) ui.node(id)).fire());
    }

    /** The choice with this {@code fx:id}, as one of several. */
    static Consumer<UiDriver> choosePart(String id) {
        return ui -> ui.onFx(() -> ui.node(id, RadioButton.class).setSelected(true));
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

    static Consumer<UiDriver> open(String id) {
        return ui -> ui.onFx(() -> ((ComboBoxBase<?>) ui.node(id)).show());
    }

    /** The item of a menu in the header with this {@code fx:id}. */
    static void choose(UiDriver ui, String id) {
        ui.onFx(() -> ui.windowOnTop().getScene().getRoot().lookupAll(".menu-button").stream()
                .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .forEach(MenuItem::fire));
    }

    static void write(UiDriver ui, String words) {
        ui.onFx(() -> ((TextInputControl) ui.windowOnTop().getScene().getFocusOwner()).appendText(words));
    }

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
}
