package org.okrreadiness.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Validity;

final class ValidityPolicyTest {

    private static final LocalDate LEAP = LocalDate.of(2024, 2, 29);

    @Test
    void endsOnTheSameDayOfTheMonthOrItsLast() {
        assertThat(ValidityPolicy.USUAL.of(EvidenceStrength.RECOGNISED, LEAP))
                .isEqualTo(new Validity(LEAP, LocalDate.of(2024, 11, 28), LocalDate.of(2025, 2, 28)));
    }

    @Test
    void isDueAtOnceWhereItHoldsNoLongerThanTheNotice() {
        Map<EvidenceStrength, Integer> brief = new EnumMap<>(ValidityPolicy.USUAL.months());
        brief.put(EvidenceStrength.WRITTEN, 2);

        Validity validity = new ValidityPolicy(brief, 3).of(EvidenceStrength.WRITTEN, LEAP);

        assertThat(validity.reassessFrom()).isEqualTo(LEAP);
        assertThat(validity.isDueOn(LEAP)).isTrue();
    }

    @Test
    void refusesAPolicyWithAHoleInIt() {
        assertThatThrownBy(() -> new ValidityPolicy(Map.of(EvidenceStrength.WRITTEN, 12), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
