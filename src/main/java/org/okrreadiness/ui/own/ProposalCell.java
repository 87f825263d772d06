package org.okrreadiness.ui.own;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.own.redact.Proposal;
import org.okrreadiness.own.redact.StandIn;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.wording.Words;

/** Words that may identify somebody, what would stand in for them, and why they are proposed. */
final class ProposalCell extends OwnCell<NamesViewModel.Row> {

    private final NamesViewModel model;
    private final Messages messages;

    ProposalCell(NamesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    Region shown(NamesViewModel.Row row) {
        Proposal proposal = row.proposal();
        CheckBox replace = new CheckBox();
        replace.setSelected(row.replaced());
        replace.setFocusTraversable(false);
        replace.setAccessibleText(messages.get("own.names.replace.spoken", proposal.words(), row.standIn()));
        replace.setOnAction(event -> model.replace(proposal.key(), replace.isSelected()));
        VBox words = new VBox(Labels.of(becomes(row), "strong"), Labels.of(row.reason(), "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(replace, words);
        line.getStyleClass().add("own-line");
        if (proposal.standIn().isName()) {
            ComboBox<StandIn> kind = WordBox.of(
                    NamesViewModel.NAMES,
                    proposal.standIn(),
                    standIn -> Words.of(messages, "own.stand-in", standIn),
                    chosen -> model.choose(proposal.key(), chosen));
            kind.setFocusTraversable(false);
            kind.setAccessibleText(messages.get("own.names.kind.spoken", proposal.words()));
            line.getChildren().add(kind);
        }
        return line;
    }

    private String becomes(NamesViewModel.Row row) {
        return row.replaced()
                ? messages.get("own.names.becomes", row.proposal().words(), row.standIn())
                : messages.get("own.names.stays", row.proposal().words());
    }

    @Override
    String spoken(NamesViewModel.Row row) {
        return becomes(row) + ". " + row.reason();
    }
}
