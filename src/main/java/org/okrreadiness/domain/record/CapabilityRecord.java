package org.okrreadiness.domain.record;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;

/**
 * A claim somebody answers for.
 *
 * <p>Its purpose is always the same and is said wherever it is shown: it is about capability and not an appraisal.
 */
public record CapabilityRecord(Claim claim, Issue issue) {

    public CapabilityRecord {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(issue, "issue");
    }

    public RecordId id() {
        return claim.id();
    }

    public PersonId person() {
        return claim.person();
    }

    public Competency competency() {
        return claim.competency();
    }

    public Level level() {
        return claim.shown().level();
    }

    public EvidenceStrength strength() {
        return claim.strength();
    }

    public Validity validity() {
        return claim.validity();
    }
}
