package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.testing.GoodPack;
import org.okrreadiness.verdict.TaskEvidence;
import org.okrreadiness.verdict.VerdictRule;

class YamlCutRecordTest {

    private static final String OLD = "  record: Set for tests.\n";

    @TempDir
    private Path folder;

    private static CutScores cuts(String record) {
        return new CutScores(
                CutScores.Method.ANGOFF,
                64,
                Map.of(Competency.WRITING, 58),
                record,
                new CutScores.Setting(
                        OptionalInt.of(12),
                        OptionalInt.of(2),
                        OptionalDouble.of(1.8),
                        Optional.of(LocalDate.of(2027, 3, 14))));
    }

    /** The good pack with the block in the place of its own. */
    private FoundPack packWith(String block) {
        String manifest = GoodPack.asItIs().text(GoodPack.MANIFEST);
        int from = manifest.indexOf("cut-scores:\n");
        int to = manifest.indexOf(OLD) + OLD.length();
        assertThat(from).isPositive();
        GoodPack pack = GoodPack.asItIs().replace(GoodPack.MANIFEST, manifest.substring(from, to), block);
        return new PackLibrary(folder.resolve("data"), new StandardRubrics())
                .read(pack.writeTo(folder.resolve("pack")));
    }

    @Test
    void aPackTakesTheBlockAsItIsAndItsVerdictUsesTheCut() {
        CutScores cuts = cuts("Set by twelve judges.");
        FoundPack found = packWith(new YamlCutRecord().write(cuts));

        assertThat(found.findings()).isEmpty();
        Assessment assessment = found.assessment().orElseThrow();
        assertThat(assessment.marking().cutScores()).isEqualTo(cuts);
        List<TaskEvidence> answers = assessment.tasks().stream()
                .map(task -> new TaskEvidence(task.id(), "case", task.frame().competencies(), 70))
                .toList();
        assertThat(new VerdictRule(assessment.marking(), assessment.marking().measurement())
                        .on(answers)
                        .orElseThrow()
                        .overall()
                        .cut())
                .isEqualTo(64);
    }

    @Test
    void whateverSomebodyNotesComesBackWordForWord() {
        String words = "# Set: \"quietly\" - by 'us' {all}, 100% & more; --- see [minutes] \\ "
                + "a word after a word ".repeat(30) + "ünd Ende: ja";

        CutScores cuts = cuts(words.strip());

        assertThat(packWith(new YamlCutRecord().write(cuts))
                        .assessment()
                        .orElseThrow()
                        .marking()
                        .cutScores())
                .isEqualTo(cuts);
    }

    @Test
    void linesAndControlCharactersBecomeSpaces() {
        assertThat(new YamlCutRecord().write(cuts("One\nline,\ttwo\u0007 three")))
                .contains("    One line, two three\n");
    }
}
