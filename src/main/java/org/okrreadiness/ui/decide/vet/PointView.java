package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.vet.Answer.Reply;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.AspectFinding;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.service.decide.vet.draft.AnswerDraft;
import org.okrreadiness.service.decide.vet.draft.DraftReader;
import org.okrreadiness.service.decide.vet.draft.EvidenceDraft;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.wording.Words;

/** One point of a programme: the question, the answer, what can be looked up, and how it stands. */
final class PointView {

    private static final List<Optional<Reply>> REPLIES = List.of(
            Optional.of(Reply.OFFERED), Optional.of(Reply.PARTLY), Optional.of(Reply.NOT_OFFERED), Optional.empty());

    private final ProgrammeFields fields;
    private final Aspect aspect;
    private final String field;
    private final String name;

    PointView(ProgrammeFields fields, Aspect aspect) {
        this.fields = fields;
        this.aspect = aspect;
        this.field = DraftReader.field(aspect);
        this.name = Words.of(fields.messages, "vetting.aspect", aspect);
    }

    Node node() {
        String question = Words.of(fields.messages, "vettingwork.ask", aspect);
        Label standing = new Label();
        standing.setId("standing-" + field);
        fields.form.follow(() -> show(standing));
        WrappingRow head = new WrappingRow(Labels.of(question, "item-title", "vet-question"), standing);
        Node answers = fields.form.answers(
                field,
                question,
                REPLIES,
                now().reply(),
                this::word,
                reply -> fields.choose(answer(a -> a.withReply(reply))));
        Label elsewhere = Labels.of(fields.word("elsewhere"), "caption");
        fields.form.follow(() -> Labels.present(elsewhere, !isAnswered() && isKnown()));
        VBox point = ProgrammeFields.stack("vet-point", head, answers, elsewhere);
        VBox words = fields.line(
                field + "-words",
                fields.word("words"),
                now().words(),
                (own, typed) -> own.withAnswer(aspect, own.answer(aspect).withWords(typed)));
        fields.form.follow(() -> Labels.present(words, isAnswered()));
        point.getChildren().add(words);
        for (int i = 0; i < now().evidence().size(); i++) {
            point.getChildren().add(evidence(i));
        }
        point.getChildren().add(more());
        return point;
    }

    private Node evidence(int at) {
        return new EvidenceView(
                        fields,
                        field + "-evidence-" + at,
                        own -> own.answer(aspect).evidence().get(at),
                        (own, changed) -> own.withAnswer(
                                aspect,
                                own.answer(aspect)
                                        .withEvidence(
                                                Rows.replaced(own.answer(aspect).evidence(), at, before -> changed))))
                .whole(
                        name,
                        () -> fields.change(
                                answer(a -> a.withEvidence(Rows.without(a.evidence(), at))), field + "-more"));
    }

    private Button more() {
        Button more = ProgrammeFields.button(
                field + "-more",
                fields.word("evidence.add"),
                fields.messages.get("vettingwork.evidence.add.spoken", name),
                () -> fields.change(
                        answer(a -> a.withEvidence(Rows.with(a.evidence(), EvidenceDraft.NONE))),
                        field + "-evidence-" + now().evidence().size() + "-kind"));
        more.setDisable(now().evidence().size() >= DraftReader.MOST_EVIDENCE);
        return more;
    }

    private UnaryOperator<ProgrammeDraft> answer(UnaryOperator<AnswerDraft> change) {
        return own -> own.withAnswer(aspect, change.apply(own.answer(aspect)));
    }

    private AnswerDraft now() {
        return fields.now().answer(aspect);
    }

    /** Before anybody answered there is nothing to quote. */
    private boolean isAnswered() {
        return now().reply().isPresent()
                || !now().words().isBlank()
                || !now().evidence().isEmpty();
    }

    /** Timetable, assessment and teachers answer points too. */
    private boolean isKnown() {
        return finding().standing() != Standing.UNANSWERED;
    }

    private AspectFinding finding() {
        return fields.model.findings(fields.programme).aspects().stream()
                .filter(finding -> finding.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private String word(Optional<Reply> reply) {
        return reply.map(each -> Words.of(fields.messages, "vettingwork.reply", each))
                .orElseGet(() -> fields.word("reply.none"));
    }

    private void show(Label standing) {
        Standing now = finding().standing();
        StandingLabel.show(standing, now, Words.of(fields.messages, "vettingwork.standing", now));
    }
}
