package org.okrreadiness.ui.decide.need;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.service.decide.Conflict;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.WrappingRow;

/** The rows of the part about people: somebody who answers, something said differently, something known. */
final class PeopleRows {

    private final NeedViewModel need;
    private final PeopleViewModel model;
    private final Messages messages;
    private final NeedWords words;

    PeopleRows(NeedViewModel need, NeedWords words) {
        this.need = need;
        this.model = need.people();
        this.messages = need.desk().messages();
        this.words = words;
    }

    Node respondent(Respondent one) {
        int answered = model.answered(one);
        String key = model.isAtDesk(one) ? "deciding.respondent.here" : "deciding.respondent.answered";
        VBox who = Labels.stack(
                "stack-tight",
                Labels.of(one.name(), "item-title"),
                Labels.of(messages.get(key, answered, model.asked()), "caption"));
        ComboBox<Seat> seat = new ComboBox<>();
        SetChoice.fill(seat, "seat", Seat.class, words);
        seat.setValue(one.seat());
        seat.getStyleClass().add("word-choice");
        seat.setId("respondent-seat");
        seat.setMinWidth(Region.USE_PREF_SIZE);
        seat.setAccessibleText(messages.get("deciding.seat.of", one.name()));
        seat.valueProperty().addListener((property, before, now) -> model.move(one, now));
        Button answer = button("deciding.answer-as", one.name());
        answer.setId("respondent-answer");
        answer.setOnAction(event -> need.answerAs(one.name()));
        Button remove = button("deciding.remove", one.name());
        remove.setId("respondent-remove");
        remove.setOnAction(event -> confirm(remove, one, answered));
        return row(who, seat, answer, remove);
    }

    private void confirm(Button from, Respondent one, int answered) {
        Button keep = new Button(messages.get("deciding.remove.keep"));
        Button remove = new Button(messages.get("deciding.remove.go"));
        keep.setCancelButton(true);
        HBox buttons = new HBox(keep, remove);
        buttons.getStyleClass().add("buttons");
        VBox content =
                new VBox(Labels.of(messages.get("deciding.remove.ask", one.name(), answered), "reading"), buttons);
        Stage sheet = Sheet.open(from.getScene().getWindow(), messages.get("deciding.remove.title"), content);
        keep.setOnAction(event -> sheet.close());
        remove.setOnAction(event -> {
            sheet.close();
            model.remove(one);
        });
        keep.requestFocus();
    }

    Node conflict(Conflict conflict) {
        Button keep = new Button(messages.get("deciding.conflict.keep"));
        keep.setId("conflict-keep");
        keep.setOnAction(event -> model.keep(conflict));
        Button take = new Button(messages.get("deciding.conflict.take"));
        take.setId("conflict-take");
        take.setOnAction(event -> model.take(conflict));
        WrappingRow choices = new WrappingRow(keep, take);
        choices.setGap(8);
        if (conflict instanceof Conflict.OfSeat of) {
            take.setText(messages.get("deciding.conflict.same"));
            Button another = new Button(messages.get("deciding.conflict.another"));
            another.setId("conflict-another");
            another.setOnAction(event -> model.takeAsAnother(of));
            choices.getChildren().add(another);
        }
        choices.getChildren().forEach(each -> {
            Button choice = (Button) each;
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.setAccessibleText(choice.getText() + ". " + model.words(conflict));
        });
        return Labels.stack("stack", Labels.of(model.words(conflict), "reading"), choices);
    }

    /** What is in the diagnosis, then what the program could add. */
    List<Node> facts() {
        List<Node> all = new ArrayList<>();
        for (Fact fact : need.desk().sheet().facts()) {
            Button remove = button("deciding.fact.forget", words.name("fact", fact.kind()));
            remove.setId("fact-forget");
            remove.setOnAction(event -> model.forget(fact));
            all.add(factRow(fact, remove));
        }
        List<Fact> offered = model.offered();
        if (!offered.isEmpty()) {
            all.add(Labels.of(messages.get("deciding.facts.offered"), "strong"));
        }
        for (Fact fact : offered) {
            Button count = button("deciding.fact.count", words.name("fact", fact.kind()));
            count.setId("fact-count");
            count.setOnAction(event -> model.know(fact));
            all.add(factRow(fact, count));
        }
        return all;
    }

    /** However long it is, what can be done with it stands beside it. */
    private Node factRow(Fact fact, Button button) {
        Label label = Labels.of(words.fact(fact));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(label, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(8);
        row.getStyleClass().add("need-row");
        return row;
    }

    private Button button(String key, String about) {
        Button button = new Button(messages.get(key));
        button.setAccessibleText(messages.get(key + ".spoken", about));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Node row(Region first, Node... others) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappingRow row = new WrappingRow();
        row.getChildren().addAll(first, gap);
        row.getChildren().addAll(others);
        row.setGap(8);
        row.getStyleClass().add("need-row");
        return row;
    }
}
