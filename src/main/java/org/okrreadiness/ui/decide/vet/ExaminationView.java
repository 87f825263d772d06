package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.vet.Tested;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.reading.vetting.ComparisonReading;
import org.okrreadiness.service.decide.vet.draft.ExaminationDraft;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.wording.Words;

/** What the course ends with: parts, points, the pass mark, and how much of it a good memory earns. */
final class ExaminationView {

    private static final double COLUMN = 16;
    private static final double NARROW = 9;

    private final ProgrammeFields fields;

    ExaminationView(ProgrammeFields fields) {
        this.fields = fields;
    }

    Node node() {
        ExaminationDraft now = fields.now().examination();
        VBox held = fields.choice(
                "held",
                fields.word("examination.held"),
                List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty()),
                now.held(),
                this::heldWord,
                (own, chosen) -> own.withExamination(own.examination().withHeld(chosen)));
        VBox points = fields.line(
                "points",
                fields.word("examination.points"),
                now.points(),
                (own, typed) -> own.withExamination(own.examination().withPoints(typed)));
        VBox passMark = fields.line(
                "pass-mark",
                fields.word("examination.pass-mark"),
                now.passMark(),
                (own, typed) -> own.withExamination(own.examination().withPassMark(typed)));
        EvenColumns whole = columns(COLUMN, held, points, passMark);
        Node source = new EvidenceView(
                        fields,
                        "examination-source",
                        own -> own.examination().source(),
                        (own, place) -> own.withExamination(own.examination().withSource(place)))
                .source();
        VBox part = ProgrammeFields.stack(
                "stack-wide", Labels.of(fields.word("examination.explain"), "reading"), whole, source);
        for (int i = 0; i < now.parts().size(); i++) {
            part.getChildren().add(part(i));
        }
        part.getChildren().addAll(more(), recall());
        return part;
    }

    private String heldWord(Optional<Boolean> held) {
        return fields.word(
                "examination.held." + held.map(is -> is ? "yes" : "no").orElse("open"));
    }

    private Button more() {
        Button more = ProgrammeFields.button(
                "part-more",
                fields.word("part.add"),
                fields.word("part.add"),
                () -> fields.change(
                        own -> own.withExamination(own.examination()
                                .withParts(Rows.with(own.examination().parts(), ExaminationDraft.Part.NONE))),
                        "part-" + fields.now().examination().parts().size() + "-title"));
        more.setDisable(fields.now().examination().parts().size() >= TimetableView.MOST);
        return more;
    }

    private Node part(int at) {
        ExaminationDraft.Part now = fields.now().examination().parts().get(at);
        String field = "part-" + at;
        VBox title = fields.line(
                field + "-title",
                fields.messages.get("vettingwork.part.title", at + 1),
                now.title(),
                (own, typed) -> changed(own, at, part -> part.withTitle(typed)));
        VBox points = fields.line(
                field + "-points",
                fields.word("part.points"),
                now.points(),
                (own, typed) -> changed(own, at, part -> part.withPoints(typed)));
        VBox hurdle = fields.line(
                field + "-hurdle",
                fields.word("part.hurdle"),
                now.hurdle(),
                (own, typed) -> changed(own, at, part -> part.withHurdle(typed)));
        VBox tests = SetMenu.of(
                field + "-tests",
                fields.word("part.tests"),
                fields.word("set.choose"),
                fields.word("set.open"),
                Tested.class,
                now.tests(),
                each -> Words.of(fields.messages, "vettingwork.tested", each),
                chosen -> fields.choose(own -> changed(own, at, part -> part.withTests(chosen))));
        VBox competencies = SetMenu.of(
                field + "-competencies",
                fields.word("part.competencies"),
                fields.word("set.choose"),
                fields.word("set.open"),
                Competency.class,
                now.competencies(),
                each -> Words.of(fields.messages, "competency", each),
                chosen -> fields.choose(own -> changed(own, at, part -> part.withCompetencies(chosen))));
        Button remove = ProgrammeFields.button(
                field + "-remove",
                fields.word("part.remove"),
                fields.messages.get("vettingwork.part.remove.spoken", at + 1),
                () -> fields.change(
                        own -> own.withExamination(own.examination()
                                .withParts(Rows.without(own.examination().parts(), at))),
                        "part-more"));
        return ProgrammeFields.stack(
                "vet-row", columns(NARROW, title, points, hurdle), columns(COLUMN, tests, competencies), remove);
    }

    private static ProgrammeDraft changed(ProgrammeDraft own, int at, UnaryOperator<ExaminationDraft.Part> change) {
        return own.withExamination(
                own.examination().withParts(Rows.replaced(own.examination().parts(), at, change)));
    }

    /** Said while it is typed. */
    private Node recall() {
        Label words = Labels.of("", "strong");
        fields.form.follow(() -> {
            ComparisonReading reading = ComparisonReading.of(fields.model.comparison(), fields.messages);
            words.setText(fields.messages.get(
                    "vettingwork.examination.recall",
                    Cells.of(reading.figures(), "recall", fields.model, fields.programme)));
        });
        return words;
    }

    private static EvenColumns columns(double ems, Node... nodes) {
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(ems);
        columns.setMostColumns(nodes.length);
        columns.getChildren().addAll(nodes);
        return columns;
    }
}
