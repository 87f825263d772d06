package org.okrreadiness.ui.library;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.wording.Words;

/** A line of the list: a case, or a task under it. */
final class LibraryCell extends ListCell<LibraryRow> {

    private static final PseudoClass CASE = PseudoClass.getPseudoClass("case");

    private final Messages messages;
    private final Label title = label("");
    private final Label facts = label("caption");
    private final Label status = label("library-status");
    private final FlowPane competencies = new FlowPane();
    private final VBox content = new VBox(title, facts, competencies, status);

    LibraryCell(Messages messages) {
        this.messages = messages;
        content.getStyleClass().add("library-line");
        competencies.getStyleClass().add("wrap");
        getStyleClass().add("library-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        if (!styleClass.isEmpty()) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }

    @Override
    protected void updateItem(LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isCase = row instanceof LibraryRow.OfCase;
        pseudoClassStateChanged(CASE, isCase);
        title.getStyleClass().setAll("label", isCase ? "item-title" : "task-line");
        setGraphic(empty ? null : content);
        setAccessibleText(empty || row == null ? null : row.spoken());
        competencies.getChildren().clear();
        if (row instanceof LibraryRow.OfCase line) {
            fill(line.title(), line.facts(), line.count());
            status.setGraphic(null);
        } else if (row instanceof LibraryRow.OfTask line) {
            fill(line.title(), line.facts(), line.status());
            status.setGraphic(line.task().history().done() ? Icon.DONE.node() : null);
            line.competencies().forEach(one -> competencies.getChildren().add(competency(one)));
        }
        competencies.setManaged(!competencies.getChildren().isEmpty());
    }

    /** A labelled control asks its graphic for a height without saying how wide it is; lines that wrap need to know. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(Math.max(0, width - sides)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            double width = getWidth() - snappedLeftInset() - snappedRightInset();
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
        }
    }

    private void fill(String head, String middle, String end) {
        title.setText(head);
        facts.setText(middle);
        status.setText(end);
        status.setVisible(!end.isEmpty());
        status.setManaged(!end.isEmpty());
    }

    private Label competency(Competency competency) {
        Region dot = new Region();
        dot.getStyleClass().addAll("competency-dot", "competency-" + Words.kebab(competency));
        Label name = new Label(Words.of(messages, "competency", competency), dot);
        name.getStyleClass().add("caption");
        return name;
    }
}
