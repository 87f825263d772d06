package org.okrreadiness.ui.marking;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ScriptPiece;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.ui.piece.Labels;

/** An answer to be read: what was asked, what was given with it, and the person's own words. */
final class ScriptView {

    private ScriptView() {}

    /** What was asked, then the answer. */
    static List<Node> of(MarkingDesk.Sheet sheet, Part current, Messages messages) {
        Task task = task(sheet);
        VBox asked = new VBox(Labels.of(task.frame().prompt().strip(), "reading", "muted"));
        asked.getStyleClass().add("given-material");
        ScriptPiece.given(task, messages).forEach(line -> asked.getChildren().add(Labels.of(line, "reading")));
        VBox answer = new VBox(16);
        answer.getChildren().setAll(pieces(sheet, current, messages));
        return List.of(asked, answer);
    }

    static Task task(MarkingDesk.Sheet sheet) {
        return sheet.script().assessment().task(sheet.answer().task()).orElseThrow();
    }

    /** The answer alone. */
    static List<Node> pieces(MarkingDesk.Sheet sheet, Part current, Messages messages) {
        Task task = task(sheet);
        var response = java.util.Optional.ofNullable(
                sheet.script().attempt().responses().get(task.id()));
        return ScriptPiece.of(task, response, messages).stream()
                .map(piece -> piece(piece, piece.part().equals(current), messages))
                .toList();
    }

    private static Node piece(ScriptPiece piece, boolean current, Messages messages) {
        Label name = Labels.of(Question.piece(piece.part(), messages), "caption");
        VBox card = new VBox(name);
        card.getStyleClass().add("script");
        if (current) {
            card.getStyleClass().add("current");
        }
        if (!piece.text().isBlank()) {
            card.getChildren().add(Labels.of(piece.text(), "own-words"));
        }
        String style = piece.text().isBlank() ? "reading" : "caption";
        piece.lines().forEach(line -> card.getChildren().add(Labels.of(line, style)));
        return card;
    }
}
