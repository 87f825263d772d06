package org.okrreadiness.ui.settings;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Sheet;

/** Says what bringing back a backup does before it is done. */
final class RestoreSheet {

    private RestoreSheet() {}

    static void ask(Window owner, Path file, Messages messages, Runnable restore) {
        Label what = new Label(messages.get("settings.restore.what", file.getFileName()));
        what.setWrapText(true);
        what.getStyleClass().add("reading");
        Button keep = new Button(messages.get("settings.restore.keep"));
        keep.setCancelButton(true);
        Button go = new Button(messages.get("settings.restore.go"));
        go.setId("restoreGo");
        go.getStyleClass().add("accent");
        HBox buttons = new HBox(keep, go);
        buttons.getStyleClass().add("buttons");
        Stage sheet = Sheet.open(owner, messages.get("settings.restore.title"), new VBox(what, buttons));
        keep.setOnAction(event -> sheet.close());
        go.setOnAction(event -> {
            sheet.close();
            restore.run();
        });
        keep.requestFocus();
    }
}
