package org.okrreadiness.ui.decide.need;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Contradiction;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.EvenColumns;

/** What could be wrong with a diagnosis: contradictions, what nobody knows, the answers on which it hangs, what was set aside. */
final class DoubtView {

    private static final int SEAT_EMS = 14;
    private static final int MOST_UNKNOWN = 5;

    private final NeedWords words;
    private final Messages messages;

    DoubtView(NeedWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    List<Node> of(Diagnosis diagnosis) {
        List<Node> sections = new ArrayList<>();
        Diagnosis.Doubt doubt = diagnosis.doubt();
        if (!doubt.contradictions().isEmpty()) {
            VBox section = section("need.report.contradictions");
            doubt.contradictions().forEach(one -> section.getChildren().add(contradiction(one)));
            sections.add(section);
        }
        if (!doubt.unknown().isEmpty()) {
            sections.add(unknown(doubt.unknown()));
        }
        if (diagnosis.advice().firmness() != Diagnosis.Firmness.OPEN) {
            sections.add(flips(doubt));
        }
        if (!doubt.setAside().isEmpty()) {
            VBox section = section("need.report.set-aside");
            doubt.setAside().forEach(one -> section.getChildren().add(Labels.of(one.text(), "reading")));
            sections.add(section);
        }
        return sections;
    }

    private VBox section(String key) {
        return Labels.stack("section", Labels.of(messages.get(key), "section-title"));
    }

    private Node contradiction(Contradiction one) {
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(SEAT_EMS);
        one.views().forEach(view -> columns.getChildren().add(view(view)));
        return Labels.stack("card", Labels.of(one.statement().text(), "strong", "reading"), columns);
    }

    private Node view(Contradiction.View view) {
        String key = view.firstHand() ? "deciding.view.first-hand" : "deciding.view";
        VBox box = Labels.stack("need-column", Labels.of(messages.get(key, words.name("seat", view.seat())), "strong"));
        view.said().forEach(said -> box.getChildren().add(EvidenceView.quote(words.saidThere(said), messages)));
        return box;
    }

    private Node unknown(List<Statement> statements) {
        VBox section = section("need.report.unknown");
        statements.stream()
                .limit(MOST_UNKNOWN)
                .forEach(one -> section.getChildren().add(unknown(one)));
        if (statements.size() > MOST_UNKNOWN) {
            Hyperlink more = new Hyperlink(messages.get("deciding.unknown.more", statements.size() - MOST_UNKNOWN));
            more.setOnAction(event -> {
                // Hidden and not taken away, so that the keyboard goes on to what comes next.
                Labels.present(more, false);
                statements.stream().skip(MOST_UNKNOWN).map(this::unknown).forEach(section.getChildren()::add);
            });
            section.getChildren().add(more);
        }
        return section;
    }

    private Node unknown(Statement one) {
        return Labels.stack(
                "stack-tight",
                Labels.of(one.text(), "reading"),
                Labels.of(messages.get("deciding.ask-of", words.seats(one.firstHand())), "caption"));
    }

    private Node flips(Diagnosis.Doubt doubt) {
        VBox section = section("need.report.flips");
        if (doubt.flips().isEmpty()) {
            section.getChildren().add(Labels.of(messages.get("need.report.flips.none"), "reading"));
        }
        doubt.flips().forEach(flip -> section.getChildren().add(Labels.of(words.flip(flip), "reading")));
        return section;
    }
}
