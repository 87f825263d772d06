package org.okrreadiness.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/** The lines of the lists in settings. */
final class SettingsRows {

    private static final double KILOBYTE = 1024;

    private final Messages messages;
    private final Moments moments;

    SettingsRows(Messages messages, Moments moments) {
        this.messages = messages;
        this.moments = moments;
    }

    HBox backup(DataKeeper.Backup backup, Runnable restore) {
        String when = moments.when(backup.madeAt());
        Label title = new Label(messages.get("settings.backup.made", when));
        Label facts =
                new Label(messages.get("settings.backup.facts", backup.file().getFileName(), size(backup.bytes())));
        facts.getStyleClass().add("caption");
        VBox words = new VBox(title, facts);
        words.getStyleClass().add("stack-tight");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button bringBack = new Button(messages.get("settings.backup.restore"));
        bringBack.setAccessibleText(messages.get("settings.backup.restore.spoken", when));
        bringBack.setMinWidth(Region.USE_PREF_SIZE);
        bringBack.setOnAction(event -> restore.run());
        HBox row = new HBox(words, gap, bringBack);
        row.getStyleClass().add("row-wide");
        return row;
    }

    Label finding(DataKeeper.Line line) {
        Icon icon = line.sound() ? Icon.DONE : Icon.PROBLEM;
        Label label = new Label(Words.of(messages, line.phrase()), icon.node());
        label.setWrapText(true);
        label.getStyleClass().add("reading");
        return label;
    }

    private String size(long bytes) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? messages.get("settings.kilobytes", Math.max(1, Math.round(kilobytes)))
                : messages.get("settings.megabytes", String.format(messages.locale(), "%.1f", kilobytes / KILOBYTE));
    }
}
