package org.okrreadiness.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.service.FurtherTasks.Key;
import org.okrreadiness.verdict.Candidate;
import org.okrreadiness.verdict.Exercise;
import org.okrreadiness.verdict.Gains;
import org.okrreadiness.verdict.Practisable;
import org.okrreadiness.verdict.Settlement;
import org.okrreadiness.verdict.Settling;
import org.okrreadiness.verdict.TaskPool;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.verdict.VerdictRule;

/**
 * Whether a person is ready, what would settle it, and what to practise next.
 *
 * <p>A whole sitting has a verdict, together with everything that was asked later to settle it; asked about either, the answer is the
 * same. Practice and sealed sittings never count together: a practice that was sat as a whole has a verdict that rests on practice, and
 * only practice settles it. Reads packs and sheets; not for the screen's own thread.
 */
public final class Verdicts {

    private final Sittings sittings;
    private final AssessmentSource assessments;
    private final Clock clock;

    /** @param clock with the person's zone */
    public Verdicts(Sittings sittings, AssessmentSource assessments, Clock clock) {
        this.sittings = sittings;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Empty for a practice of chosen tasks, and before a whole sitting is handed in. */
    public Optional<Verdict> verdict(Sittings.Opened opened) {
        return together(opened).flatMap(sat -> rule(sat).on(sat.evidence()));
    }

    /** The kinds of the tasks its verdict rests on, for each competency they bear on; none without a verdict. */
    public Map<Competency, List<TaskKind>> kinds(Sittings.Opened opened) {
        return together(opened).map(SatTogether::kinds).orElse(Map.of());
    }

    /** All of it at once. */
    public Judged judged(Sittings.Opened opened) {
        Optional<SatTogether> sat = together(opened);
        Optional<Verdict> verdict = sat.flatMap(s -> rule(s).on(s.evidence()));
        if (verdict.isEmpty()) {
            return Judged.NOTHING;
        }
        return new Judged(verdict, settlement(sat.get(), record(sat.get())), exercises(sat.get(), verdict.get()));
    }

    /** What would settle an open verdict: tasks the person was never asked. None when there is no verdict or it is not open. */
    public Settlement settlement(Sittings.Opened opened) {
        Optional<SatTogether> sat = together(opened);
        return sat.filter(s -> rule(s).on(s.evidence()).isPresent())
                .map(s -> settlement(s, record(s)))
                .orElse(new Settlement(List.of(), 0, 0));
    }

    /**
     * Begins to ask these tasks so that they count together with the sitting they settle; the first attempt is on disk when this returns.
     *
     * @param tasks at least one
     */
    public AttemptId settle(Sittings.Opened opened, List<Candidate> tasks) {
        return sittings.settle(whole(opened), together(tasks));
    }

    /** These tasks, one entry for each assessment they are in, in the order in which those come first. */
    public static List<Selection.Chosen> together(List<Candidate> tasks) {
        Map<AssessmentRef, List<TaskId>> byPack = new LinkedHashMap<>();
        tasks.forEach(task ->
                byPack.computeIfAbsent(task.pack(), pack -> new ArrayList<>()).add(task.task()));
        return byPack.entrySet().stream()
                .map(entry -> new Selection.Chosen(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** At most three tasks by which most can be won; none when there is no verdict. */
    public List<Exercise> exercises(Sittings.Opened opened) {
        Optional<SatTogether> sat = together(opened);
        Optional<Verdict> verdict = sat.flatMap(s -> rule(s).on(s.evidence()));
        return verdict.isEmpty() ? List.of() : exercises(sat.get(), verdict.get());
    }

    private Optional<SatTogether> together(Sittings.Opened opened) {
        Attempt.Start start = opened.attempt().start();
        if (start.selection().isPresent() && start.settles().isEmpty()) {
            return Optional.empty();
        }
        Sittings.Opened whole = start.settles().map(sittings::open).orElse(opened);
        return whole.attempt().isOpen() ? Optional.empty() : Optional.of(new SatTogether(whole, more(whole)));
    }

    private List<Sittings.Opened> more(Sittings.Opened whole) {
        return sittings.list().stream()
                .filter(line ->
                        line.settles().equals(Optional.of(whole.attempt().id())))
                .filter(line -> line.handedInAt().isPresent())
                .map(line -> sittings.open(line.id()))
                .toList();
    }

    private static AttemptId whole(Sittings.Opened opened) {
        return opened.attempt().start().settles().orElse(opened.attempt().id());
    }

    private VerdictRule rule(SatTogether sat) {
        Assessment assessment = sat.whole().assessment();
        Mode mode = sat.whole().attempt().start().mode();
        Measurement measurement = new Cohort(assessment, mode, sittings.outcomes())
                .measurement()
                .orElse(assessment.marking().measurement());
        return new VerdictRule(assessment.marking(), measurement);
    }

    private Settlement settlement(SatTogether sat, PersonalRecord record) {
        TaskPool unasked = further(sat)
                .pool(
                        (assessment, task) -> !record.asked().contains(FurtherTasks.key(assessment, task)),
                        record.asked());
        return new Settling(rule(sat)).of(sat.evidence(), unasked);
    }

    private List<Exercise> exercises(SatTogether sat, Verdict verdict) {
        PersonalRecord record = record(sat);
        Set<Key> kept = settlement(sat, record).tasks().stream()
                .map(task -> new Key(task.pack().id(), task.task()))
                .collect(Collectors.toSet());
        TaskPool pool = further(sat)
                .pool(
                        (assessment, task) -> assessment.sitting().modes().contains(Mode.PRACTICE)
                                && isWorthwhile(FurtherTasks.key(assessment, task), record, kept),
                        record.asked());
        List<Practisable> tasks = pool.tasks().stream().map(record::practisable).toList();
        return new Gains(sat.whole().assessment().marking().blueprint(), verdict, sat.deficits()).best(tasks, pool);
    }

    /** @param kept for settling the verdict: practised, they would say nothing new */
    private static boolean isWorthwhile(Key task, PersonalRecord record, Set<Key> kept) {
        return !kept.contains(task) && (record.isDue(task) || !record.wentWellLately(task));
    }

    private FurtherTasks further(SatTogether sat) {
        return new FurtherTasks(
                ChosenCases.readable(assessments.packs()),
                sat.whole().assessment().about().language());
    }

    private PersonalRecord record(SatTogether sat) {
        String participant = sat.whole().attempt().start().participant();
        List<Attempt> open = sittings.list().stream()
                .filter(line -> line.participant().equals(participant))
                .filter(line -> line.handedInAt().isEmpty())
                .flatMap(line -> sittings.find(line.id()).stream())
                .toList();
        return new PersonalRecord(participant, sittings.outcomes(participant), open, clock);
    }
}
