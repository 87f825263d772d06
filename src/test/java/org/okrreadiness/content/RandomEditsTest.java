package org.okrreadiness.content;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.GoodPack;

/**
 * Two hundred random edits, the same each time. {@code -Dfuzz.rounds=1000000 -Dfuzz.seed=7} makes other ones and more;
 * {@link PackFuzzTest} searches instead of guessing.
 */
class RandomEditsTest {

    private final EditedPack edited = new EditedPack();

    @Test
    void endInAnAssessmentOrInFindings() {
        int rounds = Integer.getInteger("fuzz.rounds", 200);
        SplittableRandom random = new SplittableRandom(Long.getLong("fuzz.seed", 20261101L));
        for (int round = 0; round < rounds; round++) {
            String file = EditedPack.FILES.get(random.nextInt(EditedPack.FILES.size()));
            byte[] text = GoodPack.asItIs().bytes(file);
            for (int edits = random.nextInt(1, 5); edits > 0; edits--) {
                text = RandomEdit.of(text, random);
            }
            edited.check(file, text);
        }
    }
}
