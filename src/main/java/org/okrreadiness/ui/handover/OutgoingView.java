package org.okrreadiness.ui.handover;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.piece.Labels;

/** Says what became of a file, and shows its folder. */
final class OutgoingView extends VBox {

    private final Label said = Labels.of("", "reading");
    private final Hyperlink openFolder;

    OutgoingView(Outgoing outgoing, Messages messages) {
        getStyleClass().add("stack-tight");
        said.setId("said");
        openFolder = new Hyperlink(messages.get("handover.open-folder"));
        openFolder.setId("openFolder");
        openFolder.setOnAction(event -> {
            openFolder.setVisited(false);
            outgoing.openFolder();
        });
        getChildren().addAll(said, openFolder);
        outgoing.stateProperty().addListener((property, before, now) -> show(now));
        show(outgoing.stateProperty().get());
    }

    private void show(Outgoing.State now) {
        said.setText(now.said());
        said.setGraphic(
                switch (now.step()) {
                    case DONE -> Icon.DONE.node();
                    case FAILED -> Icon.PROBLEM.node();
                    default -> null;
                });
        boolean speaks = !now.said().isEmpty();
        setVisible(speaks);
        setManaged(speaks);
        openFolder.setVisible(now.folder().isPresent());
        openFolder.setManaged(openFolder.isVisible());
    }
}
