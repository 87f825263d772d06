package org.okrreadiness.ui.common;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;

/** A small window over the one it belongs to: one question or one thing to read. Escape closes it. */
public final class Sheet {

    private Sheet() {}

    /** Shows the content and returns at once. The size follows the content. */
    public static Stage open(Window owner, String title, Parent content) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        content.getStyleClass().add("sheet");
        Scene scene = new Scene(content);
        SceneStyle.copy(owner.getScene(), scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        stage.setMaxHeight(owner.getHeight());
        stage.setMaxWidth(owner.getWidth());
        stage.show();
        return stage;
    }

    /** Shows something to read, with a button that closes it. */
    public static void toRead(Window owner, String title, Region text, Messages messages) {
        ScrollPane scroll = new ScrollPane(text);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = new Button(messages.get("action.close"));
        close.setDefaultButton(true);
        HBox buttons = new HBox(close);
        buttons.getStyleClass().add("buttons");
        Stage stage = open(owner, title, new VBox(scroll, buttons));
        close.setOnAction(event -> stage.close());
        close.requestFocus();
    }

    /** Tells what went wrong, over the window. */
    public static void problem(Window owner, Problem problem, Messages messages) {
        open(owner, problem.headline(), new ProblemPane(problem, messages));
    }
}
