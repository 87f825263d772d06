package org.okrreadiness.scoring;

import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;

/** The one door to the scorer. Immutable; safe for several threads. */
public interface Scorer {

    ScorerVersions versions();

    /** The same scorer marking lines, sets and tasks by another school; a whole sheet always follows its assessment's own. */
    Scorer under(School school);

    /**
     * Marks one key result.
     *
     * @param objective the objective it belongs to; blank when unknown
     * @param situation the case, or {@link Situation#NONE}
     */
    ArtefactScore keyResult(KeyResult keyResult, Objective objective, Situation situation);

    /** Marks one objective. */
    ArtefactScore objective(Objective objective, Situation situation);

    /** Marks a set: the objective, each key result, then the set as a whole. */
    List<ArtefactScore> set(OkrSet set, Situation situation);

    /**
     * One figure for a set, 0 to 100, from the marks {@link #set} gave: objective, key results and the whole in the weights that hold
     * for a task.
     */
    int setScore(List<ArtefactScore> parts);

    /** Marks the response to a task under the rubrics of its assessment. */
    TaskScore task(Task task, Response response, Situation situation, List<Rubric> rubrics);

    /**
     * Marks a whole attempt. Tasks without a response count as zero.
     *
     * @throws IllegalArgumentException when the assessment came without its keys
     */
    ScoreSheet sheet(Assessment assessment, Map<TaskId, Response> responses);

    /**
     * Marks a whole attempt with the levels people have settled on in place of its own; scores follow from them by the same rules. Levels
     * for pieces of work that the scorer does not know are passed over.
     */
    default ScoreSheet settled(
            Assessment assessment, Map<TaskId, Response> responses, Map<TaskId, List<SettledLevel>> settled) {
        return settled(assessment, responses, sheet(assessment, responses), settled);
    }

    /**
     * The same where what the scorer gives is known already: nothing is read again.
     *
     * @param scorer what {@link #sheet} gave for this attempt under these rubrics
     */
    ScoreSheet settled(
            Assessment assessment,
            Map<TaskId, Response> responses,
            ScoreSheet scorer,
            Map<TaskId, List<SettledLevel>> settled);

    /**
     * For the objective and each key result one sentence to fill in: the participant's own nouns and open slots in square brackets,
     * never a number they did not give.
     */
    Map<Part, Phrase> patterns(OkrSet set, Situation situation);

    /** What there is to know about each check, for help: of key results, of objectives, of the set. */
    List<CheckCard> checks();

    /** What is worth a question while somebody is still writing, the most serious first. */
    List<Finding> findings(OkrSet set, Situation situation);
}
