package org.okrreadiness.content.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;

class AnswerSheetWriterTest {

    private static final Questionnaire QUESTIONNAIRE = ShippedNeed.read().questionnaire();
    private static final StatementId REVIEWS = new StatementId("reviews-held");

    private static Optional<AnswerSheet> read(String text, Findings findings) {
        return new AnswerSheetReader(QUESTIONNAIRE, findings).read("file", text.getBytes(StandardCharsets.UTF_8));
    }

    private static AnswerSheet with(String evidence) {
        Answer answer = new Answer(Optional.of(Frequency.NEVER), evidence, Optional.of(EvidenceKind.HEARD));
        return new AnswerSheet(
                "Say \"we\": Ltd # 1",
                Optional.of(Occasion.EMBED),
                List.of(new Respondent("true", Seat.TEAM_MEMBER, Map.of(REVIEWS, answer))),
                List.of(new Fact(FactKind.REVIEWS_HELD, 33.3, OptionalInt.empty(), "the calendar: Q1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "12",
                "null",
                "with \"quotes\" and \\ strokes",
                "two\nlines\n\n and more",
                "a\ttab",
                "# not a comment: { [ ] }",
                "Grüße, 会议 \uD83D\uDE42"
            })
    void whatIsWrittenReadsBackTheSame(String evidence) {
        Findings findings = new Findings();
        AnswerSheet sheet = with(evidence);
        assertThat(read(new AnswerSheetWriter(QUESTIONNAIRE).write(sheet), findings))
                .contains(sheet);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void whatNoFileMayHoldDoesNotMakeTheFileUnreadable() {
        String text = new AnswerSheetWriter(QUESTIONNAIRE).write(with("a\u2028b\u0007c\uFEFFd\uD83De"));
        assertThat(read(text, new Findings()))
                .get()
                .extracting(sheet -> sheet.respondents().get(0).answer(REVIEWS).evidence())
                .isEqualTo("a\nbcde");
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void aBlankFileAsksEverythingAndIsReadOnceItHasAName(Seat seat) throws IOException {
        AnswerSheet about = with("secret");
        String blank = new AnswerSheetWriter(QUESTIONNAIRE).blank(about, seat, "How to.", "The others.");
        assertThat(blank).startsWith("# How to.\n").contains("# The others.\n").doesNotContain("secret");
        QUESTIONNAIRE
                .statements()
                .forEach(statement ->
                        assertThat(blank).contains("# " + statement.text(), "      " + statement.id() + ":\n"));
        Findings unnamed = new Findings();
        assertThat(read(blank, unnamed)).isEmpty();
        assertThat(unnamed.list()).singleElement().extracting("rule").isEqualTo("empty-value");

        Findings findings = new Findings();
        String named = blank.replace("- respondent:\n", "- respondent: Jo\n");
        AnswerSheet sheet = read(named, findings).orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(sheet.occasion()).isEqualTo(about.occasion());
        assertThat(sheet.respondents()).singleElement().isEqualTo(new Respondent("Jo", seat, Map.of()));
        assertThat(complaints(named)).isEmpty();
    }

    @Test
    void beforeAFirstRolloutABlankFileDoesNotAskForWhatCannotBeKnown() {
        AnswerSheet first = new AnswerSheet("", Optional.of(Occasion.FIRST_ROLLOUT), List.of(), List.of());
        assertThat(new AnswerSheetWriter(QUESTIONNAIRE).blank(first, Seat.MANAGER, "", ""))
                .contains("strategy-written:")
                .doesNotContain("reviews-held:");
    }

    @Test
    void theSchemaAcceptsWhatIsWritten() throws IOException {
        assertThat(complaints(new AnswerSheetWriter(QUESTIONNAIRE).write(with("x"))))
                .isEmpty();
        assertThat(complaints("format: 1\nrespondents: [{ respondent: A, seat: boss }]"))
                .isNotEmpty();
        assertThat(complaints("format: 1\nrespondents: [{ respondent: A, seat: hr, answers: { x: } }]"))
                .isNotEmpty();
    }

    private static List<?> complaints(String yaml) throws IOException {
        String schema = Files.readString(Path.of("assessments/schema/need-1.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(yaml, InputFormat.YAML);
    }
}
