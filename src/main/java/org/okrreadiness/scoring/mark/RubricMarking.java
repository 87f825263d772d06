package org.okrreadiness.scoring.mark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Gate;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;

/**
 * Marks one piece of work under one rubric.
 *
 * <p>A criterion the rules know and make no proposal for does not apply here; it is left out and the other weights carry the score. A
 * criterion the rules do not know at all (an author's own) goes to the trainer. Criteria of trust C are proposals for a trainer and
 * never count in the score.
 */
public final class RubricMarking {

    private final Rubric rubric;
    private final Set<CriterionId> known;

    /** @param known every criterion the rules can judge, whether or not it applies to a given piece of work */
    public RubricMarking(Rubric rubric, Set<CriterionId> known) {
        this.rubric = rubric;
        this.known = Set.copyOf(known);
    }

    /** Marks and score of the work whose proposals and flags these are; the flags of closed gates are added. */
    public ArtefactScore mark(Part part, List<Proposal> proposals, List<String> flags) {
        List<Mark> marks = new ArrayList<>(rubric.criteria().size());
        for (Criterion criterion : rubric.criteria()) {
            mark(criterion, proposals).ifPresent(marks::add);
        }
        Set<String> shown = new LinkedHashSet<>(flags);
        int score = score(marks);
        for (Gate gate : rubric.gates()) {
            if (closes(gate, marks)) {
                shown.add("GATE_" + gate.criterion());
                score = Math.min(score, gate.ceiling());
            }
        }
        return new ArtefactScore(part, rubric.id() + "@" + rubric.version(), score, marks, new ArrayList<>(shown));
    }

    private Optional<Mark> mark(Criterion criterion, List<Proposal> proposals) {
        for (Proposal p : proposals) {
            if (p.criterion().equals(criterion.id())) {
                return Optional.of(
                        new Mark(criterion.id(), judgement(criterion, p), p.because(), p.question(), p.evidence()));
            }
        }
        return known.contains(criterion.id()) ? Optional.empty() : Optional.of(forTrainer(criterion));
    }

    private static Judgement judgement(Criterion criterion, Proposal proposal) {
        Route route = criterion.trust() == Trust.C || !proposal.sure() ? Route.TRAINER : Route.AUTO;
        return new Judgement(proposal.level(), proposal.confidence(), criterion.trust(), route);
    }

    private static Mark forTrainer(Criterion criterion) {
        Judgement open = new Judgement(Level.MISSING, 0, Trust.C, Route.TRAINER);
        Phrase because = Phrase.of("because.trainer-decides", criterion.title());
        return new Mark(criterion.id(), open, because, Optional.empty(), List.of());
    }

    /** Weighted mean of the levels that count, over 3, from 0 to 100; whole numbers throughout so that it is the same everywhere. */
    private int score(List<Mark> marks) {
        int weights = 0;
        int points = 0;
        for (Mark mark : marks) {
            if (mark.judgement().trust() != Trust.C) {
                int weight = rubric.criterion(mark.criterion()).orElseThrow().weight();
                weights += weight;
                points += weight * mark.level().points();
            }
        }
        return weights == 0 ? 0 : (200 * points + 3 * weights) / (6 * weights);
    }

    private static boolean closes(Gate gate, List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.criterion().equals(gate.criterion())
                    && mark.judgement().trust() != Trust.C
                    && mark.level().points() <= gate.atMost().points()) {
                return true;
            }
        }
        return false;
    }
}
