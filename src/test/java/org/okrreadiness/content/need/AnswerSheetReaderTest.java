package org.okrreadiness.content.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.testing.ProcessorTime;

@Timeout(30)
class AnswerSheetReaderTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();

    private static final String GOOD = """
            format: 1
            questionnaire: "1.0"
            organisation: Northfield Water
            occasion: not-working
            respondents:
              - respondent: Manager B
                seat: manager
                answers:
                  reviews-held:
                    answer: rarely
                    evidence: "28 March, for the audit"
                    kind: seen
                  sponsor-mandate: { answer: dont-know }
            facts:
              - fact: theory-and-intent
                value: 42
                people: 14
                source: Practitioner assessment
            """;

    private final Findings findings = new Findings();

    private Optional<AnswerSheet> read(String text) {
        return new AnswerSheetReader(METHOD.questionnaire(), findings)
                .read("answers.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsEverythingAsItWasTyped() {
        AnswerSheet sheet = read(GOOD).orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(sheet.organisation()).isEqualTo("Northfield Water");
        assertThat(sheet.occasion()).contains(Occasion.NOT_WORKING);
        Respondent manager = sheet.respondents().get(0);
        assertThat(manager.seat()).isEqualTo(Seat.MANAGER);
        assertThat(manager.answer(new StatementId("reviews-held")))
                .isEqualTo(new Answer(
                        Optional.of(Frequency.RARELY), "28 March, for the audit", Optional.of(EvidenceKind.SEEN)));
        assertThat(sheet.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(FactKind.THEORY_AND_INTENT);
            assertThat(fact.value()).isEqualTo(42);
            assertThat(fact.people()).hasValue(14);
        });
    }

    /** What is changed in the good file, the rule that is broken, and where. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format: 1           | format: 2              | newer-format     | 1:9
            format: 1           | format: one            | unknown-format   | 1:9
            occasion: not-working | occasion: why-not    | unknown-word     | 4:11
            seat: manager       | chair: manager         | missing-field    | 6:5
            seat: manager       | seat: boss             | unknown-word     | 7:11
            respondent: Manager B | respondent:          | empty-value      | 6:5
            respondent: Manager B | respondent: " "      | blank-text       | 6:17
            reviews-held:       | reviews-hold:          | unknown-reference | 9:7
            sponsor-mandate:    | reviews-held:          | duplicate-field  | 13:7
            answer: rarely      | answer: rarly          | unknown-word     | 10:17
            answer: rarely      | answer: 2              | unknown-word     | 10:17
            kind: seen          | kind: believed         | unknown-word     | 12:15
            { answer: dont-know } | often                | not-fields       | 13:24
            fact: theory-and-intent | fact: theory       | unknown-word     | 15:11
            value: 42           | value: 142             | out-of-range     | 16:12
            value: 42           | value: many            | not-a-number     | 16:12
            people: 14          | people: 1.5            | not-whole        | 17:13
            people: 14          | people: 0              | out-of-range     | 17:13
            organisation: Northfield Water | organisation: &a x | alias    | 3:15
            organisation: Northfield Water | organisation: !x y | tag      | 3:15
            """)
    void refusesWhatIsWrongAndSaysWhereAndWhatWouldBeRight(String good, String bad, String rule, String place) {
        assertThat(read(GOOD.replace(good, bad))).isEmpty();
        PackFinding finding = findings.list().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(findings.list().toString()));
        assertThat(finding.place()).hasToString("answers.yaml:" + place);
        Messages messages = new Messages(Locale.UK);
        assertThat(messages.get(finding.fix().key(), finding.fix().arguments()))
                .isNotBlank()
                .doesNotContain("{");
    }

    @Test
    void tellsEverythingThatIsWrongInOneList() {
        assertThat(read(GOOD.replace("seat: manager", "seat: boss")
                        .replace("rarely", "rarly")
                        .replace("value: 42", "value: x")))
                .isEmpty();
        assertThat(findings.list()).hasSize(3);
    }

    @Test
    void anUnknownFieldIsAWarningWithWhatWasProbablyMeant() {
        assertThat(read(GOOD.replace("evidence: \"28", "evidenc: \"28"))).isPresent();
        assertThat(findings.list()).extracting(PackFinding::rule).containsExactly("unknown-field");
        assertThat(findings.list().get(0).fix().arguments()).contains("evidence");
    }

    @Test
    void halfFilledFilesKeepWhatIsThere() {
        AnswerSheet sheet = read("""
                        format: 1
                        organisation:
                        occasion:
                        respondents:
                          - respondent: Jo
                            seat: hr
                            answers:
                              reviews-held:
                              checkins-held:
                                answer:
                                evidence: two of eight
                                kind:
                              wording-activity:
                                answer: often
                                evidence:
                        facts:
                        """).orElseThrow();
        assertThat(findings.list()).extracting(PackFinding::rule).containsExactly("evidence-without-answer");
        assertThat(sheet.respondents().get(0).answers()).hasSize(2);
        assertThat(sheet.respondents()
                        .get(0)
                        .answer(new StatementId("checkins-held"))
                        .evidence())
                .isEqualTo("two of eight");
    }

    @Test
    void otherVersionsOfTheStatementsAreReadWithAWarning() {
        assertThat(read(GOOD.replace("\"1.0\"", "\"0.9\""))).isPresent();
        assertThat(findings.list()).extracting(PackFinding::rule).containsExactly("other-questionnaire");
    }

    @Test
    void onePersonTwiceInAFileIsAnErrorHoweverTheNameIsSpelt() {
        String twice = GOOD.replace("facts:", "  - { respondent: \"manager  b\", seat: hr }\nfacts:");
        assertThat(read(twice)).isEmpty();
        assertThat(findings.list()).extracting(PackFinding::rule).containsExactly("duplicate-id");
    }

    @Test
    void oneFactTwiceIsAnError() {
        assertThat(read(GOOD + "  - { fact: theory-and-intent, value: 70 }\n")).isEmpty();
        assertThat(findings.list()).extracting(PackFinding::rule).containsExactly("duplicate-id");
    }

    @Test
    void readsJson() {
        assertThat(read("{\"format\": 1, \"respondents\": [{\"respondent\": \"A\", \"seat\": \"hr\","
                        + " \"answers\": {\"coaching-depends\": {\"answer\": \"often\"}}}]}"))
                .get()
                .extracting(sheet -> sheet.respondents().size())
                .isEqualTo(1);
    }

    @Test
    void aHundredPeopleAreReadAndWeighedAndOneMoreIsRefused() {
        AnswerSheet sheet = read(people(AnswerSheetReader.MOST_RESPONDENTS)).orElseThrow();
        assertThat(ProcessorTime.of(() -> METHOD.of(sheet))).isLessThan(Duration.ofSeconds(20));
        assertThat(read(people(AnswerSheetReader.MOST_RESPONDENTS + 1))).isEmpty();
        assertThat(findings.list()).extracting(PackFinding::rule).containsExactly("too-many-entries");
    }

    private static String people(int number) {
        String answers = METHOD.questionnaire().statements().stream()
                .map(statement -> statement.id() + ": { answer: sometimes, evidence: x }")
                .collect(Collectors.joining(", "));
        return "format: 1\nrespondents:\n"
                + IntStream.range(0, number)
                        .mapToObj(i -> "  - { respondent: P" + i + ", seat: manager, answers: { " + answers + " } }\n")
                        .collect(Collectors.joining());
    }

    @Test
    void hostileTextEndsInFindingsAndSoon() {
        List<String> hostile = List.of(
                "",
                "[]",
                "just words",
                "format: 1\nrespondents: {}",
                "format: 1\nrespondents: [1, 2]",
                "format: 1\nrespondents: [{respondent: [], seat: {}, answers: []}]",
                "format: 1\nfacts: [[]]",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "format: 1\n---\nformat: 1",
                "format: 1\norganisation: \"\u0007\"",
                "x".repeat(2_000_001),
                "format: 1\nrespondents:\n" + "  - x\n".repeat(150_000),
                "a: &a [x,x]\nb: &b [*a,*a]");
        for (String text : hostile) {
            Findings found = new Findings();
            Optional<AnswerSheet> sheet = new AnswerSheetReader(METHOD.questionnaire(), found)
                    .read("hostile.yaml", text.getBytes(StandardCharsets.UTF_8));
            assertThat(sheet).as(text.substring(0, Math.min(60, text.length()))).isEmpty();
            assertThat(found.list()).isNotEmpty().hasSizeLessThanOrEqualTo(201);
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        Findings found = new Findings();
        assertThat(new AnswerSheetReader(METHOD.questionnaire(), found)
                        .read("binary", new byte[] {'f', ':', ' ', (byte) 0xC3, (byte) 0x28}))
                .isEmpty();
        assertThat(found.list()).extracting(PackFinding::rule).containsExactly("not-utf8");
    }
}
