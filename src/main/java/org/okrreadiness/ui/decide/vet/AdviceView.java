package org.okrreadiness.ui.decide.vet;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.ComparisonReading;
import org.okrreadiness.ui.common.Icon;

/** What the comparison comes to: who is ahead, on what conditions, and what makes a buyer hesitate. */
final class AdviceView {

    private AdviceView() {}

    static Node of(ComparisonReading reading, Messages messages) {
        ComparisonReading.Advice advice = reading.advice();
        VBox page = ProgrammeFields.stack(
                "page",
                ProgrammeFields.stack(
                        "stack",
                        Labels.of(reading.title(), "page-title"),
                        Labels.of(reading.need(), "reading", "muted")));
        VBox what = ProgrammeFields.stack("section", Labels.of(advice.sentence(), "lead", "reading"));
        advice.reasons().forEach(reason -> what.getChildren().add(Labels.point(reason)));
        page.getChildren().add(what);
        addLines(page, messages.get("vetting.sheet.conditions"), advice.conditions());
        if (!reading.names().isEmpty()) {
            page.getChildren().add(risks(reading, messages));
        }
        Label caution = Labels.of(advice.caution(), "reading");
        caution.setGraphic(Icon.NOTICE.node());
        page.getChildren().add(caution);
        return page;
    }

    private static void addLines(VBox page, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            VBox section = ProgrammeFields.stack("section", Labels.of(title, "section-title"));
            lines.forEach(line -> section.getChildren().add(Labels.point(line)));
            page.getChildren().add(section);
        }
    }

    private static Node risks(ComparisonReading reading, Messages messages) {
        VBox section =
                ProgrammeFields.stack("section", Labels.of(messages.get("vetting.sheet.risks"), "section-title"));
        for (int at = 0; at < reading.names().size(); at++) {
            VBox one = ProgrammeFields.stack(
                    "stack-tight", Labels.of(reading.names().get(at), "item-title"));
            List<String> risks = reading.risks().get(at);
            if (risks.isEmpty()) {
                one.getChildren().add(Labels.of(messages.get("vetting.sheet.no-risk"), "reading"));
            }
            risks.forEach(risk -> one.getChildren().add(Labels.point(risk)));
            section.getChildren().add(one);
        }
        return section;
    }
}
