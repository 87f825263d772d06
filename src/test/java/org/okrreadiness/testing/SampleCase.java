package org.okrreadiness.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.domain.task.WriteOkrSet;

/** One case with an exhibit of every kind and a task of every kind, for tests of the window. */
public final class SampleCase {

    public static final TaskId WRITE = new TaskId("ferry-write");
    public static final TaskId CRITIQUE = new TaskId("ferry-critique");
    public static final TaskId JUDGE = new TaskId("ferry-judge");
    public static final TaskId BEST_AND_WORST = new TaskId("ferry-best-and-worst");
    public static final TaskId ANSWER = new TaskId("ferry-answer");
    public static final TaskId PRIORITISE = SampleTasks.prioritise().id();
    public static final TaskId DIAGNOSE = SampleTasks.diagnose().id();
    public static final TaskId TALK = new TaskId("ferry-talk");
    public static final TaskId NEWS = SampleTasks.newInformation().id();
    public static final TaskId SCORE = SampleTasks.scoreAndReset().id();

    private static final Provenance BY_HAND =
            new Provenance(Provenance.Source.AUTHOR, "the test's author", "Made by hand.");

    private SampleCase() {}

    public static Assessment assessment() {
        return assessment(Optional.of(Duration.ofMinutes(90)));
    }

    public static Assessment assessment(Optional<Duration> timeLimit) {
        return new Assessment(
                new AssessmentRef("sample", "1.0.0", "0a".repeat(32)),
                new Assessment.About(
                        "Sample assessment", "en-GB", Track.PRACTITIONER, "One case, a task of each kind."),
                new Assessment.Marking(
                        Map.of(Competency.WRITING, 100),
                        new CutScores(CutScores.Method.AUTHOR_JUDGEMENT, 60, Map.of(), "Set by hand for tests."),
                        StandardSchools.usual(),
                        List.of()),
                new Sitting(Set.of(Mode.PRACTICE, Mode.ASSESSMENT), timeLimit),
                List.of(scenario()));
    }

    private static Scenario scenario() {
        return new Scenario(
                "ferry",
                "The winter timetable",
                new Scenario.Setting("Island Lines", "Ferries", "Norway", 340, "You lead the timetable team."),
                """
                Since August one sailing in five leaves late. The harbour blames the new loading order,
                the crews blame the harbour.

                The board meets in six weeks and expects a set for the quarter. There is money for one change.
                """,
                List.of(memo(), thread(), table(), chart(), people()),
                Situation.NONE,
                List.of(
                        write(),
                        critique(),
                        judge(),
                        bestAndWorst(),
                        answer(),
                        SampleTasks.prioritise(),
                        SampleTasks.diagnose(),
                        talk(),
                        SampleTasks.newInformation(),
                        SampleTasks.scoreAndReset()));
    }

    private static Exhibit memo() {
        return new Exhibit.Memo(
                "memo", "Memo", "Ingrid Dahl", "Timetable team", "3 November", "Please, no new app this quarter.");
    }

    private static Exhibit thread() {
        return new Exhibit.MessageThread(
                "thread",
                "Crew channel",
                List.of(
                        new Exhibit.Message("Tor", "Mon 09:12", "Late again. The ramp was blocked for ten minutes."),
                        new Exhibit.Message("Maja", "Mon 09:15", "Nobody tells us before we dock.")));
    }

    private static Exhibit table() {
        return new Exhibit.Table(
                "sailings",
                "Sailings",
                List.of("Month", "Sailings", "On time"),
                List.of(List.of("August", "412", "81%"), List.of("September", "398", "79%")),
                "Counted at the ramp; until July at the pier head.");
    }

    private static Exhibit chart() {
        return new Exhibit.Chart(
                "waits",
                "Waits",
                Exhibit.Chart.Shape.LINE,
                "minutes",
                List.of("Jun", "Jul", "Aug", "Sep"),
                List.of(
                        series("Harbour", OptionalDouble.of(12), OptionalDouble.of(14), OptionalDouble.empty(), 19.5),
                        series("Pier", OptionalDouble.of(9), OptionalDouble.of(9), OptionalDouble.of(11), 10)),
                "No reading in August: the counter was out.");
    }

    private static Exhibit.Series series(
            String name, OptionalDouble june, OptionalDouble july, OptionalDouble august, double september) {
        return new Exhibit.Series(name, List.of(june, july, august, OptionalDouble.of(september)));
    }

    private static Exhibit people() {
        return new Exhibit.People(
                "who",
                "People",
                List.of(
                        new Exhibit.Person(
                                "Ingrid Dahl",
                                "Head of operations",
                                "a calm winter",
                                Optional.of("Sail less, on time.")),
                        new Exhibit.Person("Tor Lien", "Boatswain", "to be told before docking", Optional.empty())));
    }

    private static Task write() {
        return new WriteOkrSet(
                frame(WRITE, "Write the winter set", Phase.PLANNING, "Write one objective and its key results."),
                List.of(),
                List.of(),
                BY_HAND);
    }

    private static Task critique() {
        OkrSet planted = new OkrSet(
                new Objective("Become the most loved ferry line in the north"),
                List.of(
                        KeyResult.ofText("Run 12 workshops on the new loading order by 31 March"),
                        KeyResult.ofText("Raise sailings leaving on time from 81% to 90% by 31 March")));
        return new Critique(
                frame(CRITIQUE, "Examine the draft", Phase.CHECK_IN, "The crews wrote this set. What would you say?"),
                planted,
                List.of(),
                List.of(),
                BY_HAND);
    }

    private static Task judge() {
        return new JudgeResponses(
                frame(
                        JUDGE,
                        "Answer the board",
                        Phase.REVIEW,
                        "The chair asks for a second objective. How good is each?"),
                List.of(
                        option("a", "I ask the chair which of the two should be true first."),
                        option("b", "I add the second objective and say that both will be late."),
                        option("c", "I show what the crews would have to stop."),
                        option("d", "I promise an answer for the next meeting.")),
                BY_HAND);
    }

    private static Task bestAndWorst() {
        return new BestAndWorst(
                frame(
                        BEST_AND_WORST,
                        "Answer the mayor",
                        Phase.ALIGNMENT,
                        "The mayor wants a date for the app. Which is the best of these, and which the worst?"),
                List.of(
                        option("a", "I say what has to be true before there can be a date."),
                        option("b", "I name a date that is far away."),
                        option("c", "I ask what the app should change for the islanders."),
                        option("d", "I pass the letter on to the harbour.")),
                BY_HAND);
    }

    private static Task answer() {
        return new OpenAnswer(
                frame(ANSWER, "Explain the draft", Phase.ALIGNMENT, "Why are twelve workshops no result?"),
                new TextKey(
                        List.of(new ExpectedIdea(
                                "activity",
                                "Workshops are work.",
                                3,
                                List.of(new WayOfSaying(List.of(List.of("workshop"), List.of("work", "activity")))))),
                        List.of(),
                        new WordBand(5, 60)),
                BY_HAND);
    }

    private static Task talk() {
        Conversation talk = SampleTasks.conversation();
        return new Conversation(
                frame(TALK, "A word with Tor", Phase.CHECK_IN, "Talk with Tor before the check-in."),
                talk.with(),
                talk.start(),
                talk.nodes(),
                BY_HAND);
    }

    private static TaskFrame frame(TaskId id, String title, Phase phase, String prompt) {
        return new TaskFrame(id, title, phase, prompt, Map.of(Competency.WRITING, 100));
    }

    private static ResponseOption option(String id, String text) {
        return new ResponseOption(id, text, new JudgementKey(3, "principle", "limit", "dissent"));
    }
}
