package org.okrreadiness.scoring.level;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.doubt.Signs;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.mark.RubricMarking;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.LineReading;

/** Marks one key result. Immutable in what it gives; safe for several threads. */
public final class KeyResultScorer {

    private final CaseReaders readers;
    private final School school;

    public KeyResultScorer(CaseReaders readers, School school) {
        this.readers = readers;
        this.school = school;
    }

    /**
     * Marks a key result under a rubric.
     *
     * @param part which text it is, for the places of the evidence
     * @param keyResult sentence and fields
     * @param objective the objective it belongs to; when blank, K8 does not apply
     * @param situation the case, or {@link Situation#NONE}
     * @param rubric criteria, weights and gates; criteria without a decision table go to the trainer
     */
    public ArtefactScore score(
            Part part, KeyResult keyResult, Objective objective, Situation situation, Rubric rubric) {
        Facts facts = facts(keyResult, objective, situation);
        LineReading line = facts.line();
        List<Decided> decided = Tables.decide(Tables.keyResult(), facts);
        List<String> flags = Flags.ofKeyResult(line, decided);
        List<Proposal> proposals = new Marking(part, line, !flags.isEmpty()).proposals(decided);
        RubricMarking under = new RubricMarking(rubric, Tables.keyResultCriteria());
        return Flags.ceiling(under.mark(part, proposals, flags));
    }

    /**
     * How far a key result is an outcome, without the marks on everything else: the same level as {@link #score} gives on K1, missing
     * when the rubric does not ask.
     */
    public Level outcome(KeyResult keyResult, Objective objective, Situation situation, Rubric rubric) {
        DecisionTable table = Tables.outcomeOfKeyResult();
        if (rubric.criterion(table.criterion()).isEmpty()) {
            return Level.MISSING;
        }
        Facts facts = facts(keyResult, objective, situation);
        return Applicability.applies(table.criterion(), facts)
                ? table.decide(facts, Signs.of(facts.line())).decision().row().level()
                : Level.MISSING;
    }

    private Facts facts(KeyResult keyResult, Objective objective, Situation situation) {
        LineReader reader = readers.of(situation);
        return new Facts(reader.read(keyResult), reader.read(objective), situation, fields(keyResult), school.rules());
    }

    private static Set<String> fields(KeyResult keyResult) {
        Set<String> fields = new HashSet<>();
        put(fields, "owner", keyResult.owner());
        put(fields, "source", keyResult.measure().source());
        put(fields, "due", keyResult.movement().due());
        return fields;
    }

    private static void put(Set<String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.add(name);
        }
    }
}
