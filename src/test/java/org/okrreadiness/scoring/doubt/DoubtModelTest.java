package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On lines made up so that the truth is known: the rules are right about measures and wrong half of the time about what they cannot read. */
class DoubtModelTest {

    private static final String PLAIN = "Churn from 4% to 2%";
    private static final String STRANGE = "Grow the gribbling wimbles of the vantrop quillas among our many zorbels";

    private static final WordIndex INDEX = WordKnowledge.standard().index();

    private static List<LabelledMark> marks() {
        List<LabelledMark> marks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            marks.add(Marks.mark("org" + i % 12, PLAIN, 3, 3));
            marks.add(Marks.mark("org" + i % 12, "Run 5 workshops", 0, 0));
            if (i % 4 == 0) {
                marks.add(Marks.mark("org" + i % 12, STRANGE, 3, i / 12 % 2 == 0 ? 3 : 0));
                marks.add(Marks.mark("org" + i % 12, STRANGE, 0, i / 12 % 2 == 0 ? 3 : 0));
            }
        }
        return marks;
    }

    @Test
    void isSureWhereTheRulesAreRightAndDoubtsWhereTheyAreNot() {
        Doubt doubt = new Doubt(DoubtModel.fit(marks(), INDEX));
        assertThat(Judged.by(doubt, Marks.mark("new", PLAIN, 3, 3)).confidence())
                .isGreaterThan(0.85);
        assertThat(Judged.by(doubt, Marks.mark("new", STRANGE, 3, 3)).confidence())
                .isBetween(0.35, 0.75);
        assertThat(Judged.by(doubt, Marks.mark("new", STRANGE, 0, 3)).confidence())
                .isBetween(0.25, 0.65);
    }

    @Test
    void keepsItsWordOnOrganisationsItHasNotSeen() {
        Findings findings = new Findings(
                Judged.crossValidated(marks(), INDEX, mark -> mark.origin().organisation(), 4));
        assertThat(findings.judged()).hasSize(150);
        assertThat(findings.calibrationError()).isLessThan(0.1);
        assertThat(findings.kappaFrom(findings.enough()).orElseThrow())
                .isGreaterThan(findings.kappa().orElseThrow());
        assertThat(findings.coverage(findings.enough())).isGreaterThanOrEqualTo(Findings.KEPT);
    }

    @Test
    void neverLetsASignSpeakAgainstTheRubric() {
        List<LabelledMark> perverse = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            perverse.add(Marks.mark("org", "Run 5 workshops", 1, 3));
            perverse.add(Marks.mark("org", PLAIN, 1, 0));
        }
        Weights weights = DoubtModel.fit(perverse, INDEX);
        assertThat(weights.of("head.WORK")).containsOnly(0);
        assertThat(weights.of("amount.BASELINE")).containsOnly(0);
        assertThat(weights.of(Weights.RULE + 2)[1]).isNotNegative();
    }

    @Test
    void learnsFromWordsWithoutKnowingWhatTheyMean() {
        WordIndex index = new WordIndex(List.of("word.whistl", "word.hum", "word.hill"));
        Signs whistling = Marks.signs("Kettles whistling on the green hill", index);
        Signs humming = Marks.signs("Kettles humming on the green hill", index);
        List<LabelledMark> marks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            marks.add(Marks.mark("org" + i % 5, whistling, 1, 3));
            marks.add(Marks.mark("org" + i % 5, humming, 1, 0));
        }
        Weights weights = DoubtModel.fit(marks, index);
        assertThat(weights.of("word.whistl")[0]).isPositive();
        assertThat(weights.of("word.hum")[0]).isNegative();
        assertThat(weights.of("word.hill")[0]).isBetween(-0.2, 0.2);
    }

    @Test
    void writesTheSameBytesForTheSameLines() {
        List<String> once = CoefficientsFile.lines(Map.of("K1", DoubtModel.fit(marks(), INDEX)), List.of("Why."));
        assertThat(CoefficientsFile.lines(Map.of("K1", DoubtModel.fit(marks(), INDEX)), List.of("Why.")))
                .isEqualTo(once);
        assertThat(once).startsWith("# Why.");
        assertThat(Coefficients.of(once).of("K1").of(Weights.FLOOR))
                .isEqualTo(DoubtModel.fit(marks(), INDEX).of(Weights.FLOOR));
    }
}
