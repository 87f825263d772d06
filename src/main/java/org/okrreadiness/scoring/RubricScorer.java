package org.okrreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.CompetencyScore;
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
import org.okrreadiness.scoring.reading.CaseReaders;

/**
 * Scores by published rubrics and decision tables.
 *
 * <p>What a score holds: the weighted mean of the levels that apply, over 3, as 0 to 100, capped by gates. Marks of trust C are a
 * trainer's to give; until then they stand in the sheet as evidence, are routed to the trainer and count for nothing.
 */
public final class RubricScorer implements Scorer {

    /** Version of rules and tables; a change that can change a mark is a new one. */
    private static final String SCORER = "0.4";

    /** Version of the word lists, in the same way. */
    private static final String LEXICON = "0.4";

    private final RubricSet rubrics;
    private final CaseReaders readers;
    private final ScorerVersions versions;

    /**
     * @param standard the product's own rubrics, one of every kind
     * @param school marks lines by; an assessment brings its own
     */
    public RubricScorer(List<Rubric> standard, School school) {
        this(RubricSet.of(standard, school), new CaseReaders());
    }

    private RubricScorer(RubricSet rubrics, CaseReaders readers) {
        this.rubrics = rubrics;
        this.readers = readers;
        this.versions = new ScorerVersions(
                SCORER, LEXICON, rubrics.version(), rubrics.school().ref());
    }

    @Override
    public Scorer under(School school) {
        boolean same = school.equals(rubrics.school());
        return same ? this : new RubricScorer(new RubricSet(rubrics.own(), rubrics.standard(), school), readers);
    }

    @Override
    public ScorerVersions versions() {
        return versions;
    }

    @Override
    public ArtefactScore keyResult(KeyResult keyResult, Objective objective, Situation situation) {
        return new LineScoring(rubrics, read(situation)).keyResult(Part.keyResult(1), keyResult, objective);
    }

    @Override
    public ArtefactScore objective(Objective objective, Situation situation) {
        return new LineScoring(rubrics, read(situation)).objective(objective);
    }

    @Override
    public List<ArtefactScore> set(OkrSet set, Situation situation) {
        return new SetScoring(rubrics, read(situation)).mark(set, List.of());
    }

    @Override
    public int setScore(List<ArtefactScore> parts) {
        return SetScoring.score(parts);
    }

    @Override
    public TaskScore task(Task task, Response response, Situation situation, List<Rubric> own) {
        if (response.isBlank()) {
            return TaskScoring.unanswered(task);
        }
        return task.fold(new TaskScoring(rubrics.with(own), read(situation), response));
    }

    @Override
    public ScoreSheet sheet(Assessment assessment, Map<TaskId, Response> responses) {
        if (assessment.isMarkedElsewhere()) {
            throw new IllegalArgumentException("Without its keys " + assessment.ref() + " cannot be marked");
        }
        School school = assessment.marking().school();
        if (!school.equals(rubrics.school())) {
            return under(school).sheet(assessment, responses);
        }
        Certainty certainty = new Certainty(assessment.marking().certainty());
        return sheet(
                assessment,
                assessment.scenarios().stream()
                        .flatMap(scenario ->
                                scenario.tasks().stream().map(task -> task(assessment, scenario, task, responses)))
                        .map(certainty::in)
                        .toList());
    }

    @Override
    public ScoreSheet settled(
            Assessment assessment,
            Map<TaskId, Response> responses,
            ScoreSheet scorer,
            Map<TaskId, List<SettledLevel>> settled) {
        School school = assessment.marking().school();
        if (!school.equals(rubrics.school())) {
            return under(school).settled(assessment, responses, scorer, settled);
        }
        RubricSet withOwn = rubrics.with(assessment.marking().rubrics());
        Certainty certainty = new Certainty(assessment.marking().certainty());
        List<TaskScore> tasks = new ArrayList<>();
        for (Task task : assessment.tasks()) {
            TaskScore own = scorer.task(task.id().value()).orElseThrow();
            List<SettledLevel> levels = settled.getOrDefault(task.id(), List.of());
            tasks.add(
                    levels.isEmpty() || !own.answered()
                            ? own
                            : certainty.in(SettledScoring.of(
                                    withOwn, task, responses.get(task.id()), Certainty.without(own), levels)));
        }
        return sheet(assessment, tasks);
    }

    private ScoreSheet sheet(Assessment assessment, List<TaskScore> tasks) {
        AttemptScoring attempt = new AttemptScoring(assessment, tasks);
        List<CompetencyScore> competencies = attempt.competencies();
        return new ScoreSheet(
                assessment.ref().toString(), versions(), attempt.overall(competencies), competencies, tasks);
    }

    @Override
    public Map<Part, Phrase> patterns(OkrSet set, Situation situation) {
        return new LinePatterns(read(situation).reader()).of(set);
    }

    @Override
    public List<CheckCard> checks() {
        return CheckCards.all();
    }

    @Override
    public List<Finding> findings(OkrSet set, Situation situation) {
        return new LiveFindings(rubrics, read(situation)).on(set);
    }

    private ReadCase read(Situation situation) {
        return new ReadCase(situation, readers);
    }

    private TaskScore task(Assessment assessment, Scenario scenario, Task task, Map<TaskId, Response> responses) {
        Response response = responses.get(task.id());
        return response == null
                ? TaskScoring.unanswered(task)
                : task(
                        task,
                        response,
                        scenario.situationFor(task),
                        assessment.marking().rubrics());
    }
}
