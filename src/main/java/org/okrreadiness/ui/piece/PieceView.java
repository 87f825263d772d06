package org.okrreadiness.ui.piece;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.piece.CriterionReading;
import org.okrreadiness.reading.piece.EvidenceReading;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.wording.Words;

/** A piece of work: the person's words first and large, then one row for each mark. */
public final class PieceView extends VBox {

    private final Messages messages;

    public PieceView(PieceReading piece, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "piece");
        Label title = Labels.of(piece.title(), "section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().add(new WrappingRow(title, gap, Labels.of(piece.score(), "strong")));
        piece.words().forEach(words -> getChildren().add(new OwnWordsView(words)));
        piece.caps().forEach(cap -> getChildren().add(cap(cap)));
        if (!piece.pattern().isEmpty()) {
            getChildren().add(Labels.of(piece.pattern(), "reading", "pattern"));
        }
        piece.criteria().forEach(criterion -> getChildren().add(criterion(criterion)));
    }

    private static Label cap(String cap) {
        Label label = Labels.of(cap, "reading", "cap");
        label.setGraphic(Icon.PROBLEM.node());
        return label;
    }

    private Node criterion(CriterionReading criterion) {
        WrappingRow head = new WrappingRow(chip(criterion), Labels.of(criterion.title(), "strong"));
        if (criterion.waits()) {
            Label waits = Labels.of(messages.get("result.waits"), "caption");
            waits.setGraphic(Icon.TRAINER.node());
            head.getChildren().add(waits);
        }
        HowSure howSure = new HowSure(criterion.title(), criterion.doubts(), messages);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, howSure.question());
        VBox row = new VBox(head);
        row.getStyleClass().addAll("stack-tight", "criterion");
        row.getChildren().add(Labels.of(criterion.because(), "reading"));
        if (!criterion.descriptor().isEmpty()) {
            row.getChildren().add(Labels.of(criterion.descriptor(), "reading", "muted"));
        }
        if (!criterion.question().isEmpty()) {
            Label question = Labels.of(criterion.question(), "reading", "question");
            question.setGraphic(Icon.QUESTION.node());
            row.getChildren().add(question);
        }
        criterion.evidence().forEach(e -> row.getChildren().add(evidence(e)));
        criterion.elsewhere().forEach(other -> row.getChildren().add(Labels.of(other, "caption")));
        row.getChildren().add(howSure.answer());
        return row;
    }

    private LevelChip chip(CriterionReading criterion) {
        return criterion.level().map(level -> LevelChip.of(level, messages)).orElseGet(() -> LevelChip.open(messages));
    }

    private Label evidence(EvidenceReading evidence) {
        return Labels.of(
                messages.get("result.evidence.line", evidence.number(), evidence.words(), evidence.shows()),
                "caption",
                "evidence-" + Words.kebab(evidence.bearing()));
    }
}
