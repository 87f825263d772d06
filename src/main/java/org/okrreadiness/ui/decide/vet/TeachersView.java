package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.vet.Teacher;
import org.okrreadiness.service.decide.vet.draft.DraftReader;
import org.okrreadiness.service.decide.vet.draft.EvidenceDraft;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.service.decide.vet.draft.TeacherDraft;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.wording.Words;

/** Who teaches: by name, what they have done, and where that can be looked up. */
final class TeachersView {

    private static final double COLUMN = 16;

    private final ProgrammeFields fields;

    TeachersView(ProgrammeFields fields) {
        this.fields = fields;
    }

    Node node() {
        VBox all = ProgrammeFields.stack("stack-wide", Labels.of(fields.word("teachers.explain"), "reading"));
        for (int i = 0; i < now().size(); i++) {
            all.getChildren().add(teacher(i));
        }
        all.getChildren().add(more());
        return all;
    }

    private List<TeacherDraft> now() {
        return fields.now().teachers();
    }

    private Button more() {
        Button more = ProgrammeFields.button(
                "teacher-more",
                fields.word("teacher.add"),
                fields.word("teacher.add"),
                () -> fields.change(
                        own -> own.withTeachers(Rows.with(own.teachers(), TeacherDraft.NONE)),
                        "teacher-" + now().size() + "-name"));
        more.setDisable(now().size() >= DraftReader.MOST_TEACHERS);
        return more;
    }

    private Node teacher(int at) {
        TeacherDraft now = now().get(at);
        String field = "teacher-" + at;
        String number = fields.messages.get("vettingwork.teacher.number", at + 1);
        VBox name = fields.line(
                field + "-name",
                fields.messages.get("vettingwork.teacher.name", at + 1),
                now.name(),
                (own, typed) -> changed(own, at, teacher -> teacher.withName(typed)));
        VBox done = SetMenu.of(
                field + "-done",
                fields.word("teacher.done"),
                fields.word("set.choose"),
                fields.word("set.open"),
                Teacher.Experience.class,
                now.done(),
                each -> Words.of(fields.messages, "vettingwork.experience", each),
                chosen -> fields.choose(own -> changed(own, at, teacher -> teacher.withDone(chosen))));
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(COLUMN);
        columns.setMostColumns(2);
        columns.getChildren().addAll(name, done);
        VBox teacher = ProgrammeFields.stack("vet-row", columns);
        for (int i = 0; i < now.evidence().size(); i++) {
            teacher.getChildren().add(evidence(at, i, number));
        }
        WrappingRow buttons = new WrappingRow(moreEvidence(at, number), remove(at));
        buttons.setGap(8);
        teacher.getChildren().add(buttons);
        return teacher;
    }

    private Node evidence(int at, int which, String about) {
        String field = "teacher-" + at + "-evidence-" + which;
        return new EvidenceView(
                        fields,
                        field,
                        own -> own.teachers().get(at).evidence().get(which),
                        (own, other) -> changed(
                                own,
                                at,
                                teacher -> teacher.withEvidence(
                                        Rows.replaced(teacher.evidence(), which, before -> other))))
                .whole(
                        about,
                        () -> fields.change(
                                own -> changed(
                                        own,
                                        at,
                                        teacher -> teacher.withEvidence(Rows.without(teacher.evidence(), which))),
                                "teacher-" + at + "-more"));
    }

    private Button moreEvidence(int at, String about) {
        int many = now().get(at).evidence().size();
        Button more = ProgrammeFields.button(
                "teacher-" + at + "-more",
                fields.word("evidence.add"),
                fields.messages.get("vettingwork.evidence.add.spoken", about),
                () -> fields.change(
                        own -> changed(
                                own,
                                at,
                                teacher -> teacher.withEvidence(Rows.with(teacher.evidence(), EvidenceDraft.TEACHER))),
                        "teacher-" + at + "-evidence-" + many + "-kind"));
        more.setDisable(many >= DraftReader.MOST_EVIDENCE);
        return more;
    }

    private Button remove(int at) {
        return ProgrammeFields.button(
                "teacher-" + at + "-remove",
                fields.word("teacher.remove"),
                fields.messages.get("vettingwork.teacher.remove.spoken", at + 1),
                () -> fields.change(own -> own.withTeachers(Rows.without(own.teachers(), at)), "teacher-more"));
    }

    private static ProgrammeDraft changed(ProgrammeDraft own, int at, UnaryOperator<TeacherDraft> change) {
        return own.withTeachers(Rows.replaced(own.teachers(), at, change));
    }
}
