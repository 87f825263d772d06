package org.okrreadiness.own.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.scoring.Scorer;

/**
 * Redaction must hardly change a mark. Every line of our own examples is given a customer, a place, a product and a colleague in
 * turn, its sums of money are multiplied, and its levels before and after are compared.
 */
class RedactionAndLevelsTest {

    private static final double AT_LEAST = 0.95;
    private static final Path SETS = Path.of("src/test/resources/org/okrreadiness/scoring/sets.txt");
    private static final List<String> NAMES = List.of(
            " at Acme Bank",
            " in Wroclaw",
            " for Falconix",
            " with Anna Kowalski",
            " at Zorvanta GmbH",
            " through ZQX");

    private final Scorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    private record Kept(int same, int all) {
        double share() {
            return (double) same / all;
        }
    }

    @BeforeAll
    static void linesAreThere() {
        assertThat(SETS).exists();
    }

    private List<String> keyResults() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SETS).stream()
                .filter(line -> line.startsWith("k: "))
                .map(line -> line.substring(3).split("\\|")[0].strip())
                .toList());
        lines.addAll(examples(CheckCard.Subject.KEY_RESULT));
        return lines;
    }

    private List<String> examples(CheckCard.Subject subject) {
        return scorer.checks().stream()
                .filter(card -> card.subject() == subject && !card.examples().isEmpty())
                .map(CheckCard::examples)
                .flatMap(e -> List.of(e.bad(), e.good(), e.falseAlarm()).stream())
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void keepsTheLevelsOfKeyResults() throws IOException {
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (String line : keyResults()) {
            for (String named : named(line)) {
                compare(
                        kept,
                        marks(KeyResult.ofText(named)),
                        marks(KeyResult.ofText(redacted(named))),
                        "K1",
                        "K2",
                        "K3");
            }
        }
        report(kept, "K1", "K2", "K3");
    }

    @Test
    void keepsTheLevelOfObjectives() {
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (String line : examples(CheckCard.Subject.OBJECTIVE)) {
            for (String named : named(line)) {
                compare(kept, marks(new Objective(named)), marks(new Objective(redacted(named))), "O1");
            }
        }
        report(kept, "O1");
    }

    /** Shown on purpose: these are the figures that are told. */
    private static void report(Map<String, Kept> kept, String... criteria) {
        for (String criterion : criteria) {
            Kept figure = kept.get(criterion);
            System.getLogger(RedactionAndLevelsTest.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "{0}: {1} of {2} levels kept",
                            criterion,
                            String.valueOf(figure.same()),
                            String.valueOf(figure.all()));
            assertThat(figure.all()).isGreaterThan(50);
            assertThat(figure.share()).as(criterion + " " + figure).isGreaterThanOrEqualTo(AT_LEAST);
        }
    }

    /** The line with each of the names where a writer would put them: behind the subject or at the end. */
    private static List<String> named(String line) {
        List<String> named = new ArrayList<>();
        for (String name : NAMES) {
            int from = line.indexOf(" from ");
            named.add(from > 0 ? line.substring(0, from) + name + line.substring(from) : line + name);
        }
        named.add(line + " on a budget of \u20ac1.2m");
        return named;
    }

    private static String redacted(String line) {
        List<Proposal> proposals = Proposals.in(List.of(line));
        assertThat(proposals).as(line).isNotEmpty();
        Set<String> all = proposals.stream().map(Proposal::key).collect(Collectors.toSet());
        return new Redaction(all, Map.of(), new BigDecimal("1.7"))
                .of(List.of(line), proposals)
                .get(0)
                .text();
    }

    private Map<String, Level> marks(KeyResult keyResult) {
        return levels(
                scorer.keyResult(keyResult, new Objective(""), Situation.NONE).marks());
    }

    private Map<String, Level> marks(Objective objective) {
        return levels(scorer.objective(objective, Situation.NONE).marks());
    }

    private static Map<String, Level> levels(List<Mark> marks) {
        return marks.stream().collect(Collectors.toMap(mark -> mark.criterion().value(), Mark::level));
    }

    private static void compare(
            Map<String, Kept> kept, Map<String, Level> before, Map<String, Level> after, String... criteria) {
        for (String criterion : criteria) {
            String id = new CriterionId(criterion).value();
            if (before.containsKey(id)) {
                int same = before.get(id) == after.get(id) ? 1 : 0;
                kept.merge(id, new Kept(same, 1), (a, b) -> new Kept(a.same() + b.same(), a.all() + b.all()));
            }
        }
    }
}
