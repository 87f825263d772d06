package org.okrreadiness.reading.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.decide.vet.Activity;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Concern;
import org.okrreadiness.decide.vet.CourseFormat;
import org.okrreadiness.decide.vet.Criterion;
import org.okrreadiness.decide.vet.Examination;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Range;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.decide.vet.Tested;
import org.okrreadiness.decide.vet.Timetable;
import org.okrreadiness.decide.vet.VendorQuestion;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.vetting.VettingPages;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.SampleVettings;

/**
 * What the source of this product tells a buyer to look at: five criteria, four questions to vendors, the format against the need,
 * adoption as well as content. Each begins from a course that shows everything, and takes away what the source warns of.
 */
class SourceChecklistTest {

    private static final Programme WHOLE = SampleVettings.complete("whole");

    private final Messages messages = new Messages(Locale.UK);

    private static Programme without(Programme course, Set<Aspect> aspects, Answer.Reply reply) {
        Map<Aspect, Answer> answers = new EnumMap<>(Aspect.class);
        answers.putAll(course.answers());
        aspects.forEach(aspect -> answers.put(aspect, reply == null ? Answer.NONE : Answer.of(reply, "")));
        return new Programme(
                course.id(),
                course.offer(),
                course.format(),
                Optional.empty(),
                course.examination(),
                List.of(),
                answers);
    }

    private static Set<Aspect> of(Criterion criterion) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.criterion() == criterion)
                .filter(Aspect::isAnswered)
                .forEach(aspects::add);
        return aspects;
    }

    private static ProgrammeFindings found(Programme programme) {
        return ProgrammeFindings.of(programme, SampleVettings.LEADS);
    }

    private ComparisonReading reading(Need need, Programme... programmes) {
        return ComparisonReading.of(Comparison.of(new Shortlist("Courses", need, List.of(programmes))), messages);
    }

    private static ComparisonReading.Row row(List<ComparisonReading.Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /** Application, who delivers, the whole cycle, what happens afterwards, change management. */
    @ParameterizedTest
    @EnumSource(
            value = Criterion.class,
            names = {"APPLICATION", "WHO_DELIVERS", "WHOLE_CYCLE", "AFTERWARDS", "CHANGE_MANAGEMENT"})
    void whatNobodyAnsweredOfACriterionIsARiskAndWhatIsDeniedALack(Criterion criterion) {
        assertThat(found(WHOLE).criterion(criterion).standing()).isEqualTo(Standing.SUPPORTED);
        ProgrammeFindings open = found(without(WHOLE, of(criterion), null));
        assertThat(open.criterion(criterion).standing()).isEqualTo(Standing.UNANSWERED);
        assertThat(open.criterion(criterion).range()).isEqualTo(new Range(0, 1));
        assertThat(open.concerns()).contains(Concern.UNANSWERED);
        ProgrammeFindings denied = found(without(WHOLE, of(criterion), Answer.Reply.NOT_OFFERED));
        assertThat(denied.criterion(criterion).standing()).isEqualTo(Standing.NOT_OFFERED);
    }

    @Test
    void aCourseThatEndsWithTheDraftIsIncomplete() {
        Set<Aspect> later = EnumSet.of(Aspect.CHECK_INS, Aspect.REVIEW, Aspect.RESET, Aspect.GOVERNANCE);
        Programme drafting = without(WHOLE, later, Answer.Reply.NOT_OFFERED);
        assertThat(found(drafting).criterion(Criterion.WHOLE_CYCLE).count(Standing.NOT_OFFERED))
                .isEqualTo(4);
        assertThat(row(reading(SampleVettings.LEADS, drafting).criteria(), "whole-cycle")
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo("1 of 5 shown, 4 not offered");
    }

    @Test
    void aPassMarkThatIsMostlyRecallTellsLittle() {
        Examination quiz = new Examination(
                true,
                OptionalDouble.of(100),
                List.of(
                        SampleVettings.part("Quiz", 75, Tested.RECALL),
                        SampleVettings.part("Case", 25, Tested.JUDGEMENT)),
                OptionalInt.of(70),
                Optional.of(SampleVettings.PAGE));
        Programme badge = new Programme(
                "badge",
                WHOLE.offer(),
                WHOLE.format(),
                WHOLE.timetable(),
                Optional.of(quiz),
                WHOLE.teachers(),
                WHOLE.answers());
        assertThat(found(badge).isRuledOut()).isTrue();
        assertThat(found(badge).concerns()).contains(Concern.PASSES_BY_RECALL);
        ComparisonReading reading = reading(SampleVettings.LEADS, WHOLE, badge);
        assertThat(row(reading.figures(), "recall").cells().get(1).text()).isEqualTo("recall alone is enough to pass");
        assertThat(row(reading.questions(), "judgement").cells().get(1).text()).startsWith("contradicted");
    }

    /** How much live work, what teachers implemented, change management, judgement. */
    @ParameterizedTest
    @EnumSource
    void everyVendorIsAskedTheFourQuestionsOutright(VendorQuestion question) {
        assertThat(question.standing(found(WHOLE))).isEqualTo(Standing.SUPPORTED);
        Programme silent = new Programme(
                "silent", WHOLE.offer(), WHOLE.format(), Optional.empty(), Optional.empty(), List.of(), Map.of());
        assertThat(question.standing(found(silent))).isEqualTo(Standing.UNANSWERED);
        String id = question.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ComparisonReading.Row row = row(reading(SampleVettings.LEADS, silent).questions(), id);
        assertThat(row.why()).isNotBlank();
        assertThat(row.cells().get(0).reasons())
                .hasSize(question.aspects().size())
                .allSatisfy(reason -> assertThat(reason).endsWith("not answered, which is a risk."));
        List<String> asked = QuestionsReading.of(found(silent), messages).groups().stream()
                .flatMap(group -> group.questions().stream())
                .map(QuestionsReading.Asked::question)
                .toList();
        question.aspects()
                .forEach(aspect -> assertThat(asked)
                        .contains(messages.get("vetting.ask."
                                + aspect.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    @Test
    void theShareOfLiveWorkIsAFigureAndNotAWord() {
        Timetable talk = new Timetable(
                OptionalInt.of(100),
                List.of(
                        SampleVettings.unit("Talk", 90, EnumSet.of(Activity.LISTENING)),
                        SampleVettings.unit("Write", 10, EnumSet.of(Activity.WRITING_LIVE_OKRS))),
                Optional.of(SampleVettings.PAGE));
        Programme talked = new Programme(
                "talk", WHOLE.offer(), WHOLE.format(), Optional.of(talk), Optional.empty(), List.of(), Map.of());
        assertThat(row(reading(SampleVettings.LEADS, talked).questions(), "live-work")
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo("10%");
    }

    /** Formal and of several days for programme leads, lighter for managers. */
    @ParameterizedTest
    @CsvSource({
        "PROGRAMME_LEAD, 3, true, SUPPORTED",
        "PROGRAMME_LEAD, 1, true, PARTLY_BY_COUNT",
        "PROGRAMME_LEAD, 3, false, PARTLY_BY_COUNT",
        "PRACTITIONER, 1, true, SUPPORTED",
        "MANAGER, 3, true, NOT_OFFERED",
        "MANAGER, 0.5, false, SUPPORTED",
        "MANAGER, 1, true, SUPPORTED"
    })
    void theFormatIsHeldAgainstTheNeed(Track track, double days, boolean examined, String expected) {
        ProgrammeFindings found =
                ProgrammeFindings.of(course(days, examined), new Need(track, OptionalInt.empty(), ""));
        long points = found.criterion(Criterion.FORMAT).aspects().size();
        assertThat(points).isEqualTo(track == Track.MANAGER ? 1 : 2);
        long shown = found.criterion(Criterion.FORMAT).count(Standing.SUPPORTED);
        switch (expected) {
            case "SUPPORTED" -> assertThat(shown).isEqualTo(points);
            case "NOT_OFFERED" -> assertThat(shown).isZero();
            default -> assertThat(shown).isEqualTo(1);
        }
    }

    private static Programme course(double days, boolean isExamined) {
        return new Programme(
                "course",
                new Programme.Offer("Quay", "", "", Optional.empty()),
                new CourseFormat(OptionalDouble.of(days), Optional.empty(), Optional.of(SampleVettings.PAGE)),
                WHOLE.timetable(),
                isExamined ? WHOLE.examination() : Optional.of(Examination.NONE),
                List.of(),
                Map.of());
    }

    @Test
    void formatAndAdoptionStandWithTheirReasonsInTableTextAndPage() throws IOException {
        Need managers = new Need(Track.MANAGER, OptionalInt.of(12), "");
        Programme long3 = course(3, true)
                .answering(Aspect.SPONSORSHIP, Answer.of(Answer.Reply.OFFERED, "", SampleVettings.PAGE))
                .answering(Aspect.KPI_CONFUSION, Answer.of(Answer.Reply.NOT_OFFERED, ""));
        ComparisonReading reading = reading(managers, long3);
        String format =
                "Length suits those it is for (3 days; managers need a day at most): not there, by the syllabus, page 4.";
        assertThat(row(reading.criteria(), "format").cells().get(0).reasons()).containsExactly(format);
        List<String> adoption =
                row(reading.criteria(), "change-management").cells().get(0).reasons();
        assertThat(adoption)
                .containsExactly(
                        "Weak sponsorship: shown by the syllabus, page 4.",
                        "OKRs confused with KPIs: not offered.",
                        "Key results that track projects: not answered, which is a risk.",
                        "Protecting the rhythm: not answered, which is a risk.");
        byte[] page = new VettingPages(messages, Paper.A4, Instant.EPOCH, ZoneOffset.UTC)
                .budgetPage(Comparison.of(new Shortlist("Courses", managers, List.of(long3))), ReportWatch.NONE)
                .bytes();
        assertThat(text(page))
                .contains("Format and adoption, point by point", format)
                .contains(adoption);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
