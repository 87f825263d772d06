package org.okrreadiness.ui.standard;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;

/** What stands above a judge's column: the name, where the judge draws the line, and the way out. */
final class JudgeHead extends VBox {

    private final WorksheetViewModel model;
    private final int judge;
    private final TextField name;
    private final Label line = new Label();

    /**
     * @param down leads into the column
     * @param removed called when the judge has left
     */
    JudgeHead(WorksheetViewModel model, int judge, Messages messages, Runnable down, Runnable removed) {
        this.model = model;
        this.judge = judge;
        this.name = new TextField(model.judges().get(judge).name());
        name.setPromptText(messages.get("standard.judge.prompt"));
        name.setAccessibleText(messages.get("standard.judge.name", judge + 1));
        name.textProperty().addListener((property, before, now) -> model.rename(judge, now));
        name.setOnAction(event -> down.run());
        line.setWrapText(true);
        line.getStyleClass().add("caption");
        Button remove = new Button(messages.get("standard.judge.remove"));
        remove.setAccessibleText(messages.get("standard.judge.remove.spoken", model.name(judge)));
        remove.getStyleClass().addAll("flat", "small");
        remove.setOnAction(event -> {
            model.remove(judge);
            removed.run();
        });
        getStyleClass().add("judge-head");
        getChildren().addAll(name, line, remove);
    }

    void refresh() {
        line.setText(model.line(judge));
    }

    void reach() {
        name.requestFocus();
    }
}
