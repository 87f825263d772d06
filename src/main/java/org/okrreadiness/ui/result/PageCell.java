package org.okrreadiness.ui.result;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** One page in the list of pages: title and score below each other. */
final class PageCell extends ListCell<ResultViewModel.Page> {

    private final Label title = new Label();
    private final Label caption = new Label();
    private final VBox lines = new VBox(title, caption);

    PageCell() {
        title.setWrapText(true);
        caption.setWrapText(true);
        caption.getStyleClass().add("caption");
        caption.managedProperty().bind(caption.textProperty().isNotEmpty());
        lines.getStyleClass().addAll("stack-tight", "page-entry");
        // Without this the list grows as wide as its longest title instead of wrapping it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ResultViewModel.Page page, boolean empty) {
        super.updateItem(page, empty);
        setText(null);
        setGraphic(empty ? null : lines);
        if (!empty) {
            title.setText(page.title());
            caption.setText(page.caption());
            setAccessibleText(page.title() + " " + page.caption());
        }
    }
}
