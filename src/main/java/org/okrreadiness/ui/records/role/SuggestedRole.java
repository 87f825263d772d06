package org.okrreadiness.ui.records.role;

import static org.okrreadiness.domain.record.EvidenceStrength.CRITIQUED;
import static org.okrreadiness.domain.record.EvidenceStrength.RECOGNISED;
import static org.okrreadiness.domain.record.EvidenceStrength.SIMULATED_QUARTER;
import static org.okrreadiness.domain.record.EvidenceStrength.SUPERVISED;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Competency.ADOPTION_AND_GOVERNANCE;
import static org.okrreadiness.domain.rubric.Competency.CHALLENGE_AND_COACHING;
import static org.okrreadiness.domain.rubric.Competency.FACILITATION;
import static org.okrreadiness.domain.rubric.Competency.OPERATING_CADENCE;
import static org.okrreadiness.domain.rubric.Competency.THEORY_AND_INTENT;
import static org.okrreadiness.domain.rubric.Competency.WRITING;

import java.util.Map;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;

/**
 * Profiles to begin with, one for each track of a programme. They are the product's own proposals and rest on no study; whoever knows
 * the role changes them.
 */
enum SuggestedRole {
    /** Writes OKRs and keeps them going in one team. */
    PRACTITIONER(Map.of(
            THEORY_AND_INTENT, at(Level.SOUND, RECOGNISED),
            WRITING, at(Level.SOUND, WRITTEN),
            OPERATING_CADENCE, at(Level.SOUND, RECOGNISED),
            CHALLENGE_AND_COACHING, at(Level.EMERGING, CRITIQUED))),
    /** Brings OKRs to others: everything, and what is done with people seen at work. */
    PROGRAMME_LEAD(Map.of(
            THEORY_AND_INTENT, at(Level.STRONG, WRITTEN),
            WRITING, at(Level.STRONG, CRITIQUED),
            OPERATING_CADENCE, at(Level.SOUND, SIMULATED_QUARTER),
            CHALLENGE_AND_COACHING, at(Level.STRONG, CRITIQUED),
            FACILITATION, at(Level.SOUND, SUPERVISED),
            ADOPTION_AND_GOVERNANCE, at(Level.SOUND, SIMULATED_QUARTER))),
    /** Takes part in the cycle. */
    MANAGER(Map.of(
            THEORY_AND_INTENT, at(Level.SOUND, RECOGNISED),
            WRITING, at(Level.EMERGING, WRITTEN),
            OPERATING_CADENCE, at(Level.SOUND, RECOGNISED),
            ADOPTION_AND_GOVERNANCE, at(Level.EMERGING, RECOGNISED)));

    private final Map<Competency, Requirement> requirements;

    SuggestedRole(Map<Competency, Requirement> requirements) {
        this.requirements = requirements;
    }

    private static Requirement at(Level level, EvidenceStrength strength) {
        return new Requirement(level, strength);
    }

    Map<Competency, Requirement> requirements() {
        return requirements;
    }
}
