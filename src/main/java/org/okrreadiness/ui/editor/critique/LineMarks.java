package org.okrreadiness.ui.editor.critique;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.MarkedText;

/** The marks on one line: underlined in a copy of it and listed below, both with the numbers that count through the whole set. */
final class LineMarks {

    private final CritiqueViewModel critique;
    private final PlantedLine line;
    private final Messages messages;
    private final MarkedText copy;
    private final VBox list;
    private final Map<MarkDraft, MarkController> rows = new HashMap<>();
    private boolean readOnly;

    LineMarks(CritiqueViewModel critique, PlantedLine line, Messages messages, MarkedText copy, VBox list) {
        this.critique = critique;
        this.line = line;
        this.messages = messages;
        this.copy = copy;
        this.list = list;
    }

    void show() {
        List<MarkedText.Marked> underlined = new ArrayList<>();
        List<Parent> shown = new ArrayList<>();
        for (int i = 0; i < critique.marks().size(); i++) {
            MarkDraft mark = critique.marks().get(i);
            if (mark.part().equals(line.part())) {
                String number = String.valueOf(i + 1);
                underlined.add(
                        new MarkedText.Marked(mark.span().start(), mark.span().end(), number, "mark-against"));
                shown.add(row(mark, number));
            }
        }
        rows.keySet().retainAll(critique.marks());
        list.getChildren().setAll(shown);
        copy.show(line.text(), underlined);
    }

    /** Whether any mark is about words and not about the line as a whole. */
    boolean hasWords() {
        return rows.keySet().stream().anyMatch(m -> m.span().length() > 0);
    }

    private Parent row(MarkDraft mark, String number) {
        MarkController row = rows.computeIfAbsent(mark, m -> MarkController.load(critique, m, messages));
        row.showNumber(number);
        row.setReadOnly(readOnly);
        return row.root();
    }

    /** Where the reason for this mark is written. */
    Node why(MarkDraft mark) {
        return rows.get(mark).why();
    }

    void setReadOnly(boolean closed) {
        readOnly = closed;
        rows.values().forEach(r -> r.setReadOnly(closed));
    }
}
