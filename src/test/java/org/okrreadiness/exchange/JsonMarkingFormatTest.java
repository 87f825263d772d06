package org.okrreadiness.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.UnreadableInputException;

class JsonMarkingFormatTest {

    private static final Made MADE = new Made(
            new Stamp(12, new UUID(3, 4)), new MarkerId("0f0f-1234"), Instant.parse("2026-11-23T09:15:30.123456789Z"));
    private static final CohortId COHORT = new CohortId(new UUID(0, 7));
    private static final AttemptId ATTEMPT = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
    private static final TaskId TASK = new TaskId("timetable-write");
    private static final AnswerId ANSWER = new AnswerId(ATTEMPT, TASK);
    private static final Place PLACE = new Place(Part.keyResult(1), new CriterionId("K1"));
    private static final AssessmentRef REF = new AssessmentRef("practitioner", "1.0.0", "0f".repeat(32));
    private static final Person PERSON = new Person(new PersonId("J-17"), "J\u00f3hanna", "johanna@example.org");
    private static final Set<Stamp> EARLIER = Set.of(new Stamp(3, new UUID(3, 3)), new Stamp(2, new UUID(3, 9)));

    private final JsonMarkingFormat format = new JsonMarkingFormat();

    static Stream<Arguments> goldenEvents() {
        Cohort cohort = new Cohort(
                COHORT,
                "Spring",
                REF,
                Set.of(new MarkerId("aa"), new MarkerId("bb")),
                "1e".repeat(32),
                ModerationPlan.USUAL);
        Received received =
                new Received(ATTEMPT, REF, Optional.of(PERSON.id()), PERSON, "2d".repeat(32), Received.SealRead.INTACT);
        Received unmatched =
                new Received(ATTEMPT, REF, Optional.empty(), PERSON, "2d".repeat(32), Received.SealRead.NONE);
        List<GivenMark> marks = List.of(new GivenMark(PLACE, Level.SOUND, "Name the clinics.", "Asked Ben."));
        return Stream.of(
                Arguments.of("cohort-opened", new Arrangement.CohortOpened(MADE, COHORT, cohort)),
                Arguments.of("roster-changed", new Arrangement.RosterChanged(MADE, COHORT, List.of(PERSON))),
                Arguments.of("submission-received", new Arrangement.SubmissionReceived(MADE, COHORT, received)),
                Arguments.of("submission-unmatched", new Arrangement.SubmissionReceived(MADE, COHORT, unmatched)),
                Arguments.of(
                        "submission-matched", new Arrangement.SubmissionMatched(MADE, COHORT, ATTEMPT, PERSON.id())),
                Arguments.of(
                        "allocated",
                        new Arrangement.Allocated(
                                MADE, COHORT, new MarkerId("aa"), "Anna", Set.of(TASK, new TaskId("memo")))),
                Arguments.of("rubrics-changed", new Arrangement.RubricsChanged(MADE, COHORT, "a", "b", "New points")),
                Arguments.of("released", new Arrangement.Released(MADE, COHORT, ATTEMPT)),
                Arguments.of("marked", new Judging.Marked(MADE, COHORT, ANSWER, marks, "1e".repeat(32), EARLIER)),
                Arguments.of("withdrawn", new Judging.Withdrawn(MADE, COHORT, new Stamp(11, new UUID(3, 3)))),
                Arguments.of(
                        "set-aside", new Judging.SetAside(MADE, COHORT, ANSWER, Judging.Why.ESCALATED, "Not English")),
                Arguments.of(
                        "difference-explained",
                        new Judging.DifferenceExplained(MADE, COHORT, ANSWER, PLACE, Level.MISSING, "It is implied")),
                Arguments.of(
                        "reference-set", new Moderation.ReferenceSet(MADE, COHORT, ANSWER, marks, ReferenceUse.SEED)),
                Arguments.of(
                        "adjudicated",
                        new Moderation.Adjudicated(MADE, COHORT, ANSWER, PLACE, Level.STRONG, "Both agree", EARLIER)),
                Arguments.of("appealed", new Moderation.Appealed(MADE, COHORT, ANSWER, PLACE, "It is there")),
                Arguments.of(
                        "appeal-decided",
                        new Moderation.AppealDecided(
                                MADE, COHORT, new Stamp(9, new UUID(3, 3)), Level.SOUND, "In the second line")),
                Arguments.of("requeued", new Moderation.Requeued(MADE, COHORT, Set.of(ANSWER), "New descriptor")),
                Arguments.of(
                        "resumed", new Moderation.Resumed(MADE, COHORT, new MarkerId("aa"), TASK, "Talked it over")));
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void writesEachEventAsItAlwaysHas(String golden, MarkingEvent event) {
        assertThat(new String(format.write(event), StandardCharsets.UTF_8))
                .isEqualTo(WrittenForms.golden("marking-" + golden));
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void readsWhatFormatOneWrote(String golden, MarkingEvent event) {
        assertThat(read(WrittenForms.golden("marking-" + golden))).isEqualTo(event);
    }

    private MarkingEvent read(String text) {
        return format.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesALevelThereIsNot() {
        String wrong = WrittenForms.golden("marking-adjudicated").replace("\"level\":3", "\"level\":4");
        assertThatThrownBy(() -> read(wrong)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesAPlaceWithTwoLevels() {
        String mark = WrittenForms.golden("marking-marked").replaceAll(".*\"marks\":\\[(.*)\\],\"rubrics.*", "$1");
        String twice = WrittenForms.golden("marking-marked").replace(mark, mark + "," + mark);
        assertThatThrownBy(() -> read(twice)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesADecisionWithoutAReason() {
        String wrong = WrittenForms.golden("marking-adjudicated").replace("Both agree", " ");
        assertThatThrownBy(() -> read(wrong)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesAnEventItDoesNotKnow() {
        assertThatThrownBy(() -> read("{\"format\":1,\"event\":\"erased\"}"))
                .isInstanceOf(UnreadableInputException.class);
    }
}
