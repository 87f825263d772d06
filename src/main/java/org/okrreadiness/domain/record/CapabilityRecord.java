package org.okrreadiness.domain.record;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;

/**
 * A claim somebody answers for.
 *
 * <p>Its purpose is always the same and is said wherever it is shown: it is about capability and not an appraisal.
 *
 * @param withdrawal that nobody answers for it any longer; empty as long as it stands
 */
public record CapabilityRecord(Claim claim, Issue issue, Optional<Withdrawal> withdrawal) {

    public CapabilityRecord {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(withdrawal, "withdrawal");
    }

    /** One that stands. */
    public CapabilityRecord(Claim claim, Issue issue) {
        this(claim, issue, Optional.empty());
    }

    /** The same record, which nobody answers for any longer. */
    public CapabilityRecord withdrawn(Withdrawal by) {
        return new CapabilityRecord(claim, issue, Optional.of(by));
    }

    public boolean isWithdrawn() {
        return withdrawal.isPresent();
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
