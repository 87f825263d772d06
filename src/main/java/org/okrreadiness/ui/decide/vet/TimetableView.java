package org.okrreadiness.ui.decide.vet;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.vet.Activity;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.reading.vetting.ComparisonReading;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.service.decide.vet.draft.TimetableDraft;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.wording.Words;

/** What happens in the course, unit by unit, and what share of it is work on live OKRs. */
final class TimetableView {

    static final int MOST = 100;

    private static final double COLUMN = 16;

    private final ProgrammeFields fields;

    TimetableView(ProgrammeFields fields) {
        this.fields = fields;
    }

    Node node() {
        VBox part = ProgrammeFields.stack("stack-wide");
        part.getChildren().add(Labels.of(fields.word("timetable.explain"), "reading"));
        VBox length = fields.line(
                "course-length",
                fields.word("timetable.length"),
                fields.now().timetable().length(),
                (own, typed) -> own.withTimetable(own.timetable().withLength(typed)));
        Node source = new EvidenceView(
                        fields,
                        "timetable-source",
                        own -> own.timetable().source(),
                        (own, place) -> own.withTimetable(own.timetable().withSource(place)))
                .source();
        part.getChildren().addAll(length, source);
        for (int i = 0; i < fields.now().timetable().units().size(); i++) {
            part.getChildren().add(unit(i));
        }
        part.getChildren().addAll(more(), share());
        return part;
    }

    private Button more() {
        Button more = ProgrammeFields.button(
                "unit-more",
                fields.word("unit.add"),
                fields.word("unit.add"),
                () -> fields.change(
                        own -> own.withTimetable(own.timetable()
                                .withUnits(Rows.with(own.timetable().units(), TimetableDraft.Unit.NONE))),
                        "unit-" + fields.now().timetable().units().size() + "-title"));
        more.setDisable(fields.now().timetable().units().size() >= MOST);
        return more;
    }

    private Node unit(int at) {
        TimetableDraft.Unit now = fields.now().timetable().units().get(at);
        String field = "unit-" + at;
        VBox title = fields.line(
                field + "-title",
                fields.messages.get("vettingwork.unit.title", at + 1),
                now.title(),
                (own, typed) -> changed(own, at, unit -> unit.withTitle(typed)));
        VBox length = fields.line(
                field + "-length",
                fields.word("unit.length"),
                now.length(),
                (own, typed) -> changed(own, at, unit -> unit.withLength(typed)));
        VBox does = SetMenu.of(
                field + "-does",
                fields.word("unit.does"),
                fields.word("set.choose"),
                fields.word("set.open"),
                Activity.class,
                now.does(),
                each -> Words.of(fields.messages, "vettingwork.activity", each),
                chosen -> fields.choose(own -> changed(own, at, unit -> unit.withDoes(chosen))));
        VBox teaches = SetMenu.of(
                field + "-teaches",
                fields.word("unit.teaches"),
                fields.word("set.choose"),
                fields.word("set.open"),
                Competency.class,
                now.competencies(),
                each -> Words.of(fields.messages, "competency", each),
                chosen -> fields.choose(own -> changed(own, at, unit -> unit.withCompetencies(chosen))));
        Button remove = ProgrammeFields.button(
                field + "-remove",
                fields.word("unit.remove"),
                fields.messages.get("vettingwork.unit.remove.spoken", at + 1),
                () -> fields.change(
                        own -> own.withTimetable(own.timetable()
                                .withUnits(Rows.without(own.timetable().units(), at))),
                        "unit-more"));
        EvenColumns row = new EvenColumns();
        row.setColumnEms(COLUMN);
        row.setMostColumns(2);
        row.getChildren().addAll(title, length, does, teaches);
        return ProgrammeFields.stack("vet-row", row, remove);
    }

    private static ProgrammeDraft changed(ProgrammeDraft own, int at, UnaryOperator<TimetableDraft.Unit> change) {
        return own.withTimetable(
                own.timetable().withUnits(Rows.replaced(own.timetable().units(), at, change)));
    }

    /** Said while it is typed, so that nobody has to compare first. */
    private Node share() {
        Label words = Labels.of("", "strong");
        VBox box = ProgrammeFields.stack("stack-tight", words);
        fields.form.follow(() -> {
            ComparisonReading reading = ComparisonReading.of(fields.model.comparison(), fields.messages);
            words.setText(fields.messages.get(
                    "vettingwork.timetable.share",
                    Cells.of(reading.figures(), "live", fields.model, fields.programme)));
        });
        return box;
    }
}
