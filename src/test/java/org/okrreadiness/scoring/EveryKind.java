package org.okrreadiness.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.testing.SampleTexts;

/** The case of {@link SmallAssessment} with one task of each of the ten kinds, and one answer to each. */
final class EveryKind {

    static final TaskId ANSWER = SampleTexts.answer().id();
    static final TaskId NEWS = SampleTasks.newInformation().id();
    static final TaskId CHOOSE = SampleTasks.prioritise().id();
    static final TaskId TALK = SampleTasks.conversation().id();
    static final TaskId DIAGNOSE = SampleTasks.diagnose().id();
    static final TaskId SCORE = SampleTasks.scoreAndReset().id();

    private EveryKind() {}

    static Assessment assessment() {
        Assessment small = SmallAssessment.assessment(
                Map.of(Competency.WRITING, 40, Competency.FACILITATION, 40, Competency.CHALLENGE_AND_COACHING, 20),
                List.of());
        return new Assessment(
                small.ref(),
                small.about(),
                small.marking(),
                small.sitting(),
                List.of(wider(small.scenarios().get(0))));
    }

    private static Scenario wider(Scenario scenario) {
        List<Task> tasks = Stream.concat(
                        scenario.tasks().stream(),
                        Stream.of(
                                SampleTexts.answer(),
                                SampleTasks.newInformation(),
                                SampleTasks.prioritise(),
                                SampleTasks.conversation(),
                                SampleTasks.diagnose(),
                                SampleTasks.scoreAndReset()))
                .toList();
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.setting(),
                scenario.brief(),
                scenario.exhibits(),
                scenario.situation(),
                tasks);
    }

    static Map<TaskId, Response> answers() {
        Map<TaskId, Response> answers = new HashMap<>(SmallAssessment.answers());
        answers.put(ANSWER, new AnswerGiven("A workshop is work, and the boats still leave late."));
        answers.put(NEWS, SampleResponses.leanings());
        answers.put(CHOOSE, SampleResponses.priorities());
        answers.put(TALK, SampleResponses.conversation());
        answers.put(DIAGNOSE, SampleResponses.diagnosis());
        answers.put(SCORE, SampleResponses.scores());
        return answers;
    }

    /** To each task a response in which nothing is said. */
    static Map<TaskId, Response> blanks() {
        Map<TaskId, Response> blanks = new HashMap<>();
        blanks.put(SmallAssessment.WRITE, new WrittenSet(OkrSet.EMPTY));
        blanks.put(SmallAssessment.CRITIQUE, CritiqueGiven.EMPTY);
        blanks.put(SmallAssessment.JUDGE, RatingsGiven.EMPTY);
        blanks.put(SmallAssessment.BEST_AND_WORST, BestAndWorstGiven.EMPTY);
        blanks.put(ANSWER, AnswerGiven.EMPTY);
        blanks.put(NEWS, LeaningsGiven.EMPTY);
        blanks.put(CHOOSE, PrioritiesGiven.EMPTY);
        blanks.put(TALK, ConversationGiven.EMPTY);
        blanks.put(DIAGNOSE, DiagnosisGiven.EMPTY);
        blanks.put(SCORE, ScoresGiven.EMPTY);
        return blanks;
    }
}
