package org.okrreadiness.scoring.mark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final String GATE = "GATE_";

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
        return scored(part, marks, flags);
    }

    private ArtefactScore scored(Part part, List<Mark> marks, List<String> flags) {
        Set<String> shown = new LinkedHashSet<>(flags);
        int score = score(marks);
        for (Gate gate : rubric.gates()) {
            if (closes(gate, marks)) {
                shown.add(GATE + gate.criterion());
                score = Math.min(score, gate.ceiling());
            }
        }
        return new ArtefactScore(part, rubric.id() + "@" + rubric.version(), score, marks, new ArrayList<>(shown));
    }

    /**
     * The same piece of work with levels that people settled on, for which nobody has to look again; its score and gates follow from them.
     * A criterion of trust C counts once people have settled it.
     */
    public ArtefactScore settled(ArtefactScore marked, Map<CriterionId, Level> levels) {
        List<Mark> marks = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            Optional<Level> level = Optional.ofNullable(levels.get(criterion.id()));
            Optional<Mark> before = marked.mark(criterion.id());
            level.map(given -> settled(criterion, given, before))
                    .or(() -> before)
                    .ifPresent(marks::add);
        }
        return counted(marks).equals(counted(marked.marks()))
                ? new ArtefactScore(marked.part(), marked.rubric(), marked.score(), marks, marked.flags())
                : scored(
                        marked.part(),
                        marks,
                        marked.flags().stream()
                                .filter(flag -> !flag.startsWith(GATE))
                                .toList());
    }

    /** Where these stay as they are, so does a score that the scorer has capped for other reasons than a gate. */
    private static Map<CriterionId, Level> counted(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.judgement().trust() != Trust.C)
                .collect(Collectors.toMap(Mark::criterion, Mark::level));
    }

    private static Mark settled(Criterion criterion, Level level, Optional<Mark> before) {
        Judgement judgement = new Judgement(level, 1, Trust.A, Route.AUTO);
        return before.filter(mark -> mark.level() == level)
                .map(mark -> new Mark(mark.criterion(), judgement, mark.because(), mark.question(), mark.evidence()))
                .orElseGet(() -> new Mark(
                        criterion.id(),
                        judgement,
                        settled(before),
                        Optional.empty(),
                        before.map(Mark::evidence).orElse(List.of())));
    }

    /** With the figures of the reason before: how sure somebody said to be is read from them, whoever gave the level. */
    private static Phrase settled(Optional<Mark> before) {
        return new Phrase(
                "because.people-settled",
                before.map(mark -> mark.because().arguments()).orElse(List.of()));
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
