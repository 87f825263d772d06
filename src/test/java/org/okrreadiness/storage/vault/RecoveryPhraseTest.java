package org.okrreadiness.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.okrreadiness.service.trainer.WrongPassphraseException;

class RecoveryPhraseTest {

    @Test
    void isMadeOfShortWordsThatAreHardToConfuse() {
        List<String> words = RecoveryWords.all();
        Set<String> beginnings = new HashSet<>();
        words.forEach(word -> beginnings.add(word.substring(0, 4)));

        assertThat(words).hasSize(RecoveryWords.COUNT).isSorted().allMatch(word -> word.matches("[a-z]{4,8}"));
        assertThat(beginnings).hasSize(RecoveryWords.COUNT);
        for (String one : words) {
            assertThat(words.stream().filter(other -> isOneLetterAway(one, other)))
                    .as(one)
                    .isEmpty();
        }
    }

    private static boolean isOneLetterAway(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        boolean replaced = longer.length() == shorter.length()
                && same < shorter.length()
                && longer.substring(same + 1).equals(shorter.substring(same + 1));
        boolean added = longer.length() == shorter.length() + 1
                && longer.substring(same + 1).equals(shorter.substring(same));
        return !one.equals(other) && (replaced || added);
    }

    @Test
    void givesTheSecretBack() {
        SplittableRandom random = new SplittableRandom(20261129);
        for (int i = 0; i < 500; i++) {
            byte[] secret = new byte[RecoveryPhrase.SECRET_BYTES];
            random.nextBytes(secret);
            Arrays.fill(secret, 0, i % 9, (byte) 0);

            List<String> words = RecoveryPhrase.words(secret);

            assertThat(words).hasSize(RecoveryPhrase.WORDS);
            assertThat(RecoveryPhrase.secret(Vaults.typed(words))).isEqualTo(secret);
            List<String> beginnings =
                    words.stream().map(word -> word.substring(0, 4)).toList();
            assertThat(RecoveryPhrase.secret(Vaults.typed(beginnings))).isEqualTo(secret);
        }
    }

    @Test
    void noticesWordsThatChangedPlacesOrAreOthers() {
        SplittableRandom random = new SplittableRandom(7);
        int missed = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] secret = new byte[RecoveryPhrase.SECRET_BYTES];
            random.nextBytes(secret);
            List<String> words = new java.util.ArrayList<>(RecoveryPhrase.words(secret));
            if (i % 2 == 0) {
                Collections.swap(words, 3, 9);
            } else {
                words.set(5, RecoveryWords.word(random.nextInt(RecoveryWords.COUNT)));
            }
            missed += isTaken(words) && !words.equals(RecoveryPhrase.words(secret)) ? 1 : 0;
        }
        assertThat(missed).as("one in 4,096 is expected to pass").isLessThan(5);
    }

    private static boolean isTaken(List<String> words) {
        try {
            RecoveryPhrase.secret(Vaults.typed(words));
            return true;
        } catch (WrongPassphraseException noticed) {
            return false;
        }
    }

    @Test
    void saysWhichWordIsNone() {
        List<String> words = new java.util.ArrayList<>(RecoveryPhrase.words(new byte[16]));
        words.set(6, "ablution");

        assertThatThrownBy(() -> RecoveryPhrase.secret(Vaults.typed(words)))
                .isInstanceOfSatisfying(WrongPassphraseException.class, e -> {
                    assertThat(e.phrase().key()).isEqualTo("problem.recovery-word");
                    assertThat(e.phrase().arguments()).containsExactly("7");
                });
        assertThatThrownBy(() -> RecoveryPhrase.secret("able able".toCharArray()))
                .isInstanceOf(WrongPassphraseException.class);
    }
}
