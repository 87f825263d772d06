package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.domain.rubric.ScorerVersions;

/** The card that travels with the program. When this fails, write it anew; docs/accuracy/README.md says how. */
class AccuracyCardTest {

    private final AccuracyCard card = ShippedAccuracyCard.read();

    @Test
    void isOfTheVersionsThatMark() {
        ScorerVersions versions = new AppServices().scorer().versions();
        assertThat(card.scorer()).isEqualTo(versions.scorer());
        assertThat(card.lexicon()).isEqualTo(versions.lexicon());
        assertThat(card.rubric()).isEqualTo(versions.rubric());
        assertThat(card.crossValidated().scorer()).isEqualTo(versions.scorer());
    }

    @Test
    void hasEveryFigureOfEveryCriterionAndOneFromLinesNobodyHadRead() {
        assertThat(card.rated()).isPositive();
        assertThat(card.gaming().heldBack()).isPresent();
        assertThat(card.gaming().falselyAccused()).isPresent();
        assertThat(card.criteria()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.n()).isPositive();
            assertThat(line.machineMedian().interval()).isPresent();
            assertThat(line.exact()).isPresent();
            assertThat(line.recall()).hasSize(4);
            assertThat(line.calibrationError()).isPresent();
            assertThat(card.crossValidated().kappa(line.criterion())).isPresent();
            assertThat(card.neverSeen().kappa(line.criterion())).isPresent();
        });
    }

    @Test
    void saysTheSameInItsText() throws IOException {
        String text = Files.readString(Path.of("docs/accuracy/README.md"));
        assertThat(new AccuracyCardTable(card).into(text)).isEqualTo(text);
    }

    @Test
    void saysHowItWasRatedAndThatItIsInSample() throws IOException {
        assertThat(Files.readString(Path.of("docs/accuracy/README.md")))
                .contains(
                        "three separate machine readings of the published guide; not yet confirmed by human examiners")
                .contains("In sample");
    }
}
