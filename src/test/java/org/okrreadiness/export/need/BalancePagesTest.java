package org.okrreadiness.export.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfStandards;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.Conflict;
import org.okrreadiness.testing.SampleNeeds;

class BalancePagesTest {

    private static final Instant AT = Instant.parse("2026-12-01T22:30:00Z");
    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd ";

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final NeedDiagnosis method = ShippedNeed.read();

    private Balance balance(AnswerSheet sheet, Conflict... conflicts) {
        return new Balance(
                sheet,
                method.of(sheet),
                List.of(conflicts),
                method.questionnaire().version(),
                method.model().version());
    }

    private BalancePages pages(Paper paper) {
        return new BalancePages(messages, paper, AT, ZoneOffset.ofHours(2));
    }

    private ResultReport.Made make(AnswerSheet sheet, boolean isNaming, Paper paper) {
        return pages(paper).make(balance(sheet), isNaming, ReportWatch.NONE);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    /** Everybody answers everything, as long as it can be, in a name as long as it can be. */
    private AnswerSheet longest(String words, Random chance) {
        List<Respondent> all = IntStream.range(0, 12)
                .mapToObj(i -> {
                    Map<StatementId, Answer> answers = new LinkedHashMap<>();
                    for (Statement statement : method.questionnaire().statements()) {
                        Frequency given = Frequency.values()[chance.nextInt(Frequency.values().length)];
                        answers.put(
                                statement.id(),
                                new Answer(Optional.of(given), words.repeat(40), Optional.of(EvidenceKind.SEEN)));
                    }
                    Seat seat = Seat.values()[i % Seat.values().length];
                    return new Respondent(i + " " + words.repeat(4).strip(), seat, answers);
                })
                .toList();
        return new AnswerSheet(words.repeat(6).strip(), Optional.of(Occasion.EMBED), all, List.of());
    }

    @Test
    void saysTheAnswerFirstAndThenEverythingByWhichAMeetingCanJudgeIt() throws IOException {
        String text = text(make(SampleNeeds.answered().sheet(), false, Paper.A4).bytes());
        assertThat(text)
                .containsSubsequence(
                        "Northfield Water",
                        "OKRs are run and disappoint.",
                        "Take this first:",
                        "Rests on statements:",
                        "The first step",
                        "What speaks for it",
                        "What speaks against it",
                        "would change the answer",
                        "Where seats contradict one another",
                        "What nobody could say",
                        "Answers on which this hangs",
                        "What may lie behind it",
                        "Other kinds of help",
                        "Who answered")
                .contains("Team member nobody none", "Manager 1 3")
                .contains("2 December 2026", "Page of 1", "not fitted to data")
                .contains("statements " + method.questionnaire().version())
                .contains("model " + method.model().version())
                .doesNotContain("{0}", "{1}", "null");
    }

    @Test
    void namesSeatsAndNobodyUnlessAskedTo() throws IOException {
        AnswerSheet sheet = SampleNeeds.answered().sheet();
        assertThat(text(make(sheet, false, Paper.A4).bytes()))
                .contains("Manager: never, seen or counted")
                .contains("the seat tells who it was")
                .doesNotContain("Ana Ruiz", "Manager B", "Sponsor 1,");
        assertThat(text(make(sheet, true, Paper.A4).bytes()))
                .contains("Manager B, Manager: never", "Programme lead Ana Ruiz")
                .doesNotContain("the seat tells who it was");
    }

    @Test
    void namesNobodyInTextsEither() {
        Conflict conflict =
                new Conflict.OfSeat("Ana Ruiz", Seat.PROGRAMME_LEAD, new Respondent("Ana Ruiz", Seat.HR, Map.of()));
        Balance balance = balance(SampleNeeds.answered().sheet(), conflict);
        for (BalanceFormat format : List.of(BalanceFormat.TXT, BalanceFormat.MD)) {
            assertThat(text(format, balance, false))
                    .contains("Said differently in two files: 1.")
                    .doesNotContain("Ana Ruiz", "Manager B", "Sponsor 1");
            assertThat(text(format, balance, true)).contains("Ana Ruiz", "Manager B");
        }
    }

    private String text(BalanceFormat format, Balance balance, boolean isNaming) {
        return new String(
                format.bytes(balance, isNaming, pages(Paper.A4), messages, ReportWatch.NONE), StandardCharsets.UTF_8);
    }

    @Test
    void noWordOfAPersonsBecomesMarkup() {
        Map<StatementId, Answer> answers =
                new LinkedHashMap<>(SampleNeeds.manager().answers());
        answers.put(
                new StatementId("checkins-held"),
                new Answer(
                        Optional.of(Frequency.NEVER),
                        "# No *meeting* <b>at all</b>\n- none | [x](y)",
                        Optional.of(EvidenceKind.SEEN)));
        AnswerSheet given = SampleNeeds.answered().sheet();
        AnswerSheet sheet = new AnswerSheet(
                "1. #Ours",
                given.occasion(),
                List.of(given.respondents().get(0), new Respondent("M", Seat.MANAGER, answers)),
                given.facts());
        assertThat(text(BalanceFormat.MD, balance(sheet), false))
                .startsWith("# 1\\. \\#Ours\n")
                .contains("\\# No \\*meeting\\* \\<b\\>at all\\</b\\> - none \\| \\[x\\](y)")
                .contains("\n\n## The first step\n\n- ");
    }

    @ParameterizedTest
    @EnumSource
    void staysTwoPagesHoweverMuchPeopleWrite(Paper paper) {
        Random chance = new Random(66);
        String words = paper == Paper.A4 ? "W".repeat(60) : HEBREW.repeat(6);
        assertThat(make(longest(words, chance), true, paper).pages()).isLessThanOrEqualTo(2);
        assertThat(make(SampleNeeds.lengthy().sheet(), true, paper).pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void isAnArchivablePdfThatCanBeReadByEar() throws Exception {
        List<AnswerSheet> sheets = List.of(
                SampleNeeds.answered().sheet(),
                SampleNeeds.begun().sheet(),
                AnswerSheet.EMPTY,
                longest(HEBREW + "\ud83d\ude00", new Random(1)));
        for (AnswerSheet sheet : sheets) {
            assertThat(PdfStandards.broken(make(sheet, true, Paper.LETTER).bytes()))
                    .isEmpty();
        }
        assertThat(PdfStandards.broken(
                        make(SampleNeeds.answered().sheet(), false, Paper.A4).bytes()))
                .isEmpty();
    }

    @Test
    void whereTooLittleIsKnownItSaysWhatToAskFirst() throws IOException {
        assertThat(text(make(AnswerSheet.EMPTY, false, Paper.A4).bytes()))
                .contains(
                        "What help is needed",
                        "Too little is known to advise anything.",
                        "The one question that would change the answer")
                .doesNotContain("Answers on which this hangs", "What the answer would lead to");
    }

    @Test
    void isTheSameEveryTime() {
        AnswerSheet sheet = SampleNeeds.answered().sheet();
        assertThat(make(sheet, false, Paper.A4).bytes())
                .isEqualTo(make(sheet, false, Paper.A4).bytes());
    }

    @Test
    void stopsWhenWhoeverWatchesDoes() {
        Assertions.assertThatThrownBy(() -> pages(Paper.A4)
                        .make(balance(SampleNeeds.answered().sheet()), false, (page, all) -> {
                            throw new CancellationException();
                        }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theEndingSaysWhichFileItIs() {
        assertThat(BalanceFormat.of(Path.of("a.PDF"))).contains(BalanceFormat.PDF);
        assertThat(BalanceFormat.of(Path.of("a.md"))).contains(BalanceFormat.MD);
        assertThat(BalanceFormat.of(Path.of("pdf"))).isEmpty();
        assertThat(BalanceFormat.of(Path.of("a.docx"))).isEmpty();
    }
}
