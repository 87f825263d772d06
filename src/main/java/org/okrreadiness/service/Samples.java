package org.okrreadiness.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.scoring.Scorer;

/**
 * Finished attempts of people who do not exist, to show somebody new what the program shows. They are really sat and really marked,
 * lie on a shelf of their own, and go in one step. Reads packs and marks; not for the screen's own thread.
 */
public final class Samples {

    /** Two sittings of one person for the comparison and the check afterwards, one of another for a second assessment. */
    static final List<SampleSitting> SITTINGS = List.of(
            new SampleSitting("Sample: Robin Ashdown", "practitioner", "middling", 96),
            new SampleSitting("Sample: Robin Ashdown", "practitioner", "strong", 33),
            new SampleSitting("Sample: Kit Marlowe-Finch", "manager", "weak", 9));

    private static final Duration BETWEEN_TASKS = Duration.ofMinutes(4);

    /** Makes the order of options the same in every sample. */
    private static final long SEED = 7;

    private final AssessmentSource assessments;
    private final AttemptsWithSamples attempts;
    private final SampleShelf shelf;
    private final Scorer scorer;
    private final Clock clock;

    public Samples(
            AssessmentSource assessments, AttemptsWithSamples attempts, SampleShelf shelf, Scorer scorer, Clock clock) {
        this.assessments = assessments;
        this.attempts = attempts;
        this.shelf = shelf;
        this.scorer = scorer;
        this.clock = clock;
    }

    /** Shows the samples there are beside what people did. Until this is called nobody sees any. */
    public void show() {
        try {
            attempts.show(shelf.open());
        } catch (ReadinessException unusable) {
            // Samples are no reason to keep anybody from their own work; adding them again mends it.
            System.getLogger(Samples.class.getName())
                    .log(System.Logger.Level.WARNING, "The samples could not be opened", unusable);
        }
    }

    public boolean arePresent() {
        return attempts.hasSamples();
    }

    /**
     * Sits the samples, all of them or none.
     *
     * @param progress told how far it has come, 0 to 1
     * @param stop asked before each response; once it says yes, nothing is kept
     * @throws CancellationException when it was stopped
     */
    public void add(DoubleConsumer progress, BooleanSupplier stop) {
        attempts.hideSamples();
        MovingClock dated = new MovingClock(clock.instant(), clock.getZone());
        try {
            shelf.fill(dated, store -> sitAll(store, dated, progress, stop));
        } finally {
            show();
        }
    }

    /** Takes away all that was added, with everything that was done to it since. */
    public void remove() {
        attempts.hideSamples();
        shelf.clear();
    }

    private void sitAll(AttemptStore store, MovingClock dated, DoubleConsumer progress, BooleanSupplier stop) {
        Sittings sittings = new Sittings(new NothingKept(assessments), store, scorer, dated, new Random(SEED));
        List<Assessment> packs = ChosenCases.readable(assessments.packs());
        int done = 0;
        for (SampleSitting sample : SITTINGS) {
            Assessment assessment = named(sample.pack(), packs);
            int before = done;
            sit(sittings, sample, assessment, dated, (share) -> {
                progress.accept((before + share) / SITTINGS.size());
                if (stop.getAsBoolean()) {
                    throw new CancellationException();
                }
            });
            done++;
        }
    }

    private void sit(
            Sittings sittings, SampleSitting sample, Assessment assessment, MovingClock dated, DoubleConsumer step) {
        Map<TaskId, Response> answers = assessments.sampleAnswers(assessment).get(sample.answers());
        Instant end = clock.instant().minus(Duration.ofDays(sample.daysAgo()));
        dated.moveTo(end.minus(BETWEEN_TASKS.multipliedBy(answers.size() + 1L)));
        Attempt attempt = sittings.begin(assessment, sample.participant(), mode(assessment));
        int saved = 0;
        for (Map.Entry<TaskId, Response> answer : answers.entrySet()) {
            step.accept((double) saved++ / (answers.size() + 1));
            dated.moveTo(dated.instant().plus(BETWEEN_TASKS));
            sittings.save(attempt.id(), answer.getKey(), answer.getValue());
        }
        dated.moveTo(end);
        sittings.handIn(attempt.id());
    }

    private static Mode mode(Assessment assessment) {
        return assessment.sitting().modes().contains(Mode.ASSESSMENT) ? Mode.ASSESSMENT : Mode.PRACTICE;
    }

    private static Assessment named(String pack, List<Assessment> packs) {
        return packs.stream()
                .filter(assessment -> assessment.ref().id().equals(pack))
                .findFirst()
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.assessment-gone", pack)));
    }
}
