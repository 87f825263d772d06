package org.okrreadiness.scoring.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;

/** Marks a set as a whole, S1 to S10. The order of its key results makes no difference. */
public final class SetMarking {

    private static final Set<CriterionId> KNOWN = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> new CriterionId("S" + number))
            .collect(Collectors.toUnmodifiableSet());

    private static final CriterionId COVERAGE = new CriterionId("S1");

    private final RubricMarking marking;

    private final School.Count wanted;

    /** @param wanted how many key results the school asks for */
    public SetMarking(Rubric rubric, School.Count wanted) {
        this.wanted = wanted;
        this.marking = new RubricMarking(rubric, KNOWN);
    }

    /**
     * Marks the set.
     *
     * @param lines the key results that are not blank
     * @param temptations what must not have become a key result; found ones are shown to the trainer
     *
     */
    public ArtefactScore mark(
            Objective objective, List<SetLine> lines, List<Temptation> temptations, Situation situation) {
        List<Proposal> proposals = proposals(new SetReading(objective, lines, situation), wanted);
        List<Evidence> tempted = new TemptedLines(temptations).in(lines);
        if (tempted.isEmpty()) {
            return marking.mark(Part.SET, proposals, List.of());
        }
        List<Proposal> shown = proposals.stream()
                .map(p -> p.criterion().equals(COVERAGE) ? p.showing(joined(p.evidence(), tempted)) : p)
                .toList();
        return marking.mark(Part.SET, shown, List.of("TEMPTATION"));
    }

    /** A set without key results shows nothing; a criterion that compares lines needs two of them. */
    static List<Proposal> proposals(SetReading set, School.Count wanted) {
        if (set.lines().isEmpty()) {
            return KNOWN.stream()
                    .sorted()
                    .map(id -> Proposal.nothing(id, "no-key-results"))
                    .toList();
        }
        LeadingAndLagging signals = new LeadingAndLagging(set);
        Misplaced misplaced = new Misplaced(set);
        List<Proposal> proposals = new ArrayList<>(List.of(
                new Coverage(set).proposal(),
                new NumberOfKeyResults(set, wanted).proposal(),
                new Balance(set).proposal(),
                signals.proposal(),
                misplaced.tasks(),
                misplaced.held(),
                new Cadence(set, signals.hasLeading()).proposal(),
                new Coherence(set).proposal()));
        new StrategyLink(set).proposal().ifPresent(proposals::add);
        new Overlap(set).proposal().ifPresent(proposals::add);
        return proposals;
    }

    private static List<Evidence> joined(List<Evidence> first, List<Evidence> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
