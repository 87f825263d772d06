package org.okrreadiness.ui.decide.need;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.HelpBalance;
import org.okrreadiness.decide.need.HelpBalance.Reason;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.EvenColumns;

/** What speaks for each kind of help and what against it, side by side; the first is open, the others can be opened. */
final class HelpView {

    private static final int COLUMN_EMS = 18;
    private static final int MOST_EVIDENCE = 3;

    private final NeedWords words;
    private final Messages messages;
    private final EvidenceView evidence;

    HelpView(NeedWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        this.evidence = new EvidenceView(words, messages);
    }

    List<Node> of(Diagnosis diagnosis) {
        HelpBalance first = diagnosis.first();
        return diagnosis.helps().stream().map(help -> pane(help, help == first)).toList();
    }

    private Node pane(HelpBalance help, boolean isFirst) {
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(COLUMN_EMS);
        columns.setMostColumns(2);
        columns.getChildren().addAll(speaksFor(help), speaksAgainst(help));
        VBox body = Labels.stack("stack", columns);
        if (!help.waitsFor().isEmpty()) {
            body.getChildren()
                    .add(
                            0,
                            Labels.of(
                                    messages.get("deciding.waits", words.names("cause", help.waitsFor())), "reading"));
        }
        int against = help.reasonsAgainst().size() + help.counterEvidence().size();
        String key =
                isFirst ? "deciding.help.first" : help.waitsFor().isEmpty() ? "deciding.help" : "deciding.help.waits";
        TitledPane pane = new TitledPane(
                messages.get(
                        key, words.name("help", help.help()), help.reasonsFor().size(), against),
                body);
        pane.setExpanded(isFirst);
        return pane;
    }

    private Node speaksFor(HelpBalance help) {
        VBox column = column("deciding.for");
        help.reasonsFor().forEach(reason -> column.getChildren().add(reason(reason, "mark-for")));
        if (help.reasonsFor().isEmpty()) {
            column.getChildren().add(Labels.of(messages.get("deciding.for.none"), "muted"));
        }
        return column;
    }

    private Node speaksAgainst(HelpBalance help) {
        VBox column = column("deciding.against");
        help.reasonsAgainst().forEach(reason -> column.getChildren().add(reason(reason, "mark-against")));
        if (!help.counterEvidence().isEmpty()) {
            column.getChildren().add(Labels.of(messages.get("deciding.counter"), "strong"));
            evidence.add(column, help.counterEvidence(), MOST_EVIDENCE);
        }
        if (help.reasonsAgainst().isEmpty() && help.counterEvidence().isEmpty()) {
            column.getChildren().add(Labels.of(messages.get("need.report.against.none"), "muted"));
        }
        return column;
    }

    private VBox column(String key) {
        return Labels.stack("need-column", Labels.of(messages.get(key), "strong"));
    }

    private Node reason(Reason reason, String side) {
        VBox box = Labels.stack("need-reason", Labels.of(reason.because(), "strong"));
        box.getStyleClass().add(side);
        reason.cause().ifPresent(cause -> box.getChildren().add(Labels.of(words.name("cause", cause), "caption")));
        evidence.add(box, reason.evidence(), MOST_EVIDENCE);
        return box;
    }
}
