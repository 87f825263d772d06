package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;
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

    private List<Path> files;

    @BeforeEach
    void findTheLines() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "No rated lines in " + FOLDER);
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, List<LabelledMark>> byCriterion(List<LabelledMark> marks) {
        return marks.stream()
                .collect(Collectors.groupingBy(LabelledMark::criterion, TreeMap::new, Collectors.toList()));
    }

    /** What is shown is what the fit found; the lines it was fitted to it knows a little better than it says. */
    @Test
    void fitsTheRulesAsTheyAre() {
        byCriterion(LabelledMarks.readAsShipped(files)).forEach((criterion, marks) -> {
            Doubt doubt = Doubt.of(new CriterionId(criterion));
            List<Judged> judged = marks.stream()
                    .filter(mark -> !mark.origin().mended())
                    .map(mark -> Judged.by(doubt, mark))
                    .toList();
            double said =
                    judged.stream().mapToDouble(Judged::confidence).average().orElseThrow();
            assertThat(new Findings(judged).exact() - said)
                    .as(criterion + ": the rules have changed, fit again")
                    .isBetween(-ALLOWED, 2 * ALLOWED);
        });
    }

    @Test
    @Tag("slow")
    void keepsItsWordOnOrganisationsItHasNotSeen() {
        List<Judged> all = new ArrayList<>();
        LabelledMarks.Read read = LabelledMarks.read(files);
        byCriterion(read.marks())
                .values()
                .forEach(marks -> all.addAll(Judged.crossValidated(
                        marks, read.words().index(), mark -> mark.origin().organisation(), 5)));
        assertThat(new Findings(all).calibrationError()).isLessThanOrEqualTo(ALLOWED);
    }
}
