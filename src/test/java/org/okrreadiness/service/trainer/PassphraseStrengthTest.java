package org.okrreadiness.service.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphraseStrengthTest {

    @Test
    void looksAtLengthAndAsksForNoParticularCharacters() {
        assertThat(of("P4$$w0rd!")).isEqualTo(PassphraseStrength.TOO_SHORT);
        assertThat(of("ferry timetable")).isEqualTo(PassphraseStrength.SHORT);
        assertThat(of("ferry timetable onion lamp")).isEqualTo(PassphraseStrength.LONG);
    }

    @Test
    void countsARepeatedCharacterOnceAndASymbolOfTwoUnitsOnce() {
        assertThat(of("a".repeat(100))).isEqualTo(PassphraseStrength.TOO_SHORT);
        assertThat(of("\uD83D\uDE00\uD83D\uDE01".repeat(5))).isEqualTo(PassphraseStrength.TOO_SHORT);
        assertThat(of("")).isEqualTo(PassphraseStrength.TOO_SHORT);
    }

    private static PassphraseStrength of(String passphrase) {
        return PassphraseStrength.of(passphrase.toCharArray());
    }
}
