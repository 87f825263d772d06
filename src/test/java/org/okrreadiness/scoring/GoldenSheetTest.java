package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.exchange.JsonSheetFormat;

/**
 * A whole sheet, byte for byte. When a rule is meant to change, raise the scorer's version and write the file anew:
 * {@code mvn -q test -Dtest=GoldenSheetTest -Dgolden.write=true}; the difference is then part of the change under review.
 */
class GoldenSheetTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/okrreadiness/scoring/golden-sheet.json");

    @Test
    void givesTheSheetOfRecord() throws IOException {
        RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
        String sheet = new JsonSheetFormat()
                .write(scorer.sheet(EveryKind.assessment(), EveryKind.answers()))
                .replace("},{", "},\n{");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, sheet + "\n");
        }

        assertThat(sheet + "\n").isEqualTo(Files.readString(GOLDEN));
    }
}
