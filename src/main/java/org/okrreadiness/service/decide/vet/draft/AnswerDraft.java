package org.okrreadiness.service.decide.vet.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.decide.vet.Answer;

/**
 * What is known about a point, as it is typed.
 *
 * @param reply what the vendor says; empty while nobody said anything
 * @param words how it was said; may be blank
 */
public record AnswerDraft(Optional<Answer.Reply> reply, String words, List<EvidenceDraft> evidence) {

    /** Nothing was typed yet. */
    public static final AnswerDraft NONE = new AnswerDraft(Optional.empty(), "", List.of());

    public AnswerDraft {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(words, "words");
        evidence = List.copyOf(evidence);
    }

    static AnswerDraft of(Answer answer) {
        return new AnswerDraft(
                answer.reply(),
                answer.words(),
                answer.evidence().stream().map(EvidenceDraft::of).toList());
    }

    public AnswerDraft withReply(Optional<Answer.Reply> other) {
        return new AnswerDraft(other, words, evidence);
    }

    public AnswerDraft withWords(String other) {
        return new AnswerDraft(reply, other, evidence);
    }

    public AnswerDraft withEvidence(List<EvidenceDraft> others) {
        return new AnswerDraft(reply, words, others);
    }
}
