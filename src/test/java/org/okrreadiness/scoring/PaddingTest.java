package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.situation.Situation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * White space and capitals leave the marks of a line alone, on every one of the project's own rated lines; so do words that say
 * nothing, but for the few lines the ceilings allow.
 */
class PaddingTest {

    private static final CriterionId OUTCOME = new CriterionId("K1");
    private static final char MICRO = '\u00b5';
    private static final List<Line> LINES = lines();
    private static final Map<String, Integer> PLAIN = new HashMap<>();
    private static final Map<Line, Map<String, Level>> PLAIN_LEVELS = new HashMap<>();

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    /** A rated line: an objective or a key result, and its words. */
    private record Line(boolean objective, String text) {}

    private static List<Line> lines() {
        JsonMapper json = JsonMapper.builder().build();
        try {
            return Files.readAllLines(Path.of("docs/accuracy/lines/own.jsonl"), StandardCharsets.UTF_8).stream()
                    .map(json::readTree)
                    .map((JsonNode node) -> new Line(
                            node.get("kind").asString().equals("objective"),
                            node.get("text").asString().replaceAll("[ .]+$", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", as agreed with the board",
                ", as discussed",
                ", as mentioned last week",
                " as agreed",
                " (see the wiki)",
                " (link in the doc)",
                " (details to follow)",
                " (WIP)",
                " [v2]",
                " (tbc)",
                " - draft",
                " \u2013 draft",
                ", owner: Priya",
                ", with thanks to everybody",
                ", more later",
                ". More details later.",
                ", as per the plan",
                ", in line with our values",
                ", subject to review",
                ", pending sign-off",
                ", as far as I know",
                ", and so on",
                ", etc.",
                "; see above"
            })
    void anIrrelevantClauseRaisesTheOutcomeOfNoMoreThanOneLineInAThousand(String clause) {
        assertThat(keyResults()
                        .filter(text -> outcome(text + clause) > plain(text))
                        .toList())
                .hasSizeLessThanOrEqualTo(LINES.size() / 1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {", as discussed", " (see the wiki)", ", owner: Priya", " - draft", ", subject to review"})
    void anIrrelevantClauseDoesNotLowerTheOutcomeEither(String clause) {
        assertThat(keyResults()
                        .filter(text -> outcome(text + clause) != plain(text))
                        .toList())
                .hasSizeLessThanOrEqualTo(LINES.size() / 1_000);
    }

    /** Words that no list of asides holds are read and weighed; about one line in a hundred is then taken for more than it is. */
    @ParameterizedTest
    @ValueSource(strings = {", with a smile", ", together with Finance", ", says the boss", ", honestly", ", blue"})
    void aClauseNobodyForesawHardlyEverRaisesTheOutcome(String clause) {
        assertThat(keyResults()
                        .filter(text -> outcome(text + clause) > plain(text))
                        .toList())
                .hasSizeLessThanOrEqualTo(LINES.size() / 80);
    }

    @Test
    void howMuchWhiteSpaceThereIsChangesNoMark() {
        unchanged(text -> text.replace(" ", "  "));
        unchanged(text -> "\t" + text.replace(" ", " \n") + "  ");
        unchanged(text -> text.replace(' ', '\u00a0'));
    }

    /** A capital mu cannot be told from an M, so lines with a micro sign are left as they are. */
    @Test
    void capitalsChangeNoMark() {
        unchanged(text -> text.toLowerCase(Locale.ROOT));
        unchanged(text -> text.indexOf(MICRO) < 0 ? text.toUpperCase(Locale.ROOT) : text);
        unchanged(text -> text.indexOf(MICRO) < 0 ? titleCase(text) : text);
    }

    @Test
    void theLanguageOfTheMachineChangesNoMark() {
        Locale before = Locale.getDefault();
        List<Map<String, Level>> marks = LINES.stream().map(this::levels).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(LINES.stream().map(this::levels).toList()).isEqualTo(marks);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String titleCase(String text) {
        StringBuilder title = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int at = 0; at < title.length(); at++) {
            if (at == 0 || title.charAt(at - 1) == ' ') {
                title.setCharAt(at, Character.toUpperCase(title.charAt(at)));
            }
        }
        return title.toString();
    }

    private void unchanged(UnaryOperator<String> change) {
        assertThat(LINES.stream()
                        .filter(line -> !levels(new Line(line.objective(), change.apply(line.text())))
                                .equals(PLAIN_LEVELS.computeIfAbsent(line, this::levels)))
                        .toList())
                .isEmpty();
    }

    private static Stream<String> keyResults() {
        return LINES.stream().filter(line -> !line.objective()).map(Line::text);
    }

    private Map<String, Level> levels(Line line) {
        ArtefactScore score = line.objective()
                ? scorer.objective(new Objective(line.text()), Situation.NONE)
                : scorer.keyResult(KeyResult.ofText(line.text()), new Objective(""), Situation.NONE);
        return score.marks().stream()
                .collect(Collectors.toMap(m -> m.criterion().value(), Mark::level));
    }

    /** Of a line as it is, which is held against many others. */
    private int plain(String line) {
        return PLAIN.computeIfAbsent(line, this::outcome);
    }

    private int outcome(String line) {
        return scorer.keyResult(KeyResult.ofText(line), new Objective(""), Situation.NONE)
                .mark(OUTCOME)
                .orElseThrow()
                .level()
                .points();
    }
}
