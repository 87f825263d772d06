package org.okrreadiness.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.okrreadiness.doctor.Effort;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.scoring.Scorer;

/** Sitting an assessment, from the first click to the marked sheet. */
public final class Sittings {

    private final AssessmentSource assessments;
    private final AttemptStore attempts;
    private final Scorer scorer;
    private final Clock clock;
    private final RandomGenerator random;
    private final PracticeRound rounds;

    public Sittings(
            AssessmentSource assessments, AttemptStore attempts, Scorer scorer, Clock clock, RandomGenerator random) {
        this.assessments = assessments;
        this.attempts = attempts;
        this.scorer = scorer;
        this.clock = clock;
        this.random = random;
        this.rounds = new PracticeRound(assessments, attempts, clock, random);
    }

    /** Begins a new attempt; it is on disk when this returns. */
    public Attempt begin(Assessment assessment, String participant, Mode mode) {
        if (!assessment.sitting().modes().contains(mode)) {
            throw new ReadinessException(
                    Phrase.of("problem.mode-not-offered", assessment.about().title()));
        }
        assessments.keep(assessment.ref());
        AttemptId id = AttemptId.random();
        Attempt.Start start =
                new Attempt.Start(assessment.ref(), participant.strip(), mode, clock.instant(), random.nextLong());
        attempts.begin(id, start, assessment);
        return attempts.find(id).orElseThrow();
    }

    /**
     * Begins to practise chosen tasks, which may come from several assessments: an attempt for each entry, one after another. The first
     * is on disk when this returns; the next one begins when the one before it is handed in.
     *
     * @param round at least one entry; tasks of one entry are asked together
     */
    public AttemptId practise(String participant, List<Selection.Chosen> round) {
        return rounds.begin(participant, round);
    }

    /**
     * Begins to ask further tasks that count together with a whole sitting, in the same mode, to settle what it left open: an attempt for
     * each entry, one after another. While one of them is open, that one is meant, however often this is asked.
     *
     * @param whole handed in
     * @param round at least one entry; tasks of one entry are asked together
     */
    public AttemptId settle(AttemptId whole, List<Selection.Chosen> round) {
        Attempt settled = attempts.find(whole)
                .filter(attempt ->
                        !attempt.isOpen() && attempt.start().selection().isEmpty())
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.attempt-unknown", whole.toString())));
        return attempts.list().stream()
                .filter(line -> line.settles().equals(Optional.of(whole)))
                .filter(line -> line.handedInAt().isEmpty())
                .map(AttemptSummary::id)
                .findFirst()
                .orElseGet(() -> rounds.settle(settled, round));
    }

    /** The attempt that follows this one in a round of chosen tasks; empty at its end, and before this one is handed in. */
    public Optional<AttemptId> next(AttemptId handedIn) {
        return attempts.find(handedIn).filter(attempt -> !attempt.isOpen()).flatMap(rounds::next);
    }

    /** An attempt as far as it has come, without its assessment; empty for one nobody knows. */
    Optional<Attempt> find(AttemptId id) {
        return attempts.find(id);
    }

    /** Opens an attempt where it was left. */
    public Opened open(AttemptId id) {
        Attempt attempt = attempts.find(id)
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.attempt-unknown", id.toString())));
        Assessment assessment = assessments
                .find(attempt.start().assessment())
                .orElseThrow(() -> new ReadinessException(Phrase.of(
                        "problem.assessment-gone", attempt.start().assessment().id())));
        return new Opened(
                attempt.start()
                        .selection()
                        .map(selection -> asked(assessment, selection))
                        .orElse(assessment),
                attempt,
                attempts.seal(id));
    }

    /** Further tasks of a timed assessment are timed at its pace. */
    private static Assessment asked(Assessment whole, Selection selection) {
        Assessment only = whole.only(selection.tasks());
        return selection.settles().isPresent() ? Effort.atThePaceOf(whole, only) : only;
    }

    /** Keeps a response; it is on disk when this returns. */
    public Receipt save(AttemptId attempt, TaskId task, Response response) {
        return attempts.save(attempt, task, response);
    }

    public Receipt moveTo(AttemptId attempt, TaskId task) {
        return attempts.moveTo(attempt, task);
    }

    /**
     * Keeps that the participant sees a finding differently; it is on disk when this returns.
     *
     * @param text the whole line as it is now
     */
    public Receipt dispute(Opened opened, TaskId task, Dispute.About about, String text, String reason) {
        ScorerVersions versions =
                scorer.under(opened.assessment().marking().school()).versions();
        Dispute dispute = new Dispute(task, about, text, reason.strip(), versions, clock.instant());
        return attempts.dispute(opened.attempt().id(), dispute);
    }

    /** Keeps that a finding is no longer disputed; it is on disk when this returns. */
    public Receipt takeBack(AttemptId attempt, TaskId task, Dispute.About about) {
        return attempts.takeBack(attempt, task, about);
    }

    /** Keeps that the clock of the machine was set; it is on disk when this returns. */
    public Receipt clockChanged(AttemptId attempt, ClockChange change) {
        return attempts.clockChanged(attempt, change);
    }

    /** Whether what is kept of an attempt is as it was written. */
    public Seal seal(AttemptId attempt) {
        return attempts.seal(attempt);
    }

    /** What was disputed in an attempt; empty for an attempt nobody knows. */
    public List<Dispute> disputes(AttemptId attempt) {
        return attempts.find(attempt).map(Attempt::disputes).orElse(List.of());
    }

    /**
     * Marks the attempt and closes it. Handing in twice gives the sheet of the first time.
     *
     * @return empty where the keys are elsewhere: then it is closed as it is, and marked there
     */
    public Optional<ScoreSheet> handIn(AttemptId id) {
        Opened opened = open(id);
        Optional<Attempt.HandedIn> before = opened.attempt().handedIn();
        if (before.isPresent()) {
            return before.get().marks();
        }
        Optional<ScoreSheet> marks = Optional.of(opened)
                .filter(each -> !each.assessment().isMarkedElsewhere())
                .map(each -> scorer.sheet(each.assessment(), each.attempt().responses()));
        attempts.handIn(id, new Attempt.HandedIn(clock.instant(), marks));
        beginNext(id);
        return marks;
    }

    /** What was handed in stands, whatever becomes of the next one; {@link #next} tries again. */
    private void beginNext(AttemptId handedIn) {
        try {
            next(handedIn);
        } catch (ReadinessException notNow) {
            System.getLogger(Sittings.class.getName())
                    .log(System.Logger.Level.WARNING, "The next case could not be begun", notNow);
        }
    }

    /** Every response that was kept in an attempt, in order. */
    public List<AttemptEvent.Saved> history(AttemptId attempt) {
        return events(attempt).stream()
                .filter(AttemptEvent.Saved.class::isInstance)
                .map(AttemptEvent.Saved.class::cast)
                .toList();
    }

    /** Everything that happened in an attempt, in order. */
    public List<AttemptEvent> events(AttemptId attempt) {
        return attempts.events(attempt);
    }

    public List<AttemptSummary> list() {
        return attempts.list();
    }

    /** The attempts that are there to be looked at only. */
    public Set<AttemptId> samples() {
        return attempts.samples();
    }

    /** How every task asked in every attempt that people handed in was scored, samples left out, in no order. */
    public List<TaskOutcome> outcomes() {
        Set<AttemptId> samples = samples();
        return attempts.outcomes().stream()
                .filter(outcome -> !samples.contains(outcome.attempt()))
                .toList();
    }

    /** The same of one person, who may be one of the samples. */
    List<TaskOutcome> outcomes(String participant) {
        return attempts.outcomes().stream()
                .filter(outcome -> outcome.participant().equals(participant))
                .toList();
    }

    /** An attempt with the assessment exactly as it was when the attempt began; of that, only what the attempt asks. */
    public record Opened(Assessment assessment, Attempt attempt, Seal seal) {

        /** The same attempt with other marks than those it was handed in with; nothing of it is kept. */
        public Opened markedWith(ScoreSheet sheet) {
            Attempt.HandedIn other =
                    new Attempt.HandedIn(attempt.handedIn().orElseThrow().at(), sheet);
            return new Opened(assessment, attempt.with(other), seal);
        }

        /** One without a seal. */
        public Opened(Assessment assessment, Attempt attempt) {
            this(assessment, attempt, Seal.UNSEALED);
        }
    }
}
