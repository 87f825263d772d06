package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.scoring.level.LabelledMarks;

/** Whether confidences keep their word on the project's own rated lines; skipped where these are not there. */
class CalibrationTest {

    private static final Path FOLDER = Path.of("docs/accuracy/lines");
    private static final double ALLOWED = 0.05;

    private Map<String, List<LabelledMark>> byCriterion;

    @BeforeEach
    void readTheLines() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "No rated lines in " + FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> lines = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            byCriterion = LabelledMarks.read(lines).marks().stream()
                    .collect(Collectors.groupingBy(LabelledMark::criterion, TreeMap::new, Collectors.toList()));
        }
    }

    /** When this fails, rules have changed since the fit: fit again. */
    @Test
    void fitsTheRulesAsTheyAre() {
        byCriterion.forEach((criterion, marks) -> {
            Doubt doubt = Doubt.of(new CriterionId(criterion));
            List<Judged> judged = marks.stream()
                    .filter(mark -> !mark.origin().mended())
                    .map(mark -> Judged.by(doubt, mark))
                    .toList();
            double said =
                    judged.stream().mapToDouble(Judged::confidence).average().orElseThrow();
            assertThat(said)
                    .as(criterion + ": the rules have changed, fit again")
                    .isCloseTo(new Findings(judged).exact(), within(ALLOWED));
        });
    }

    @Test
    @Tag("slow")
    void keepsItsWordOnOrganisationsItHasNotSeen() {
        List<Judged> all = new ArrayList<>();
        byCriterion
                .values()
                .forEach(marks -> all.addAll(Judged.crossValidated(
                        marks,
                        mark -> mark.origin().organisation(),
                        10,
                        Doubt.of(new CriterionId(marks.get(0).criterion())).moves())));
        assertThat(new Findings(all).calibrationError()).isLessThanOrEqualTo(ALLOWED);
    }
}
