package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupportCodeTest {

    @Test
    void isTheSameForTheSameDefectWhateverWasTyped() {
        assertThat(SupportCode.of(defect("Ana"))).isEqualTo(SupportCode.of(defect("Bogdan")));
    }

    @Test
    void differsForAnotherKindOfDefect() {
        Throwable other = new IllegalArgumentException("Ana");
        assertThat(SupportCode.of(other)).isNotEqualTo(SupportCode.of(defect("Ana")));
    }

    @Test
    void canBeReadOverTheTelephone() {
        assertThat(SupportCode.of(defect("x"))).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }

    private static Throwable defect(String typed) {
        return new IllegalStateException(typed);
    }
}
