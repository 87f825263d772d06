package org.okrreadiness.ui.records.person;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.records.LevelBand;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.ui.records.StateLabel;
import org.okrreadiness.wording.Words;

/** Draws what is held about somebody. */
final class PersonCards {

    private final RecordWords words;
    private final Consumer<PersonReading.Entry> withdraw;

    /** @param withdraw asks for the reason to withdraw a record */
    PersonCards(RecordWords words, Consumer<PersonReading.Entry> withdraw) {
        this.words = words;
        this.withdraw = withdraw;
    }

    Node fact(PersonReading.Fact fact) {
        Label value = Parts.label(fact.value());
        Label name = Parts.label(fact.name(), "caption");
        name.setLabelFor(value);
        VBox part = new VBox(name, value);
        part.getStyleClass().add("stack-tight");
        return part;
    }

    Node standing(PersonReading.Standing standing) {
        Region dot = new Region();
        dot.getStyleClass().addAll("competency-dot", "competency-" + Words.kebab(standing.competency()));
        Label name = Parts.label(words.competency(standing.competency()), "item-title");
        HBox head = new HBox(dot, name);
        head.getStyleClass().add("row");
        StateLabel state = new StateLabel(words);
        state.show(standing.state());
        VBox card = new VBox(head, state, shown(standing), Parts.label(standing.asked(), "caption"));
        if (!standing.until().isBlank()) {
            card.getChildren().add(Parts.label(standing.until(), "caption"));
        }
        card.getStyleClass().add("card");
        return card;
    }

    private static Label shown(PersonReading.Standing standing) {
        Label shown = Parts.label(standing.shown(), "strong");
        standing.counts().ifPresent(record -> shown.setGraphic(band(record)));
        return shown;
    }

    private static LevelBand band(CapabilityRecord record) {
        LevelBand band = new LevelBand();
        band.show(
                record.level(),
                record.claim().shown().lowest(),
                record.claim().shown().highest());
        return band;
    }

    Node group(PersonReading.Group group) {
        Label title = Parts.label(words.competency(group.competency()), "item-title");
        VBox part = new VBox(title);
        group.entries().forEach(entry -> part.getChildren().add(entry(entry)));
        part.getStyleClass().add("stack");
        return part;
    }

    private Node entry(PersonReading.Entry entry) {
        Label title = Parts.label(entry.title(), "strong");
        title.setGraphic(band(entry.record()));
        VBox card = new VBox(title);
        if (!entry.over().isBlank()) {
            card.getChildren().add(Parts.label(entry.over(), "over"));
        }
        entry.lines().forEach(line -> card.getChildren().add(Parts.label(line, "caption")));
        card.getChildren().add(Parts.label(entry.signature(), entry.doubtful() ? "missing" : "caption"));
        if (entry.canBeWithdrawn()) {
            card.getChildren().add(new WrappingRow(withdrawing(entry)));
        }
        card.getStyleClass().addAll("card", "record");
        return card;
    }

    private Button withdrawing(PersonReading.Entry entry) {
        Button button = new Button(words.messages().get("record.withdraw"));
        button.setId("revokeRecord");
        button.setAccessibleText(words.messages()
                .get("record.withdraw.spoken", words.competency(entry.record().competency()) + ", " + entry.title()));
        button.setOnAction(event -> withdraw.accept(entry));
        return button;
    }
}
