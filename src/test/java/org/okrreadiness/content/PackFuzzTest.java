package org.okrreadiness.content;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import org.okrreadiness.testing.GoodPack;

/**
 * Jazzer puts bytes of its choice into a file of the good pack, led by what the code does with them:
 * {@code JAZZER_FUZZ=1 mvn test -Dtest=PackFuzzTest -Dtest.excluded=}.
 */
@Tag("slow")
class PackFuzzTest {

    private final EditedPack edited = new EditedPack();

    @FuzzTest(maxDuration = "10m")
    void endsInAnAssessmentOrInFindings(FuzzedDataProvider data) {
        String file = data.pickValue(EditedPack.FILES);
        byte[] text = GoodPack.asItIs().bytes(file);
        int from = data.consumeInt(0, text.length);
        int to = data.consumeInt(from, Math.min(text.length, from + 400));
        edited.check(file, RandomEdit.spliced(text, from, to, data.consumeRemainingAsBytes()));
    }
}
