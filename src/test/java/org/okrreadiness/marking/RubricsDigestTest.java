package org.okrreadiness.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.testing.OtherRubrics;

class RubricsDigestTest {

    private static final List<Rubric> STANDARD = new StandardRubrics().standard();

    @Test
    void isTheSameInWhateverOrderRubricsAreGiven() {
        List<Rubric> turned = new ArrayList<>(STANDARD);
        Collections.reverse(turned);
        assertThat(RubricsDigest.of(turned))
                .isEqualTo(RubricsDigest.of(STANDARD))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void isAnotherAsSoonAsAWeightOrACriterionIs() {
        assertThat(List.of(
                        RubricsDigest.of(STANDARD),
                        RubricsDigest.of(OtherRubrics.heavier(STANDARD)),
                        RubricsDigest.of(OtherRubrics.longer(STANDARD))))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhichCriteriaDiffer() {
        assertThat(RubricDifference.between(STANDARD, OtherRubrics.longer(STANDARD)))
                .singleElement()
                .extracting(RubricDifference::kind)
                .isEqualTo(RubricDifference.Kind.ADDED);
        assertThat(RubricDifference.between(OtherRubrics.longer(STANDARD), STANDARD))
                .singleElement()
                .extracting(RubricDifference::kind)
                .isEqualTo(RubricDifference.Kind.REMOVED);
        assertThat(RubricDifference.between(STANDARD, STANDARD)).isEmpty();
    }
}
