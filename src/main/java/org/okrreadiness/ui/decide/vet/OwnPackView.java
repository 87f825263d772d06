package org.okrreadiness.ui.decide.vet;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.ComparisonReading;

/** An assessment of ours among the courses: what it shows and what it does not, which nobody can talk up here. */
final class OwnPackView {

    private OwnPackView() {}

    static Node of(VettingViewModel model, String programme) {
        Messages messages = model.messages();
        ComparisonReading reading = ComparisonReading.of(model.comparison(), messages);
        int place = Cells.place(model, programme);
        VBox page = ProgrammeFields.stack(
                "vet-page",
                Labels.of(reading.names().get(place), "page-title"),
                Labels.of(messages.get("vettingwork.own.explain"), "reading"));
        reading.risks().get(place).forEach(risk -> page.getChildren().add(Labels.point(risk)));
        reading.criteria().forEach(row -> page.getChildren().add(criterion(row, place)));
        page.getChildren()
                .add(ProgrammeFields.button(
                        "remove-programme",
                        messages.get("vettingwork.programme.remove"),
                        messages.get(
                                "vettingwork.programme.remove.spoken",
                                reading.names().get(place)),
                        model::remove));
        return page;
    }

    private static Node criterion(ComparisonReading.Row row, int place) {
        ComparisonReading.Cell cell = row.cells().get(place);
        VBox section = ProgrammeFields.stack(
                "stack-tight", Labels.of(row.title(), "item-title"), Labels.of(cell.text(), "strong"));
        List<String> reasons = cell.reasons();
        reasons.forEach(reason -> section.getChildren().add(Labels.of(reason, "reading")));
        return section;
    }
}
