package org.okrreadiness.ui.decide.need;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.CauseBalance;
import org.okrreadiness.decide.need.CauseBalance.Standing;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.wording.Words;

/** Every cause with its standing, as a word and a shape; opened, it tells why. */
final class CauseView {

    private static final int COLUMN_EMS = 18;
    private static final int MOST_EVIDENCE = 5;

    private final NeedWords words;
    private final Messages messages;
    private final EvidenceView evidence;

    CauseView(NeedWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        this.evidence = new EvidenceView(words, messages);
    }

    List<Node> of(Diagnosis diagnosis) {
        return diagnosis.causes().stream().map(this::pane).toList();
    }

    private Node pane(CauseBalance cause) {
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(COLUMN_EMS);
        columns.setMostColumns(2);
        columns.getChildren()
                .addAll(
                        column("deciding.cause.for", cause.evidenceFor()),
                        column("deciding.cause.against", cause.evidenceAgainst()));
        String name = messages.get(
                "deciding.cause",
                words.name("cause", cause.cause()),
                Words.of(messages, "deciding.standing", cause.standing()));
        TitledPane pane = new TitledPane(name, columns);
        pane.setGraphic(shape(cause.standing()).node());
        pane.setExpanded(false);
        return pane;
    }

    private static Icon shape(Standing standing) {
        return switch (standing) {
            case LIKELY -> Icon.LIKELY;
            case POSSIBLE -> Icon.POSSIBLE;
            case SOUND -> Icon.DONE;
            case UNKNOWN -> Icon.UNKNOWN;
        };
    }

    private Node column(String key, List<Evidence> pieces) {
        VBox column = Labels.stack("need-column", Labels.of(messages.get(key), "strong"));
        evidence.add(column, pieces, MOST_EVIDENCE);
        if (pieces.isEmpty()) {
            column.getChildren().add(Labels.of(messages.get("need.report.against.none"), "muted"));
        }
        return column;
    }
}
