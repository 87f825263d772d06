package org.okrreadiness.ui.editor.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SureAndWhyTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "19, 0", "20, 1", "50, 2", "79, 3", "80, 4", "100, 4"})
    void putsConfidenceInWords(int percent, int band) {
        assertThat(SureAndWhy.confidenceKey(OptionalInt.of(percent))).isEqualTo("editor.judge.confidence." + band);
    }

    @Test
    void doesNotTakeTheMiddleForAnAnswer() {
        assertThat(SureAndWhy.confidenceKey(OptionalInt.empty())).isEqualTo("editor.judge.confidence.unsaid");
    }
}
