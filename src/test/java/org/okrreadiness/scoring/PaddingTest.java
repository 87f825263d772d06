package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.situation.Situation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words that say nothing, and white space, leave the outcome of a line alone. On the project's own rated key results; a fitted model
 * weighs signs, so a few lines in a hundred may still move, and these ceilings say how few.
 */
class PaddingTest {

    private static final CriterionId OUTCOME = new CriterionId("K1");
    private static final List<String> LINES = lines();

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    private static List<String> lines() {
        JsonMapper json = JsonMapper.builder().build();
        try {
            return Files.readAllLines(Path.of("docs/accuracy/lines/own.jsonl"), StandardCharsets.UTF_8).stream()
                    .map(json::readTree)
                    .filter(node -> node.get("kind").asString().equals("key_result"))
                    .map((JsonNode node) -> node.get("text").asString().replaceAll("[ .]+$", ""))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {", as agreed with the board", ", as discussed", " (see the wiki)", ", owner: Priya"})
    void anIrrelevantClauseHardlyEverRaisesTheOutcome(String clause) {
        assertThat(raised(line -> line + clause)).isLessThanOrEqualTo(LINES.size() / 100);
    }

    @Test
    void doubleSpacesHardlyEverRaiseTheOutcome() {
        assertThat(raised(line -> line.replace(" ", "  "))).isLessThanOrEqualTo(LINES.size() / 500);
    }

    @Test
    void howItIsCapitalisedSeldomRaisesTheOutcome() {
        assertThat(raised(line -> line.toLowerCase(java.util.Locale.ROOT))).isLessThanOrEqualTo(LINES.size() / 50);
    }

    private long raised(UnaryOperator<String> change) {
        return LINES.stream()
                .filter(line -> outcome(change.apply(line)) > outcome(line))
                .count();
    }

    private int outcome(String line) {
        return scorer.keyResult(KeyResult.ofText(line), new Objective(""), Situation.NONE)
                .mark(OUTCOME)
                .orElseThrow()
                .level()
                .points();
    }
}
