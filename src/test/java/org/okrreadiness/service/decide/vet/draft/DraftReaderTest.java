package org.okrreadiness.service.decide.vet.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.vet.Activity;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.decide.vet.Teacher;
import org.okrreadiness.decide.vet.Timetable;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.testing.SampleVettings;

class DraftReaderTest {

    private static final Shortlist EMPTY = new Shortlist("Courses", SampleVettings.LEADS, List.of());

    private final DraftReader reader = new DraftReader("(no title)");

    @Test
    void givesBackWhatAFileHeldAndFindsTheSameInIt() {
        Shortlist example = new YamlVettingFormat()
                .read(Path.of("docs/vetting-example.yaml"))
                .shortlist();
        DraftReading reading = reader.read(VettingDraft.of(example), example);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.shortlist()).isEqualTo(example);
    }

    @Test
    void findsTheSameInAnythingAFileCanHold() {
        Random chance = new Random(7);
        for (int i = 0; i < 200; i++) {
            Shortlist any = SampleVettings.random(chance);
            DraftReading reading = reader.read(VettingDraft.of(any), any);
            assertThat(Comparison.of(reading.shortlist()).recommendation().kind())
                    .isEqualTo(Comparison.of(any).recommendation().kind());
        }
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "1:30, 90", "1.5 h, 90", "'1,5h', 90", "0, 0", "240:00, 14400"})
    void readsLengthsAsPeopleWriteThem(String typed, int minutes) {
        assertThat(length(typed)
                        .shortlist()
                        .programmes()
                        .get(0)
                        .timetable()
                        .orElseThrow()
                        .minutes())
                .isEqualTo(OptionalInt.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({"two days", "1:75", "-5", "241:00", "14401", "9999999", "1.5"})
    void takesAnyOtherLengthAsNotKnownAndSaysSo(String typed) {
        DraftReading reading = length(typed);
        assertThat(reading.problems().get(new Spot("harbour", "course-length")).key())
                .isEqualTo("problem.vetting-draft.minutes");
        assertThat(reading.shortlist()
                        .programmes()
                        .get(0)
                        .timetable()
                        .orElseThrow()
                        .minutes())
                .isEmpty();
    }

    private DraftReading length(String typed) {
        ProgrammeDraft harbour = harbour();
        return read(harbour.withTimetable(harbour.timetable().withLength(typed)));
    }

    @Test
    void leavesTheWholeOpenWhereItsUnitsAreLonger() {
        TimetableDraft.Unit unit =
                new TimetableDraft.Unit("Clinic", "300", Set.of(Activity.WRITING_LIVE_OKRS), Set.of());
        DraftReading reading =
                read(harbour().withTimetable(new TimetableDraft("240", List.of(unit), EvidenceDraft.NONE)));
        Timetable timetable =
                reading.shortlist().programmes().get(0).timetable().orElseThrow();
        assertThat(timetable.minutes()).isEmpty();
        assertThat(timetable.units()).hasSize(1);
        assertThat(reading.problems().get(new Spot("harbour", "course-length")).arguments())
                .containsExactly("300", "240");
    }

    @Test
    void leavesThePointsOpenWhereItsPartsHaveMore() {
        ExaminationDraft.Part part =
                ExaminationDraft.Part.NONE.withTitle("Case").withPoints("60,5");
        DraftReading reading = read(harbour()
                .withExamination(
                        ExaminationDraft.NONE.withPoints("60").withPassMark("0").withParts(List.of(part))));
        assertThat(reading.problems())
                .containsOnlyKeys(new Spot("harbour", "points"), new Spot("harbour", "pass-mark"));
        assertThat(reading.shortlist()
                        .programmes()
                        .get(0)
                        .examination()
                        .orElseThrow()
                        .held())
                .isTrue();
    }

    @Test
    void takesNoEvidenceWithoutAPlace() {
        AnswerDraft answer = new AnswerDraft(
                Optional.of(Answer.Reply.OFFERED),
                "",
                List.of(EvidenceDraft.NONE.withNote("Seen"), EvidenceDraft.NONE));
        DraftReading reading = read(harbour().withAnswer(Aspect.COACHING, answer));
        assertThat(reading.problems()).containsOnlyKeys(new Spot("harbour", "coaching-evidence-0-place"));
        assertThat(reading.shortlist()
                        .programmes()
                        .get(0)
                        .answer(Aspect.COACHING)
                        .evidence())
                .isEmpty();
    }

    @Test
    void keepsTheNameWhileItsFieldIsBlank() {
        DraftReading reading = read(harbour().withName("  "));
        assertThat(reading.shortlist().programmes().get(0).name()).isEqualTo("Harbour");
        assertThat(reading.problems()).containsOnlyKeys(new Spot("harbour", "name"));
    }

    @Test
    void cutsWhatIsTooLongToWhatAFileTakes() {
        ProgrammeDraft harbour = harbour()
                .withName("\ud83d\ude00".repeat(300))
                .withVendor("v".repeat(300))
                .withTimetable(TimetableDraft.NONE.withUnits(List.of(
                        TimetableDraft.Unit.NONE.withTitle("t".repeat(300)), TimetableDraft.Unit.NONE.withLength("5"))))
                .withAnswer(
                        Aspect.COACHING,
                        AnswerDraft.NONE
                                .withWords("w".repeat(3000))
                                .withEvidence(List.of(EvidenceDraft.NONE
                                        .withPlace("p".repeat(600))
                                        .withNote("n".repeat(3000)))));
        DraftReading reading = read(harbour);
        assertThat(reading.problems()).hasSize(6);
        YamlVettingFormat format = new YamlVettingFormat();
        String text = format.write(new Vetting(UUID.randomUUID(), Instant.EPOCH, reading.shortlist()));
        assertThat(format.read("kept", text.getBytes(StandardCharsets.UTF_8)).shortlist())
                .isEqualTo(reading.shortlist());
    }

    @Test
    void leavesAnAssessmentOfOursAsTheProgramTellsIt() {
        Programme own = new Programme(
                "practitioner",
                new Programme.Offer("Ours", "us", "none", Optional.of("practitioner")),
                SampleVettings.complete("x").format(),
                Optional.of(Timetable.NO_COURSE),
                Optional.empty(),
                List.of(),
                SampleVettings.complete("x").answers());
        Shortlist with = EMPTY.of(List.of(own));
        ProgrammeDraft talkedUp = ProgrammeDraft.of(own).withName("The best").withDays("9");
        assertThat(reader.read(VettingDraft.of(with).with(talkedUp), with).shortlist())
                .isEqualTo(with);
    }

    @Test
    void givesEachProgrammeAnIdOfItsOwnMadeOfItsName() {
        VettingDraft draft = VettingDraft.of(EMPTY)
                .adding("\u00dcber OKRs: Z\u00fcrich")
                .adding("\u00dcber OKRs, Z\u00fcrich")
                .adding("\u76ee\u6a19")
                .adding("-")
                .withTrack(Track.MANAGER);
        assertThat(draft.programmes().stream().map(ProgrammeDraft::id))
                .containsExactly("uber-okrs-zurich", "uber-okrs-zurich-2", "programme", "programme-2");
    }

    @Test
    void keepsEvidenceOfEveryKind() {
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            EvidenceDraft typed = EvidenceDraft.NONE
                    .withKind(kind)
                    .withPlace("page 2")
                    .withBearing(Evidence.Bearing.SPEAKS_AGAINST)
                    .withNote("Not there.");
            DraftReading reading =
                    read(harbour().withAnswer(Aspect.REVIEW, AnswerDraft.NONE.withEvidence(List.of(typed))));
            assertThat(reading.shortlist()
                            .programmes()
                            .get(0)
                            .answer(Aspect.REVIEW)
                            .evidence())
                    .containsExactly(new Evidence(kind, "page 2", Evidence.Bearing.SPEAKS_AGAINST, "Not there."));
        }
    }

    @Test
    void readsWhoTeachesAndLeavesOutLinesWithNothingInThem() {
        TeacherDraft named = TeacherDraft.NONE
                .withName(" R. Okafor ")
                .withDone(Set.of(Teacher.Experience.RAN_CYCLES))
                .withEvidence(List.of(
                        EvidenceDraft.TEACHER.withPlace("offer, annex 2"), EvidenceDraft.TEACHER.withNote("No place")));
        TeacherDraft unnamed = TeacherDraft.NONE.withDone(Set.of(Teacher.Experience.COACHED_LEADERS));
        DraftReading reading = read(harbour().withTeachers(List.of(TeacherDraft.NONE, named, unnamed)));
        assertThat(reading.problems()).containsOnlyKeys(new Spot("harbour", "teacher-1-evidence-1-place"));
        Programme harbour = reading.shortlist().programmes().get(0);
        assertThat(harbour.teachers())
                .containsExactly(
                        new Teacher(
                                "R. Okafor",
                                Set.of(Teacher.Experience.RAN_CYCLES),
                                List.of(Evidence.shows(Evidence.Kind.TEACHER_RECORD, "offer, annex 2"))),
                        new Teacher("", Set.of(Teacher.Experience.COACHED_LEADERS), List.of()));
        YamlVettingFormat format = new YamlVettingFormat();
        String text = format.write(new Vetting(UUID.randomUUID(), Instant.EPOCH, reading.shortlist()));
        assertThat(format.read("kept", text.getBytes(StandardCharsets.UTF_8)).shortlist())
                .isEqualTo(reading.shortlist());
    }

    @Test
    void cutsATeachersNameThatIsTooLongAndKeepsNoMoreThanAFileTakes() {
        List<TeacherDraft> forty = Collections.nCopies(40, TeacherDraft.NONE.withName("n".repeat(250)));
        DraftReading reading = read(harbour().withTeachers(forty));
        assertThat(reading.shortlist().programmes().get(0).teachers())
                .hasSize(DraftReader.MOST_TEACHERS)
                .allSatisfy(teacher -> assertThat(teacher.name()).hasSize(200));
        assertThat(reading.problems()).containsKey(new Spot("harbour", "teacher-0-name"));
    }

    private static ProgrammeDraft harbour() {
        return ProgrammeDraft.of(Programme.named("harbour", "Harbour"));
    }

    private DraftReading read(ProgrammeDraft programme) {
        return reader.read(VettingDraft.of(EMPTY).of(List.of(programme)), EMPTY);
    }
}
