package org.okrreadiness.export.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.CourseFormat;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfStandards;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.SampleVettings;

class VettingPagesTest {

    private static final Instant AT = Instant.parse("2026-08-01T10:00:00Z");

    private final Messages messages = new Messages(Locale.ENGLISH);

    private VettingPages pages(Paper paper) {
        return new VettingPages(messages, paper, AT, ZoneOffset.UTC);
    }

    private ResultReport.Made budget(Paper paper, Shortlist shortlist) {
        return pages(paper).budgetPage(Comparison.of(shortlist), ReportWatch.NONE);
    }

    private static Shortlist shortlist(Programme... programmes) {
        return new Shortlist("Courses", SampleVettings.LEADS, List.of(programmes));
    }

    private static Programme named(String id, String name, Map<Aspect, Answer> answers) {
        return new Programme(
                id,
                new Programme.Offer(name, name, name, Optional.empty()),
                CourseFormat.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                answers);
    }

    /** Five programmes with everything at its longest. */
    private static Shortlist longest(String name) {
        List<Programme> five = IntStream.range(0, 5)
                .mapToObj(i -> named(
                        "p" + i,
                        name,
                        Map.of(
                                Aspect.COACHING,
                                Answer.of(Answer.Reply.OFFERED, name),
                                Aspect.SPONSORSHIP,
                                Answer.of(
                                        Answer.Reply.OFFERED,
                                        name,
                                        SampleVettings.PAGE,
                                        new Evidence(
                                                Evidence.Kind.OBSERVED, name, Evidence.Bearing.SPEAKS_AGAINST, name)))))
                .toList();
        return new Shortlist(name, new Need(Track.PROGRAMME_LEAD, OptionalInt.of(100_000), name.repeat(10)), five);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void saysWhatIsRecommendedOnWhichConditionsAndWhatToAsk() throws IOException {
        Programme better = SampleVettings.complete("a").answering(Aspect.SPONSORSHIP, Answer.NONE);
        Programme worse =
                SampleVettings.complete("b").answering(Aspect.COACHING, Answer.of(Answer.Reply.NOT_OFFERED, ""));
        assertThat(text(budget(Paper.A4, shortlist(better, worse)).bytes()))
                .contains("To run two quarters.", "Prefer “Course a” if the points below are answered")
                .contains("“Course a” – to be answered: Weak sponsorship.")
                .contains("up to 50% of the pass mark can be recall", "unanswered is a risk and not a zero")
                .contains("One point is not answered.", "None that the criteria show.")
                .contains("How does the course deal with leaders who agree with OKRs and act otherwise?")
                .contains("1 August 2026");
    }

    @ParameterizedTest
    @EnumSource
    void staysOnePageHoweverLongTheWordsAre(Paper paper) throws IOException {
        for (String name : List.of(
                "W".repeat(200),
                "Wide words ".repeat(18).strip(),
                "\u05e9\u05dc\u05d5\u05dd ".repeat(40).strip())) {
            ResultReport.Made made = budget(paper, longest(name));
            assertThat(made.pages()).isEqualTo(1);
            assertThat(text(made.bytes())).contains("What to ask next", "Risks", "The format fits the need");
        }
    }

    @Test
    void staysOnePageWhateverIsKnown() {
        Random chance = new Random(13);
        for (int round = 0; round < 12; round++) {
            Paper paper = round % 2 == 0 ? Paper.A4 : Paper.LETTER;
            assertThat(budget(paper, SampleVettings.random(chance)).pages()).isEqualTo(1);
        }
    }

    @Test
    void isLargeWhereThereIsRoomAndCutsNothingThere() throws IOException {
        String name = "A course with a name of some length";
        assertThat(text(budget(Paper.A4, shortlist(named("a", name, Map.of()))).bytes()))
                .contains(name)
                .contains("4 not answered")
                .contains("more in its list of questions");
    }

    @Test
    void isAnArchivablePdfThatCanBeReadByEar() throws Exception {
        Shortlist shortlist = shortlist(SampleVettings.complete("a"), named("b", "B", Map.of()));
        assertThat(PdfStandards.broken(budget(Paper.LETTER, shortlist).bytes())).isEmpty();
        assertThat(PdfStandards.broken(
                        budget(Paper.A4, longest("W".repeat(200))).bytes()))
                .isEmpty();
        assertThat(PdfStandards.broken(budget(Paper.A4, shortlist()).bytes())).isEmpty();
        assertThat(PdfStandards.broken(questions(named("b", "B", Map.of())).bytes()))
                .isEmpty();
        assertThat(PdfStandards.broken(questions(SampleVettings.complete("a")).bytes()))
                .isEmpty();
    }

    @Test
    void isTheSameEveryTime() {
        Shortlist shortlist = shortlist(SampleVettings.complete("a"));
        assertThat(budget(Paper.A4, shortlist).bytes())
                .isEqualTo(budget(Paper.A4, shortlist).bytes());
    }

    private ResultReport.Made questions(Programme programme) {
        return pages(Paper.A4).questions(ProgrammeFindings.of(programme, SampleVettings.LEADS), ReportWatch.NONE);
    }

    @Test
    void asksAVendorEverythingThatIsOpen() throws IOException {
        assertThat(text(questions(named("b", "B", Map.of())).bytes()))
                .contains("Questions about “B”", "Who will teach our course, by name?", "25. ")
                .doesNotContain("26. ");
        assertThat(text(questions(SampleVettings.complete("a")).bytes())).contains("Nothing is left to ask");
    }
}
