package org.okrreadiness.scoring.level;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Level;

/**
 * One row of a decision table.
 *
 * @param name unique in its table; part of the key of the because-sentence
 * @param condition when it holds
 * @param level the level it gives
 * @param confidence its author's guess of the probability, 0 to 1, that a careful reader gives the same level when this row decides
 * @param evidence codes of the words it rests on
 * @param firm true for a row that no weighing of signs outweighs: about texts that are no honest attempt
 */
record Row(
        String name,
        Predicate<Facts> condition,
        Level level,
        double confidence,
        List<EvidenceCode> evidence,
        boolean firm) {

    Row {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(level, "level");
        evidence = List.copyOf(evidence);
    }

    /** What is said when the signs together outweigh every row: the words are those of the row that came first. */
    static Row weighed(Level level, Row first) {
        return new Row("weighed-" + level.points(), facts -> true, level, first.confidence(), first.evidence(), false);
    }

    static Row of(String name, int level, double confidence, Predicate<Facts> condition, EvidenceCode... evidence) {
        return new Row(name, condition, Level.of(level), confidence, List.of(evidence), false);
    }

    /** The same row, which nothing outweighs: whoever wants undeserved marks aims at lines like these. */
    Row held() {
        return new Row(name, condition, level, confidence, evidence, true);
    }
}
