package org.okrreadiness.ui.handover;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.marked.MarkedReading;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.common.Prose;
import org.okrreadiness.ui.common.TabMovesOn;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.piece.Labels;

/** One level that was told: who decided, what they wrote, what was asked about it, and a place to ask. */
final class MarkLineView extends VBox {

    private final MarkedReading.Line line;
    private final AppealViewModel appeal;
    private final Messages messages;
    private final Runnable toFile;
    private final Button ask;
    private final VBox editor = new VBox();

    /** @param toFile leads to where the file with all appeals is made */
    MarkLineView(MarkedReading.Line line, AppealViewModel appeal, Runnable toFile, Messages messages) {
        this.line = line;
        this.appeal = appeal;
        this.messages = messages;
        this.toFile = toFile;
        this.ask = new Button(messages.get("handover.appeal.begin"));
        getStyleClass().addAll("stack-tight", "criterion", "marked-line");
        getChildren().addAll(head(), decided());
        if (!line.remark().isBlank()) {
            VBox remark = new VBox(Labels.of(messages.get("marked.remark"), "caption"), new Prose(line.remark()));
            remark.getStyleClass().addAll("stack-tight", "remark");
            getChildren().add(remark);
        }
        line.appeals().forEach(one -> getChildren().add(appealed(one)));
        editor.getStyleClass().addAll("stack-tight", "appeal");
        getChildren().add(editor);
        show(appeal.isBegun(line));
    }

    private WrappingRow head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setAccessibleText(messages.get("handover.appeal.begin.spoken", line.criterion(), line.piece()));
        ask.setOnAction(event -> {
            show(true);
            editor.lookup(".text-area").requestFocus();
        });
        return new WrappingRow(
                LevelChip.of(line.level(), messages),
                Labels.of(line.criterion(), "strong"),
                Labels.of(line.piece(), "caption"),
                gap,
                ask);
    }

    private Label decided() {
        Label decided = Labels.of(line.decided(), "reading");
        if (!line.changed()) {
            decided.getStyleClass().add("muted");
        }
        return decided;
    }

    private VBox appealed(MarkedReading.AppealLine one) {
        Label answer = Labels.of(one.answer(), "reading", "strong");
        answer.setGraphic((one.decided() ? Icon.DONE : Icon.TRAINER).node());
        VBox box = new VBox(Labels.of(messages.get("marked.appeal.asked"), "caption"), new Prose(one.asked()), answer);
        box.getStyleClass().addAll("stack-tight", "appeal");
        return box;
    }

    private void show(boolean isBegun) {
        ask.setVisible(!isBegun && !line.waits());
        ask.setManaged(ask.isVisible());
        editor.setVisible(isBegun);
        editor.setManaged(isBegun);
        editor.getChildren().clear();
        if (isBegun) {
            edit();
        }
    }

    private void edit() {
        Label label = Labels.of(messages.get("handover.appeal.words", line.criterion(), line.piece()), "strong");
        TextArea words = new TextArea();
        words.setWrapText(true);
        TabMovesOn.from(words);
        words.getStyleClass().add("appeal-words");
        words.textProperty().bindBidirectional(appeal.words(line));
        label.setLabelFor(words);
        Button drop = new Button(messages.get("handover.appeal.drop"));
        drop.setAccessibleText(messages.get("handover.appeal.drop.spoken", line.criterion()));
        drop.setOnAction(event -> {
            words.textProperty().unbindBidirectional(appeal.words(line));
            appeal.drop(line);
            show(false);
            ask.requestFocus();
        });
        Button send = new Button(messages.get("handover.appeal.to-file"));
        send.setOnAction(event -> toFile.run());
        editor.getChildren().addAll(label, words, new WrappingRow(send, drop));
    }
}
