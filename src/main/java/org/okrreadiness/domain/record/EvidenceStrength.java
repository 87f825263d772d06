package org.okrreadiness.domain.record;

/**
 * How close to the work the evidence is, from the weakest to the strongest. The order is that of the work a person has to do in order
 * to give it: to choose among what others wrote, to write, to find what is wrong in what others wrote, to live with what one decided
 * over a simulated quarter, to do it at work while somebody who can is there, to do it at work.
 */
public enum EvidenceStrength {
    RECOGNISED,
    WRITTEN,
    CRITIQUED,
    SIMULATED_QUARTER,
    SUPERVISED,
    ON_THE_JOB;

    public boolean isAtLeast(EvidenceStrength other) {
        return compareTo(other) >= 0;
    }

    /** Whether a person saw it at work and answers for it; the others come from an assessment. */
    public boolean isAttested() {
        return isAtLeast(SUPERVISED);
    }
}
