package org.okrreadiness.capability;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Validity;

/**
 * How long evidence says something about today.
 *
 * @param months for each strength, 1 to 120
 * @param notice so many months before the end it is time to show it again; a record that holds no longer than that is due at once
 */
public record ValidityPolicy(Map<EvidenceStrength, Integer> months, int notice) {

    private static final int MOST = 120;

    /**
     * What holds unless somebody says otherwise: a year for what was recognised, a year and a half for what was done on paper, two years
     * for what was lived through or seen at work. These are choices of the product and rest on no study.
     */
    public static final ValidityPolicy USUAL = new ValidityPolicy(
            Map.of(
                    EvidenceStrength.RECOGNISED, 12,
                    EvidenceStrength.WRITTEN, 18,
                    EvidenceStrength.CRITIQUED, 18,
                    EvidenceStrength.SIMULATED_QUARTER, 24,
                    EvidenceStrength.SUPERVISED, 24,
                    EvidenceStrength.ON_THE_JOB, 24),
            3);

    public ValidityPolicy {
        Map<EvidenceStrength, Integer> ordered = new EnumMap<>(EvidenceStrength.class);
        ordered.putAll(months);
        months = Collections.unmodifiableMap(ordered);
        for (EvidenceStrength strength : EvidenceStrength.values()) {
            Integer many = months.get(strength);
            if (many == null || many < 1 || many > MOST) {
                throw new IllegalArgumentException("Evidence holds for 1 to 120 months: " + strength);
            }
        }
        if (notice < 0) {
            throw new IllegalArgumentException("Notice is given before the end");
        }
    }

    public Validity of(EvidenceStrength strength, LocalDate achievedOn) {
        LocalDate end = achievedOn.plusMonths(months.get(strength));
        LocalDate due = end.minusMonths(notice);
        return new Validity(achievedOn, due.isBefore(achievedOn) ? achievedOn : due, end);
    }
}
