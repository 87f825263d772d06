package org.okrreadiness.ui.result;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.overview.NextReading;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.verdict.Candidate;

/** What would settle the verdict, and what to practise: a short list each, and a button that begins it. */
final class NextView {

    private final NextReading next;
    private final Messages messages;
    private final Onward onward;

    NextView(NextReading next, Messages messages, Onward onward) {
        this.next = next;
        this.messages = messages;
        this.onward = onward;
    }

    List<Node> nodes() {
        return Stream.of(
                        part("settle", next.settle(), next.chance(), onward.settle(), next.toSettle()),
                        part("practise", next.practise(), "", onward.practise(), next.toPractise()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Node> part(
            String key,
            List<NextReading.NextTask> tasks,
            String beside,
            Consumer<List<Candidate>> begin,
            List<Candidate> candidates) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        VBox list = new VBox();
        list.getStyleClass().add("stack");
        tasks.forEach(task -> list.getChildren().add(line(task)));
        Button go = new Button(messages.get("overview.next." + key + ".go"));
        go.setOnAction(event -> begin.accept(candidates));
        VBox part = new VBox(
                Labels.of(messages.get("overview.next." + key), "section-title"),
                Labels.of(messages.get("overview.next." + key + ".explain"), "muted", "reading"),
                list);
        if (!beside.isEmpty()) {
            part.getChildren().add(Labels.of(beside, "reading"));
        }
        part.getChildren().add(go);
        part.getStyleClass().add("section");
        return List.of(part);
    }

    private static Node line(NextReading.NextTask task) {
        VBox line = new VBox(
                Labels.of(task.title(), "item-title"),
                Labels.of(task.facts(), "caption"),
                Labels.of(task.why(), "reading"));
        line.getStyleClass().addAll("stack-tight", "next-task");
        return line;
    }
}
