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
 * @param standing how far the weighing of signs may go against it
 */
record Row(
        String name,
        Predicate<Facts> condition,
        Level level,
        double confidence,
        List<EvidenceCode> evidence,
        Standing standing) {

    private static final String WEIGHED = "weighed-";

    Row {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(level, "level");
        evidence = List.copyOf(evidence);
    }

    /** What is said when the signs and words together outweigh every row; the words that weighed most are its evidence. */
    static Row weighed(Level level, Row first) {
        return new Row(WEIGHED + level.points(), facts -> true, level, first.confidence(), List.of(), Standing.USUAL);
    }

    /** Whether no row of a table tells the level. */
    boolean isWeighed() {
        return name.startsWith(WEIGHED);
    }

    static Row of(String name, int level, double confidence, Predicate<Facts> condition, EvidenceCode... evidence) {
        return new Row(name, condition, Level.of(level), confidence, List.of(evidence), Standing.USUAL);
    }

    /** The same row, which nothing outweighs. */
    Row firm() {
        return new Row(name, condition, level, confidence, evidence, Standing.FIRM);
    }

    /** The same row, against which the weighing needs a trainer's eye. */
    Row watched() {
        return new Row(name, condition, level, confidence, evidence, Standing.WATCHED);
    }
}
