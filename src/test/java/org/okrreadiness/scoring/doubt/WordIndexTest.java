package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private static final WordIndex INDEX = new WordIndex(List.of(
            "word.churn",
            "word.#",
            "pair.churn_from",
            "pair.a_b_c",
            "first.churn",
            "before.from",
            "after.%",
            "head.WORK"));

    private static List<String> names(String... words) {
        return Arrays.stream(INDEX.in(List.of(words))).mapToObj(INDEX::name).toList();
    }

    @Test
    void knowsWordsPairsTheBeginningAndTheNeighboursOfTheFirstNumber() {
        assertThat(names("churn", "from", "#", "%"))
                .containsExactlyInAnyOrder(
                        "word.churn", "word.#", "pair.churn_from", "first.churn", "before.from", "after.%");
    }

    @Test
    void knowsEachOnlyOnceHoweverOftenItIsSaid() {
        assertThat(names("other", "churn", "churn", "churn")).containsExactly("word.churn");
    }

    @Test
    void leavesSignsAndUnknownWordsOut() {
        assertThat(INDEX.size()).isEqualTo(7);
        assertThat(names("head.WORK", "nothing")).isEmpty();
        assertThat(names()).isEmpty();
    }
}
