package org.okrreadiness.ui.home;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.wording.Words;

/** Builds the rows of the three lists. */
final class HomeRows {

    private final Messages messages;

    HomeRows(Messages messages) {
        this.messages = messages;
    }

    Node open(AttemptLine line, Runnable resume) {
        Button go = button("home.open.go", line.spoken(), resume);
        return row(words(line), go);
    }

    Node past(AttemptLine line, Runnable open) {
        Button go = button("home.past.go", line.spoken(), open);
        HBox row = row(words(line), go);
        row.getStyleClass().add("plain");
        return row;
    }

    /** A line and not a card: it is a reminder. */
    Node followUp(HomeViewModel.FollowUp line, Runnable begin) {
        FollowUps.Check check = line.check();
        String about = messages.get(
                line.sample() ? "home.followup.of" : "home.followup",
                check.due().days(),
                check.attempt().title(),
                check.attempt().participant());
        String key = check.given().isPresent() ? "home.followup.on" : "home.followup.go";
        HBox row = new HBox(label(about, "item-title"), button(key, about, begin));
        row.getStyleClass().add("row-wide");
        return row;
    }

    /** A line and not a card, as for a reminder. */
    Node news(AttemptLine line, Runnable open) {
        String about = messages.get("home.told.line", line.title());
        HBox row = new HBox(label(about, "item-title"), button("home.past.go", line.spoken(), open));
        row.getStyleClass().add("row-wide");
        return row;
    }

    Node pack(PackLine line, Consumer<Assessment> start) {
        VBox words = new VBox(label(line.title(), "item-title"), label(line.facts(), "caption"));
        words.getStyleClass().add("stack");
        if (!line.summary().isEmpty()) {
            words.getChildren().add(label(line.summary(), "reading"));
        }
        if (!line.competencies().isEmpty()) {
            words.getChildren().add(competencies(line));
        }
        line.troubles().forEach(trouble -> words.getChildren().add(trouble(trouble)));
        HBox row = row(words);
        line.assessment()
                .ifPresent(assessment ->
                        row.getChildren().add(button("home.pack.go", line.title(), () -> start.accept(assessment))));
        return row;
    }

    private VBox words(AttemptLine line) {
        Label participant = label(line.participant(), "participant");
        if (line.sample()) {
            participant.setGraphic(label(messages.get("samples.mark"), "sample-mark"));
        }
        VBox words = new VBox(label(line.title(), "item-title"), participant, label(line.facts(), "caption"));
        if (!line.told().isEmpty()) {
            words.getChildren().add(told(line));
        }
        words.getStyleClass().add("stack-tight");
        return words;
    }

    private static Label told(AttemptLine line) {
        Label told = label(line.told(), line.news() ? "strong" : "caption");
        told.setGraphic(
                switch (line.trainer()) {
                    case NEWS -> Icon.NOTICE.node();
                    case TOLD -> Icon.DONE.node();
                    case AWAITED, NONE -> Icon.TRAINER.node();
                });
        return told;
    }

    private FlowPane competencies(PackLine line) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("wrap");
        line.competencies().forEach(competency -> pane.getChildren().add(competency(competency)));
        return pane;
    }

    private Label competency(Competency competency) {
        Region dot = new Region();
        dot.getStyleClass().addAll("competency-dot", "competency-" + Words.kebab(competency));
        Label name = label(Words.of(messages, "competency", competency), "caption");
        name.setGraphic(dot);
        return name;
    }

    private static VBox trouble(PackLine.Trouble trouble) {
        Label place = label(trouble.place(), "strong");
        place.setGraphic(Icon.PROBLEM.node());
        VBox lines = new VBox(place, label(trouble.words(), "reading"));
        lines.getStyleClass().add("stack-tight");
        return lines;
    }

    private Button button(String key, String about, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setAccessibleText(messages.get(key) + " " + about);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox row(Region words, Node... rest) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getChildren().addAll(rest);
        row.getStyleClass().addAll("card", "list-row");
        return row;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
