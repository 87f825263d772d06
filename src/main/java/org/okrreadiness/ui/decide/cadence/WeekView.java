package org.okrreadiness.ui.decide.cadence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.Conflict;
import org.okrreadiness.decide.cadence.Meeting;
import org.okrreadiness.decide.cadence.MeetingKind;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.cadence.CadenceWords;
import org.okrreadiness.ui.common.Icon;

/**
 * A plan week by week. The first meeting of a kind is told in full; those after it name in one line what they must produce, since the
 * rest is the same.
 */
final class WeekView {

    private final CadenceWords words;
    private final Messages messages;
    private final Set<MeetingKind> told = new HashSet<>();

    WeekView(CadenceWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** A part for each week that has something to tell. */
    static List<Node> of(CadencePlan plan, CadenceWords words) {
        WeekView view = new WeekView(words);
        List<Node> weeks = new ArrayList<>();
        for (int week = 0; week <= plan.settings().quarter().weeks(); week++) {
            if (!plan.inWeek(week).isEmpty() || !plan.conflictsOf(week).isEmpty()) {
                weeks.add(view.week(plan, week));
            }
        }
        weeks.add(label(words.nextPlanning(plan), "reading"));
        return weeks;
    }

    private Node week(CadencePlan plan, int week) {
        VBox part = new VBox(label(words.week(plan.settings(), week), "section-title"));
        part.getStyleClass().add("section");
        plan.conflictsOf(week).forEach(conflict -> part.getChildren().add(conflict(conflict)));
        plan.inWeek(week).forEach(meeting -> part.getChildren().add(meeting(meeting)));
        return part;
    }

    private Label conflict(Conflict conflict) {
        boolean isNotice = conflict.kind() == Conflict.Kind.CLOCKS_CHANGE;
        Label said = label(words.conflict(conflict), "reading", isNotice ? "muted" : "missing");
        said.setGraphic((isNotice ? Icon.NOTICE : Icon.PROBLEM).node());
        return said;
    }

    private VBox meeting(Meeting meeting) {
        VBox card = new VBox(
                label(words.name(meeting.kind()), "item-title"),
                label(words.when(meeting) + " \u00b7 " + words.length(meeting), "caption"));
        card.getStyleClass().addAll("meeting", "stack-tight");
        words.moved(meeting).ifPresent(why -> card.getChildren().add(label(why, "caption")));
        if (told.add(meeting.kind())) {
            tellInFull(card, meeting);
        } else {
            String outputs = String.join(" \u00b7 ", words.outputs(meeting));
            card.getChildren().add(named("cadence.outputs", outputs, "caption"));
        }
        return card;
    }

    private void tellInFull(VBox card, Meeting meeting) {
        card.getChildren().add(label(words.purpose(meeting.kind()), "reading"));
        words.accent(meeting).ifPresent(accent -> card.getChildren().add(label(accent, "reading", "accent-words")));
        card.getChildren().add(label(messages.get("cadence.produces"), "strong"));
        words.outputs(meeting).forEach(output -> card.getChildren().add(point(output)));
        card.getChildren().add(named("cadence.inputs", String.join("; ", words.inputs(meeting.kind())), "caption"));
        card.getChildren().add(named("cadence.roles", String.join("; ", words.roles(meeting)), "caption"));
        card.getChildren()
                .add(named("cadence.missed", words.missed(meeting.kind().stage()), "caption"));
    }

    /** Further lines stand under the first, and the dot beside that one. */
    private static HBox point(String text) {
        Label dot = new Label("\u2022");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        HBox point = new HBox(dot, label(text, "reading"));
        point.getStyleClass().add("output");
        return point;
    }

    private Label named(String key, String said, String style) {
        return label(messages.get(key) + ": " + said, style, "meeting-line");
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
