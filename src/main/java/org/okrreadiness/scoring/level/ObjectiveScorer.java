package org.okrreadiness.scoring.level;

import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.scoring.reading.LineReading;

/** Marks one objective. Immutable in what it gives; safe for several threads. */
public final class ObjectiveScorer {

    private final CaseReaders readers;
    private final School school;

    public ObjectiveScorer(CaseReaders readers, School school) {
        this.readers = readers;
        this.school = school;
    }

    /**
     * Marks an objective under a rubric.
     *
     * @param objective the objective
     * @param situation the case; without one, O8 does not apply
     * @param rubric criteria, weights and gates; criteria without a decision table go to the trainer
     */
    public ArtefactScore score(Objective objective, Situation situation, Rubric rubric) {
        LineReading line = readers.of(situation).read(objective);
        Facts facts = new Facts(line, line, situation, Set.of(), school.rules());
        List<String> flags = Flags.ofObjective(line);
        List<Proposal> proposals =
                new Marking(Part.OBJECTIVE, line, !flags.isEmpty()).proposals(Tables.decide(Tables.objective(), facts));
        RubricMarking under = new RubricMarking(rubric, Tables.objectiveCriteria());
        return Flags.ceiling(under.mark(Part.OBJECTIVE, proposals, flags));
    }
}
