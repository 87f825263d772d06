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
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decoy;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.domain.task.WrongIdea;

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

    private static final Provenance KEY = new Provenance(
            Provenance.Source.AUTHOR, "the pack's author", "One author's reasoning; no panel has voted yet.");

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
                        write(),
                        critique(),
                        judge(),
                        bestAndWorst(),
                        answer(),
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

    private static Task write() {
        return new WriteOkrSet(
                new TaskFrame(
                        WRITE,
                        "A set for the winter",
                        Phase.PLANNING,
                        "Write one objective with its key results for January to March.",
                        Map.of(Competency.WRITING, 100)),
                List.of(),
                List.of(new Temptation(List.of("app"), "The booking app is somebody's project, not a result.")),
                KEY);
    }

    private static Task critique() {
        OkrSet planted = new OkrSet(
                new Objective("Islanders can plan their day around us"),
                List.of(
                        KeyResult.ofText("Run 12 workshops with harbour staff by March"),
                        KeyResult.ofText("Sailings leaving on time rise from 81% to 90%"),
                        KeyResult.ofText("Late departures fall from 19% to 10%")));
        return new Critique(
                new TaskFrame(
                        CRITIQUE,
                        "Ingrid's draft",
                        Phase.PLANNING,
                        "Mark what you would raise with Ingrid. If you find the draft sound, say so.",
                        Map.of(Competency.CHALLENGE_AND_COACHING, 100)),
                planted,
                List.of(
                        new PlantedDefect(
                                "activity",
                                List.of(DefectKind.ACTIVITY),
                                new PlantedPlace(Part.keyResult(1), "Run 12 workshops"),
                                5,
                                "Twelve workshops can be held while every boat leaves late."),
                        new PlantedDefect(
                                "twins",
                                List.of(DefectKind.SAME_MEASURE_TWICE),
                                new PlantedPlace(Part.keyResult(3), "Late departures fall from 19% to 10%"),
                                3,
                                "19 is what 81 leaves of a hundred: one measure counted twice.")),
                List.of(new Decoy(
                        new PlantedPlace(Part.keyResult(2), "on time"),
                        "It looks vague, but the harbour log defines it as five minutes.")),
                KEY);
    }

    private static Task judge() {
        return new JudgeResponses(
                new TaskFrame(
                        JUDGE,
                        "The quay in week four",
                        Phase.MID_QUARTER_CHANGE,
                        "The director adds a priority in week four. How effective is each of these?",
                        Map.of(Competency.FACILITATION, 100)),
                List.of(
                        option(
                                "a",
                                "I ask which of our three results she would stop for it, before we talk about how.",
                                4.6),
                        option("b", "I add it to the set as a fourth key result and mark it as a stretch.", 1.5),
                        option(
                                "c",
                                "I take it to the review at the end of the quarter and note it down until then.",
                                2.5),
                        option("d", "I ask the crews what they would have to drop, and bring their answer to her.", 4)),
                KEY);
    }

    private static Task bestAndWorst() {
        return new BestAndWorst(
                new TaskFrame(
                        BEST_AND_WORST,
                        "The letter from the mayor",
                        Phase.ALIGNMENT,
                        "The mayor asks for a date. Which of these would be the best, and which the worst?",
                        Map.of(Competency.FACILITATION, 100)),
                List.of(
                        option("a", "I ask what the date should make possible for the islanders.", 4.6),
                        option("b", "I name a date and hope that it is forgotten.", 1.5),
                        option("c", "I pass the letter on to the harbour.", 2.5),
                        option("d", "I say what has to be true before there can be a date.", 4.1)),
                KEY);
    }

    private static ResponseOption option(String id, String text, double key) {
        return new ResponseOption(
                id,
                text,
                new JudgementKey(
                        key,
                        "Capacity is decided by what is dropped.",
                        "If the quay is unsafe, safety comes before any trade.",
                        "A director who is asked to choose may hear a refusal."));
    }

    private static Task answer() {
        return new OpenAnswer(
                new TaskFrame(
                        ANSWER,
                        "Workshops as a result",
                        Phase.ALIGNMENT,
                        "The harbour calls its twelve workshops a result. What do you say, and why?",
                        Map.of(Competency.CHALLENGE_AND_COACHING, 100)),
                new TextKey(
                        List.of(
                                new ExpectedIdea(
                                        "activity",
                                        "A workshop is work; it says nothing of what becomes better on the quay.",
                                        3,
                                        List.of(new WayOfSaying(
                                                List.of(List.of("workshop"), List.of("work", "activity"))))),
                                new ExpectedIdea(
                                        "in-vain",
                                        "All twelve can be held while the boats leave as late as before.",
                                        2,
                                        List.of(new WayOfSaying(
                                                List.of(List.of("still", "although"), List.of("late")))))),
                        List.of(new WrongIdea(
                                "more",
                                "More workshops would make it a result.",
                                "A larger number still counts the harbour's own work.",
                                List.of(new WayOfSaying(List.of(List.of("more"), List.of("workshop")))))),
                        new WordBand(10, 80)),
                KEY);
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
