package org.okrreadiness.service.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.StatementId;

/**
 * Puts what a file says beside what is held: people by name, answers by statement, and within an answer the parts that were still missing.
 * Nothing that is held is overwritten; what differs is listed. Merging the same file again changes nothing.
 */
final class Merging {

    private final AnswerSheet held;
    private final List<Conflict> conflicts = new ArrayList<>();
    private int added;

    private Merging(AnswerSheet held) {
        this.held = held;
    }

    /**
     * @param added how many answers and facts are new or more complete than before
     */
    record Merged(AnswerSheet sheet, List<Conflict> conflicts, int added) {
        Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    static Merged of(AnswerSheet held, AnswerSheet offered) {
        return new Merging(held).with(offered);
    }

    private Merged with(AnswerSheet offered) {
        AnswerSheet sheet = new AnswerSheet(
                organisation(offered.organisation()),
                occasion(offered.occasion()),
                respondents(offered.respondents()),
                facts(offered.facts()));
        return new Merged(sheet, conflicts, added);
    }

    private String organisation(String offered) {
        if (held.organisation().isBlank()) {
            return offered;
        }
        if (!offered.isBlank() && !Respondent.key(offered).equals(Respondent.key(held.organisation()))) {
            conflicts.add(new Conflict.OfOrganisation(held.organisation(), offered));
        }
        return held.organisation();
    }

    private Optional<Occasion> occasion(Optional<Occasion> offered) {
        if (held.occasion().isPresent() && offered.isPresent() && !offered.equals(held.occasion())) {
            conflicts.add(new Conflict.OfOccasion(held.occasion().get(), offered.get()));
        }
        return held.occasion().or(() -> offered);
    }

    private List<Respondent> respondents(List<Respondent> offered) {
        List<Respondent> all = new ArrayList<>(held.respondents());
        for (Respondent other : offered) {
            int at = indexOf(other);
            if (at < 0) {
                all.add(other);
                added += other.answers().size();
            } else if (all.get(at).seat() != other.seat()) {
                conflicts.add(
                        new Conflict.OfSeat(all.get(at).name(), all.get(at).seat(), other));
            } else {
                all.set(at, merged(all.get(at), other));
            }
        }
        return all;
    }

    private int indexOf(Respondent other) {
        for (int i = 0; i < held.respondents().size(); i++) {
            if (held.respondents().get(i).isSameAs(other)) {
                return i;
            }
        }
        return -1;
    }

    private Respondent merged(Respondent ours, Respondent theirs) {
        Respondent merged = ours;
        for (Map.Entry<StatementId, Answer> entry : theirs.answers().entrySet()) {
            Answer before = ours.answer(entry.getKey());
            Optional<Answer> together = together(before, entry.getValue());
            if (together.isEmpty()) {
                conflicts.add(new Conflict.OfAnswer(ours.name(), entry.getKey(), before, entry.getValue()));
            } else if (!together.get().equals(before)) {
                merged = merged.with(entry.getKey(), together.get());
                added++;
            }
        }
        return merged;
    }

    /** Both in one, when neither contradicts the other. */
    private static Optional<Answer> together(Answer one, Answer other) {
        boolean sameAnswer = agree(one.given(), other.given());
        boolean sameKind = agree(one.kind(), other.kind());
        boolean sameEvidence = one.evidence().isBlank()
                || other.evidence().isBlank()
                || one.evidence().strip().equals(other.evidence().strip());
        return sameAnswer && sameKind && sameEvidence
                ? Optional.of(new Answer(
                        one.given().or(other::given),
                        one.evidence().isBlank() ? other.evidence() : one.evidence(),
                        one.kind().or(other::kind)))
                : Optional.empty();
    }

    private static boolean agree(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private List<Fact> facts(List<Fact> offered) {
        List<Fact> all = new ArrayList<>(held.facts());
        for (Fact other : offered) {
            Optional<Fact> before =
                    held.facts().stream().filter(f -> f.kind() == other.kind()).findFirst();
            if (before.isEmpty()) {
                all.add(other);
                added++;
            } else if (!before.get().equals(other)) {
                conflicts.add(new Conflict.OfFact(before.get(), other));
            }
        }
        return all;
    }
}
