package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.testing.GoodPack;

class MeasurementInPackTest {

    @TempDir
    private Path folder;

    @Test
    void aPackWithoutFiguresIsMeasuredAsIsUsual() {
        Assessment.Marking marking = marking(GoodPack.asItIs());
        assertThat(marking.measurement()).isEqualTo(Measurement.ASSUMED);
        assertThat(marking.cutScores().setting()).isEqualTo(CutScores.Setting.UNKNOWN);
    }

    @Test
    void aPackSaysWhatWasFoundInItsCohort() {
        String cohort =
                "minutes: 30\nmeasurement:\n  basis: cohort\n  single-task: 0.18\n  same-case: 0.04\n  spread: 24\n"
                        + "  persons: 212\n  record: Found in spring.\n";
        assertThat(marking(GoodPack.asItIs().replace(GoodPack.MANIFEST, "minutes: 30\n", cohort))
                        .measurement())
                .isEqualTo(new Measurement(Measurement.Basis.COHORT, 0.18, 0.04, 24, 212, "Found in spring."));
    }

    @Test
    void aPackSaysHowItsCutsWereSet() {
        String figures =
                "  record: Set for tests.\n  judges: 12\n  rounds: 2\n  standard-error: 1.8\n  date: 2027-03-14\n";
        assertThat(marking(GoodPack.asItIs().replace(GoodPack.MANIFEST, "  record: Set for tests.\n", figures))
                        .cutScores()
                        .setting())
                .isEqualTo(new CutScores.Setting(
                        OptionalInt.of(12),
                        OptionalInt.of(2),
                        OptionalDouble.of(1.8),
                        Optional.of(LocalDate.of(2027, 3, 14))));
    }

    private Assessment.Marking marking(GoodPack pack) {
        return new PackLibrary(folder.resolve("data"), new StandardRubrics())
                .read(pack.writeTo(folder.resolve("pack")))
                .assessment()
                .orElseThrow()
                .marking();
    }
}
