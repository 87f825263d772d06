package org.okrreadiness.reading.piece;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Level;

/**
 * One mark.
 *
 * @param title what is asked
 * @param level empty when a trainer gives it and the machine only lists evidence
 * @param waits true when a trainer still settles it
 * @param descriptor what the level means by the rubric; empty without a level
 * @param because why this level
 * @param question what a coach would ask next; may be empty
 * @param evidence the words it rests on
 * @param elsewhere what another school of OKR thought would give instead; usually empty
 * @param doubts how far this mark, and marks on this criterion, can be relied on
 */
public record CriterionReading(
        String title,
        Optional<Level> level,
        boolean waits,
        String descriptor,
        String because,
        String question,
        List<EvidenceReading> evidence,
        List<String> elsewhere,
        List<String> doubts) {

    public CriterionReading {
        evidence = List.copyOf(evidence);
        elsewhere = List.copyOf(elsewhere);
        doubts = List.copyOf(doubts);
    }
}
