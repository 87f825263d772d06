package org.okrreadiness.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.verdict.Band;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Found;

/** From what a sitting shows to claims, one for each competency it has something to say about. */
public final class ClaimRule {

    private final ValidityPolicy validity;

    public ClaimRule(ValidityPolicy validity) {
        this.validity = validity;
    }

    /** Claims about a person; none about a competency no task bears on. */
    public List<Claim> claims(PersonId person, Shows shows) {
        List<Claim> claims = new ArrayList<>();
        for (CompetencyVerdict line : shows.verdict().competencies()) {
            Optional<EvidenceStrength> strength =
                    StrengthOfTasks.of(shows.kinds().getOrDefault(line.competency(), List.of()));
            strength.ifPresent(of -> claims.add(new Claim(
                    RecordId.random(),
                    person,
                    line.competency(),
                    shown(line),
                    of,
                    shows.source(),
                    shows.marking(),
                    validity.of(of, shows.on()))));
        }
        return claims;
    }

    /** How long evidence of this strength holds. */
    public Validity validity(EvidenceStrength strength, LocalDate achievedOn) {
        return validity.of(strength, achievedOn);
    }

    private static Shown shown(CompetencyVerdict line) {
        Found found = line.found();
        Band band = found.band();
        int low = Math.min(found.score(), (int) Math.round(band.low()));
        int high = Math.max(found.score(), (int) Math.round(band.high()));
        return new Shown(found.level(), found.lowest(), found.highest(), found.score(), low, high, line.tasks());
    }
}
