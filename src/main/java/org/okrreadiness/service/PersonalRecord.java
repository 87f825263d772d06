package org.okrreadiness.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.service.FurtherTasks.Key;
import org.okrreadiness.verdict.Candidate;
import org.okrreadiness.verdict.Practisable;

/** What one person has been asked and how it went, in every mode. */
final class PersonalRecord {

    /** As long as the longest way back of {@link SpacedReturn}. */
    private static final Duration LATELY = Duration.ofDays(35);

    private final Map<Key, List<TaskOutcome>> outcomes;
    private final Set<Key> asked;
    private final PracticeHistory history;
    private final Instant now;

    /**
     * @param all outcomes of everybody
     * @param open attempts of this person that are not handed in; what they have a response to has been asked
     * @param clock with the person's zone
     */
    PersonalRecord(String participant, List<TaskOutcome> all, Collection<Attempt> open, Clock clock) {
        this.outcomes = all.stream()
                .filter(outcome -> outcome.participant().equals(participant))
                .collect(Collectors.groupingBy(outcome -> new Key(outcome.pack(), outcome.task())));
        this.asked = new HashSet<>(outcomes.keySet());
        open.forEach(attempt -> attempt.responses()
                .keySet()
                .forEach(task -> asked.add(new Key(attempt.start().assessment().id(), task))));
        this.history = new PracticeHistory(all, Optional.of(participant), clock);
        this.now = clock.instant();
    }

    Set<Key> asked() {
        return asked;
    }

    boolean isDue(Key task) {
        return history.isDue(task.pack(), task.task());
    }

    /** The last time it went well, and that is not long ago. */
    boolean wentWellLately(Key task) {
        return outcomes.getOrDefault(task, List.of()).stream()
                .max(Comparator.comparing(TaskOutcome::at))
                .filter(last -> last.score() >= SpacedReturn.WELL)
                .filter(last -> last.at().isAfter(now.minus(LATELY)))
                .isPresent();
    }

    Practisable practisable(Candidate candidate) {
        Key task = new Key(candidate.pack().id(), candidate.task());
        int best = outcomes.getOrDefault(task, List.of()).stream()
                .mapToInt(TaskOutcome::score)
                .max()
                .orElse(0);
        return new Practisable(candidate, best, isDue(task));
    }
}
