package org.okrreadiness.decide.vet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.testing.SampleVettings.LEADS;
import static org.okrreadiness.testing.SampleVettings.complete;
import static org.okrreadiness.testing.SampleVettings.part;
import static org.okrreadiness.testing.SampleVettings.unit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.rubric.Competency;

class ProgrammeFindingsTest {

    private static Programme with(Timetable timetable, Examination examination) {
        return new Programme(
                "p",
                new Programme.Offer("P", "", "", Optional.empty()),
                CourseFormat.UNKNOWN,
                Optional.ofNullable(timetable),
                Optional.ofNullable(examination),
                List.of(),
                Map.of());
    }

    private static ProgrammeFindings found(Programme programme) {
        return ProgrammeFindings.of(programme, LEADS);
    }

    private static Standing standing(Programme programme, Aspect aspect) {
        return found(programme).aspects().stream()
                .filter(each -> each.aspect() == aspect)
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static Timetable lectures() {
        return new Timetable(
                OptionalInt.of(90),
                List.of(unit("Talk", 90, EnumSet.of(Activity.LISTENING))),
                Optional.of(Evidence.shows(Evidence.Kind.SYLLABUS_PAGE, "agenda")));
    }

    @Test
    void showsEveryPointOfAProgrammeThatIsAnsweredThroughout() {
        ProgrammeFindings found = found(complete("a"));
        assertThat(found.criteria())
                .allSatisfy(each -> assertThat(each.standing()).isEqualTo(Standing.SUPPORTED));
        assertThat(found.concerns()).isEmpty();
        assertThat(found.figures().live()).contains(Range.of(0.5));
        assertThat(found.figures().recall().orElseThrow().atMost()).isEqualTo(Range.of(0.5));
        assertThat(Questions.of(found)).isEmpty();
    }

    @Test
    void holdsAClaimAgainstTheVendorsOwnTimetable() {
        Programme programme =
                with(lectures(), null).answering(Aspect.LIVE_WRITING, Answer.of(Answer.Reply.OFFERED, "Hands-on"));
        assertThat(standing(programme, Aspect.LIVE_WRITING)).isEqualTo(Standing.CONTRADICTED);
        assertThat(standing(programme, Aspect.LIVE_CRITIQUE)).isEqualTo(Standing.NOT_OFFERED);
        assertThat(found(programme).concerns()).contains(Concern.NO_LIVE_WORK);
    }

    @Test
    void leavesAPointOpenThatAGapInTheTimetableCouldHold() {
        Timetable gap = new Timetable(
                OptionalInt.of(200), lectures().units(), lectures().source());
        assertThat(standing(with(gap, null), Aspect.LIVE_WRITING)).isEqualTo(Standing.UNANSWERED);
        assertThat(found(with(gap, null)).figures().live()).contains(new Range(0, 0.55));
        assertThat(found(with(gap, null)).concerns())
                .contains(Concern.LIVE_WORK_OPEN)
                .doesNotContain(Concern.NO_LIVE_WORK);
    }

    @Test
    void takesFiguresWithoutASourceForAClaim() {
        Timetable clinic = new Timetable(
                OptionalInt.empty(),
                List.of(unit("Clinic", 60, EnumSet.of(Activity.WRITING_LIVE_OKRS))),
                Optional.empty());
        assertThat(standing(with(clinic, null), Aspect.LIVE_WRITING)).isEqualTo(Standing.CLAIMED);
    }

    @Test
    void holdsAClaimOfJudgementAgainstTheBlueprint() {
        Examination quiz = new Examination(
                true,
                OptionalDouble.empty(),
                List.of(part("Quiz", 80, Tested.RECALL), part("Case", 20, Tested.JUDGEMENT)),
                OptionalInt.of(70),
                Optional.of(Evidence.shows(Evidence.Kind.ASSESSMENT_BLUEPRINT, "table")));
        Programme claimed = with(null, quiz).answering(Aspect.JUDGEMENT, Answer.of(Answer.Reply.OFFERED, "Demanding"));
        assertThat(standing(claimed, Aspect.JUDGEMENT)).isEqualTo(Standing.CONTRADICTED);
        assertThat(found(claimed).isRuledOut()).isTrue();
        assertThat(standing(with(null, null), Aspect.JUDGEMENT)).isEqualTo(Standing.UNANSWERED);
        assertThat(standing(with(null, Examination.NONE), Aspect.JUDGEMENT)).isEqualTo(Standing.NOT_OFFERED);
        assertThat(found(with(null, Examination.NONE)).figures().recall()).isEmpty();
    }

    @Test
    void matchesTheFormatToTheNeed() {
        Programme days = complete("a");
        assertThat(format(days, Track.PROGRAMME_LEAD).standing()).isEqualTo(Standing.SUPPORTED);
        assertThat(format(days, Track.MANAGER).standing()).isEqualTo(Standing.NOT_OFFERED);
        assertThat(format(days, Track.MANAGER).aspects())
                .extracting(AspectFinding::aspect)
                .containsExactly(Aspect.LENGTH);
        assertThat(format(with(null, null), Track.MANAGER).standing()).isEqualTo(Standing.UNANSWERED);
    }

    private static CriterionFinding format(Programme programme, Track track) {
        Need need = new Need(track, OptionalInt.empty(), "");
        return ProgrammeFindings.of(programme, need).criterion(Criterion.FORMAT);
    }

    @Test
    void tellsWhatIsTaughtFromWhatIsNotKnown() {
        Timetable course = new Timetable(
                OptionalInt.of(120),
                List.of(
                        unit("Why", 60, EnumSet.of(Activity.LISTENING), Competency.THEORY_AND_INTENT),
                        unit("Open", 60, EnumSet.of(Activity.LISTENING))),
                Optional.empty());
        Map<Competency, Cover> cover = found(with(course, null)).figures().cover();
        assertThat(cover.get(Competency.THEORY_AND_INTENT).taught()).isEqualTo(Cover.Known.YES);
        assertThat(cover.get(Competency.THEORY_AND_INTENT).time()).contains(new Range(0.5, 1));
        assertThat(cover.get(Competency.WRITING).taught()).isEqualTo(Cover.Known.OPEN);
        assertThat(found(with(lectures(), Examination.NONE))
                        .figures()
                        .cover()
                        .get(Competency.WRITING)
                        .tested())
                .isEqualTo(Cover.Known.NO);
        assertThat(found(complete("a"))
                        .figures()
                        .cover()
                        .get(Competency.ADOPTION_AND_GOVERNANCE)
                        .taught())
                .isEqualTo(Cover.Known.NO);
    }

    @Test
    void asksForWhatIsOpenAndForTheFiguresThatAreMissing() {
        List<String> keys = Questions.of(found(with(null, null))).stream()
                .map(question -> question.ask().key())
                .toList();
        assertThat(keys)
                .hasSize((int) java.util.Arrays.stream(Aspect.values())
                                .filter(Aspect::isAnswered)
                                .count()
                        + 3)
                .contains("vetting.ask.live-writing", "vetting.ask-figure.units", "vetting.ask-figure.assessment");
        assertThat(Questions.of(found(complete("a").answering(Aspect.COACHING, Answer.of(Answer.Reply.OFFERED, "")))))
                .extracting(Question::cause)
                .containsExactly(Question.Cause.CLAIMED);
    }
}
