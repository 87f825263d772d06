package org.okrreadiness.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.TaskId;

/** An assessment with one full task of each kind, and somebody's answers to it: enough to be shown, sat and marked. */
public final class Samples {

    public static final TaskId WRITE = SampleAssessments.WRITE;
    public static final TaskId CRITIQUE = SampleAssessments.CRITIQUE;
    public static final TaskId JUDGE = SampleAssessments.JUDGE;
    public static final TaskId BEST_AND_WORST = new TaskId("timetable-ends");
    public static final TaskId ANSWER = new TaskId("timetable-answer");
    public static final TaskId TALK = new TaskId("timetable-talk");
    public static final TaskId NEWS = new TaskId("timetable-news");
    public static final TaskId SCORE = new TaskId("timetable-score");

    private Samples() {}

    public static Assessment assessment() {
        Scenario scenario = new Scenario(
                "winter-timetable",
                "The winter timetable",
                new Scenario.Setting("Island Lines", "ferries", "Norway", 340, "You lead the timetable team."),
                "Islanders have stopped trusting the timetable. It starts again in six weeks.",
                List.of(),
                Situation.NONE,
                List.of(
                        SampleTexts.write(),
                        SampleTexts.critique(),
                        SampleJudgements.rating(),
                        SampleJudgements.bestAndWorst(),
                        SampleTexts.answer(),
                        SampleTasks.prioritise(),
                        SampleTasks.diagnose(),
                        SampleTasks.conversation(),
                        SampleTasks.newInformation(),
                        SampleTasks.scoreAndReset()));
        return new Assessment(
                new AssessmentRef("practitioner", "1.0.0", "0f".repeat(32)),
                new Assessment.About(
                        "OKR practitioner",
                        "en-GB",
                        Track.PRACTITIONER,
                        "For people who are about to run OKRs with a team. You write sets, look for what is wrong with sets"
                                + " others wrote, and judge what to do when it gets difficult."),
                new Assessment.Marking(
                        Map.of(
                                Competency.WRITING, 45,
                                Competency.CHALLENGE_AND_COACHING, 30,
                                Competency.FACILITATION, 25),
                        new CutScores(
                                CutScores.Method.AUTHOR_JUDGEMENT,
                                60,
                                Map.of(),
                                "Set by the author before any sitting."),
                        StandardSchools.usual(),
                        new StandardRubrics().standard()),
                new Sitting(Set.of(Mode.PRACTICE, Mode.ASSESSMENT), Optional.of(Duration.ofMinutes(90))),
                List.of(scenario));
    }

    /** Answers of somebody in the middle: some of it good. */
    public static Map<TaskId, Response> responses() {
        return Map.of(
                WRITE,
                written(),
                CRITIQUE,
                critiqueGiven(),
                JUDGE,
                ratings(),
                BEST_AND_WORST,
                choices(),
                ANSWER,
                answered(),
                SampleTasks.prioritise().id(),
                SampleResponses.priorities(),
                SampleTasks.diagnose().id(),
                SampleResponses.diagnosis(),
                TALK,
                talked(),
                NEWS,
                SampleResponses.leanings(),
                SCORE,
                SampleResponses.scores());
    }

    static WrittenSet written() {
        return new WrittenSet(new OkrSet(
                new Objective("Islanders can plan their day around us"),
                List.of(
                        KeyResult.ofText(
                                "Sailings leaving on time rise from 81% to 90% by 31 March, read from the harbour log"),
                        KeyResult.ofText("Run 12 workshops with harbour staff"))));
    }

    private static CritiqueGiven critiqueGiven() {
        return new CritiqueGiven(
                false,
                List.of(
                        new DefectMark(
                                Part.keyResult(1),
                                new Span(0, 16),
                                DefectKind.ACTIVITY,
                                "Workshops can happen and boats still leave late."),
                        new DefectMark(
                                Part.keyResult(2),
                                new Span(9, 24),
                                DefectKind.MEASURE_UNCLEAR,
                                "Nobody says what late means.")),
                "What would the islanders notice first?",
                Optional.of(new Repair(
                        Part.keyResult(1), "Departures held up by loading fall from 60 to 30 a week by 31 March")));
    }

    private static RatingsGiven ratings() {
        return new RatingsGiven(
                Map.of("a", 4, "b", 2, "c", 4),
                OptionalInt.of(70),
                "Something has to give before the fourth priority starts.");
    }

    private static BestAndWorstGiven choices() {
        return new BestAndWorstGiven(
                Optional.of("d"), Optional.of("b"), OptionalInt.of(60), "A date without a condition is a promise.");
    }

    private static AnswerGiven answered() {
        return new AnswerGiven(
                "Each workshop is an activity of ours, because it says what we do. They should simply plan more of these workshops.");
    }

    private static ConversationGiven talked() {
        return new ConversationGiven(
                List.of(
                        new MoveMade("push"),
                        new LineSaid(
                                "I will have a word with the lorry drivers about the ramp. What else is in your way?")),
                "",
                OptionalInt.of(80));
    }
}
