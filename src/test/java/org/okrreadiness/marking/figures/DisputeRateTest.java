package org.okrreadiness.marking.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.statistics.Interval;

class DisputeRateTest {

    @Test
    void countsPeopleAndNotQuestions() {
        List<DisputeRate> rates = DisputeRate.all(List.of(
                new DisputeRate.Person(Set.of("A", "B"), Set.of("A")),
                new DisputeRate.Person(Set.of("A"), Set.of()),
                new DisputeRate.Person(Set.of(), Set.of("A")),
                new DisputeRate.Person(Set.of("A"), Set.of())));
        DisputeRate a = rates.get(0);
        assertThat(a.checkId()).isEqualTo("A");
        assertThat(a.disputed()).isEqualTo(2);
        assertThat(a.asked()).isEqualTo(4);
        // Worked out from the formula by another program, in Python
        Interval interval = a.rate().interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(0.150038989, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.849961011, within(1e-6));
        assertThat(rates.get(1).rate().value()).hasValue(0);
    }
}
