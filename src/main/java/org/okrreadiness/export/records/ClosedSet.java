package org.okrreadiness.export.records;

import java.util.Arrays;
import java.util.List;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.wording.Words;

/** The words a column can hold, as programs read them. */
final class ClosedSet {

    private ClosedSet() {}

    /** @return in their order; none when a column can hold anything of its type */
    static List<String> of(Column column) {
        return values(column).stream().map(Words::kebab).toList();
    }

    static List<? extends Enum<?>> values(Column column) {
        return switch (column) {
            case COMPETENCY -> Arrays.asList(Competency.values());
            case LEVEL_WORD -> Arrays.asList(Level.values());
            case EVIDENCE_STRENGTH -> Arrays.asList(EvidenceStrength.values());
            case CONDITIONS -> Arrays.asList(Conditions.values());
            case MARKED_BY -> Arrays.asList(MarkedBy.values());
            case STATE -> Arrays.asList(TodayState.values());
            case GROUND -> Arrays.asList(Ground.values());
            default -> List.of();
        };
    }
}
