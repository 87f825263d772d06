package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Board;
import org.okrreadiness.marking.SecondMarking;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Standings;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.verdict.Readiness;
import org.okrreadiness.verdict.TaskEvidence;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.verdict.VerdictRule;

/** Setting up a cohort and seeing how far it has come. */
public final class Cohorts {

    private final MarkingRecords records;
    private final Answers answers;
    private final CohortAssessments assessments;
    private final Map<AttemptId, Boolean> borderline = new ConcurrentHashMap<>();

    public Cohorts(MarkingRecords records, Answers answers, CohortAssessments assessments) {
        this.records = records;
        this.answers = answers;
        this.assessments = assessments;
    }

    public List<Workbook> all() {
        return records.cohorts().stream().map(this::workbook).toList();
    }

    /** @throws ReadinessException for a cohort nobody has opened */
    public Workbook workbook(CohortId cohort) {
        return records.workbook(cohort)
                .orElseThrow(() -> new ReadinessException(Phrase.of("trainer.cohort-unknown", cohort.toString())));
    }

    /**
     * What the cohort sits, marked under the rubrics that are in force.
     *
     * @throws ReadinessException when no copy of it, or no pack with these rubrics, is left
     */
    public Assessment assessment(Workbook workbook) {
        return assessments.inForce(workbook.cohort());
    }

    /**
     * Opens a cohort whose lead is whoever has opened the workspace.
     *
     * @throws ReadinessException when no copy of the assessment is left; nothing is opened
     */
    public CohortId open(String title, AssessmentRef assessment, ModerationPlan plan) {
        CohortId id = CohortId.random();
        String rubrics = CohortAssessments.digest(assessments.find(assessment));
        Cohort cohort = new Cohort(id, title.strip(), assessment, Set.of(), rubrics, plan);
        records.say(made -> new Arrangement.CohortOpened(made, id, cohort));
        return id;
    }

    /** Another title, other leads, another plan. */
    public void change(Cohort cohort) {
        records.say(made -> new Arrangement.CohortOpened(made, cohort.id(), cohort));
    }

    /** @throws ReadinessException when two people have one id */
    public void setRoster(CohortId cohort, List<Person> people) {
        Set<PersonId> ids = new HashSet<>();
        for (Person person : people) {
            if (!ids.add(person.id())) {
                throw new ReadinessException(
                        Phrase.of("trainer.roster.twice", person.id().value()));
            }
        }
        records.say(made -> new Arrangement.RosterChanged(made, cohort, people));
    }

    public void allocate(CohortId cohort, MarkerId marker, String name, Set<TaskId> tasks) {
        records.say(made -> new Arrangement.Allocated(made, cohort, marker, name.strip(), tasks));
    }

    public void match(CohortId cohort, AttemptId submission, PersonId person) {
        records.say(made -> new Arrangement.SubmissionMatched(made, cohort, submission, person));
    }

    /** Every answer of the cohort that says something a person can judge, as far as its submission is here. */
    public Set<AnswerId> answered(Workbook workbook) {
        return answered(workbook.submissions().keySet());
    }

    private Set<AnswerId> answered(Set<AttemptId> submissions) {
        Set<AnswerId> answered = new LinkedHashSet<>();
        for (AttemptId submission : submissions) {
            answers.find(submission)
                    .ifPresent(script -> script.scorer().tasks().stream()
                            .filter(task ->
                                    task.answered() && !Places.forPeople(task).isEmpty())
                            .forEach(task -> answered.add(new AnswerId(submission, new TaskId(task.taskId())))));
        }
        return answered;
    }

    /** Submissions whose verdict hangs on their marks, by the scorer's figures. */
    public SecondMarking second(Workbook workbook) {
        Set<AttemptId> hanging = new HashSet<>();
        for (AttemptId submission : workbook.submissions().keySet()) {
            if (borderline.computeIfAbsent(submission, this::isBorderline)) {
                hanging.add(submission);
            }
        }
        return new SecondMarking(hanging);
    }

    private boolean isBorderline(AttemptId submission) {
        return answers.find(submission)
                .flatMap(script -> new VerdictRule(
                                script.assessment().marking(),
                                script.assessment().marking().measurement())
                        .on(TaskEvidence.of(script.assessment(), script.scorer())))
                .map(Verdict::readiness)
                .filter(readiness -> readiness == Readiness.CANNOT_TELL_YET)
                .isPresent();
    }

    /** Which levels stand, for every answer that says something. */
    public Map<AnswerId, List<Standing>> standings(Workbook workbook) {
        return standings(workbook, workbook.submissions().keySet());
    }

    /** The same for one submission. */
    Map<AnswerId, List<Standing>> standings(Workbook workbook, AttemptId submission) {
        return standings(workbook, Set.of(submission));
    }

    private Map<AnswerId, List<Standing>> standings(Workbook workbook, Set<AttemptId> submissions) {
        Standings standings = new Standings(workbook, second(workbook));
        Map<AnswerId, List<Standing>> all = new LinkedHashMap<>();
        for (AnswerId answer : answered(submissions)) {
            TaskScore task = answers.find(answer.submission())
                    .orElseThrow()
                    .scorer()
                    .task(answer.task().value())
                    .orElseThrow();
            all.put(answer, standings.of(answer, Places.scorer(task)));
        }
        return all;
    }

    /** Who handed in, whose answers are marked, what is open. Reads submissions; not for the screen's own thread. */
    public Board board(CohortId cohort) {
        Workbook workbook = workbook(cohort);
        return Board.of(workbook, standings(workbook));
    }

    /** Answers of which some level waits for a person, with what stands there. */
    public Map<AnswerId, List<Standing>> open(CohortId cohort) {
        Map<AnswerId, List<Standing>> open = new LinkedHashMap<>(standings(workbook(cohort)));
        open.values().removeIf(standings -> standings.stream().allMatch(Standing::isFinal));
        return open;
    }

    /** Submissions with their releases and what still keeps the others back. Reads submissions; not for the screen's own thread. */
    public Releases releases(CohortId cohort) {
        Workbook workbook = workbook(cohort);
        return Releases.of(
                workbook,
                standings(workbook),
                submission -> answers.find(submission).isPresent());
    }

    /**
     * Says that these submissions are given back; nothing that is still open may be among them.
     *
     * @throws ReadinessException when whoever says it is no lead, or naming the first that is still open or whose answers are not here;
     *     none is released
     */
    public void release(CohortId cohort, List<AttemptId> submissions) {
        Workbook workbook = workbook(cohort);
        if (!workbook.leads().contains(records.me())) {
            throw new ReadinessException(
                    Phrase.of("trainer.not-lead", workbook.cohort().title()));
        }
        Map<AnswerId, List<Standing>> open = open(cohort);
        for (AttemptId submission : submissions) {
            if (answers.find(submission).isEmpty()) {
                throw new ReadinessException(Phrase.of("trainer.answer-elsewhere", submission.toString()));
            }
            if (open.keySet().stream().anyMatch(answer -> answer.submission().equals(submission))) {
                throw new ReadinessException(Phrase.of("trainer.release.open", submission.toString()));
            }
        }
        List<Function<Made, MarkingEvent>> released = new ArrayList<>();
        submissions.forEach(submission -> released.add(made -> new Arrangement.Released(made, cohort, submission)));
        records.sayAll(released);
    }
}
