package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** A gap of a template was not filled. */
final class ObjectiveLeavesTemplate implements Check {

    @Override
    public String id() {
        return "O_LEAVES_TEMPLATE";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Delight [customer group] with [outcome]",
                "First-time buyers trust us with their deposit",
                "Generation X savers feel ready to retire");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.PLACEHOLDER);
        return holds ? place.found(this, Severity.GATE, line, EvidenceCode.ACTOR) : List.of();
    }
}
