package org.okrreadiness.content.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.decide.need.Cause;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.Reading;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.decide.need.Topic;
import org.okrreadiness.service.PackFinding;

/** The statements and the model that ship. */
class ShippedNeedTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();
    private static final String MODEL = text("need-model.yaml");

    private static String text(String name) {
        try (InputStream in = ShippedNeed.class.getResourceAsStream("/org/okrreadiness/decide/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyTopicIsAskedAboutAndEveryStatementSaysSomethingAboutACause() {
        List<Statement> statements = METHOD.questionnaire().statements();
        assertThat(statements).extracting(Statement::topic).contains(Topic.values());
        Set<StatementId> read = METHOD.model().readings().stream()
                .filter(Reading.OfAnswer.class::isInstance)
                .map(reading -> ((Reading.OfAnswer) reading).statement())
                .collect(Collectors.toSet());
        assertThat(statements).extracting(Statement::id).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void everyCauseCanBeSeenAndCanBeRuledOut() {
        Map<Cause, List<Reading.OfAnswer>> byCause = METHOD.model().readings().stream()
                .filter(Reading.OfAnswer.class::isInstance)
                .map(Reading.OfAnswer.class::cast)
                .collect(Collectors.groupingBy(Reading.OfAnswer::cause));
        assertThat(byCause).containsOnlyKeys(Cause.values());
        assertThat(byCause.values()).allSatisfy(readings -> assertThat(readings).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyReadingRisesOrFallsAlongTheScaleAndGivesItsReason() {
        assertThat(METHOD.model().readings()).allSatisfy(reading -> {
            assertThat(reading.because()).isNotBlank().endsWith(".");
            if (reading instanceof Reading.OfAnswer of) {
                List<Double> weights =
                        Frequency.SCALE.stream().map(of.weights()::get).toList();
                List<Double> rising = weights.stream().sorted().toList();
                List<Double> falling =
                        weights.stream().sorted(Comparator.reverseOrder()).toList();
                assertThat(weights).isIn(rising, falling);
                assertThat(rising.get(0)).isLessThanOrEqualTo(0);
                assertThat(rising.get(4)).isGreaterThanOrEqualTo(0);
            }
        });
    }

    @Test
    void everyFactSaysSomethingWhateverItsValue() {
        assertThat(METHOD.model().readings().stream()
                        .filter(Reading.OfFact.class::isInstance)
                        .map(reading -> ((Reading.OfFact) reading).fact()))
                .contains(FactKind.values());
        assertThat(METHOD.model().readings().stream()
                        .filter(Reading.OfFact.class::isInstance)
                        .map(Reading.OfFact.class::cast))
                .allSatisfy(
                        of -> assertThat(of.bands().get(of.bands().size() - 1).below())
                                .isGreaterThan(100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statement: reviews-held  | statement: reviews-hold | unknown-reference
            cause: trust             | cause: distrust         | unknown-word
            never: 9, rarely: 6      | never: 9                | missing-field
            share: 0.8               | share: 8                | out-of-range
            prior: -5                | prior: low              | not-a-number
            help: coaching           | help: consulting        | duplicate-id
            below: 40                | below: 60               | band-order
            seen: 1.0                | sene: 1.0               | missing-field
            needs: seats             | needs: chairs           | unknown-word
            needs: seats             | needs: lead             | duplicate-id
            at-least: 2              | at-least: two           | not-a-number
            """)
    void anAuthorIsToldWhatIsWrongInAModelWithItsLine(String good, String bad, String rule) {
        Findings findings = new Findings();
        String spoilt = MODEL.replaceFirst(Pattern.quote(good), bad);
        new TreeReader(findings)
                .read("model.yaml", spoilt.getBytes(StandardCharsets.UTF_8))
                .ifPresent(node -> readSomehow(node, findings));
        assertThat(findings.list()).extracting(PackFinding::rule).contains(rule);
        assertThat(findings.list())
                .allSatisfy(finding -> assertThat(finding.place().line()).isPositive());
    }

    private static void readSomehow(Node node, Findings findings) {
        try {
            new ModelReader(METHOD.questionnaire(), findings).read(node);
        } catch (IllegalArgumentException cannotBePutTogether) {
            assertThat(findings.hasErrors()).isTrue();
        }
    }

    @Test
    void aStatementTwiceIsToldInAQuestionnaire() {
        Findings findings = new Findings();
        String twice = text("questionnaire.yaml").replace("id: strategy-same-answer", "id: strategy-written");
        new TreeReader(findings)
                .read("questionnaire.yaml", twice.getBytes(StandardCharsets.UTF_8))
                .ifPresent(new QuestionnaireReader(findings)::read);
        assertThat(findings.list()).extracting(PackFinding::rule).containsExactly("duplicate-id");
    }

    @Test
    void aModelWithoutAHelpCannotBePutTogether() {
        Findings findings = new Findings();
        String without = MODEL.substring(0, MODEL.indexOf("  - help: nothing-yet"));
        assertThatThrownBy(() -> new ModelReader(METHOD.questionnaire(), findings)
                        .read(new TreeReader(findings)
                                .read("model.yaml", without.getBytes(StandardCharsets.UTF_8))
                                .orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(findings.list()).extracting(PackFinding::rule).containsExactly("missing-field");
    }
}
