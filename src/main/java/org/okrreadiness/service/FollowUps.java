package org.okrreadiness.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.TransferCheck;

/** Asks, some weeks after an attempt, what became of it at work. The answers are kept with the attempt. */
public final class FollowUps {

    /** After this many days a check that was missed is no longer asked for by itself. */
    private static final long ASKED_UNTIL = 120;

    private final AttemptStore attempts;
    private final Clock clock;

    /** @param clock with the person's zone */
    public FollowUps(AttemptStore attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * A check that may be given.
     *
     * @param attempt the attempt it follows
     * @param from the day from which it is due
     * @param given what was said so far; empty when it was not begun
     */
    public record Check(AttemptSummary attempt, TransferCheck.Due due, LocalDate from, Optional<TransferCheck> given) {

        public boolean isComplete() {
            return given.filter(TransferCheck::complete).isPresent();
        }
    }

    /**
     * What one person should be asked today, the oldest attempt first: for each assessment they sat as a whole, of the latest attempt
     * the latest check whose day has come, unless it is complete.
     */
    public List<Check> due(String participant) {
        LocalDate today = LocalDate.now(clock);
        List<Check> due = new ArrayList<>();
        for (AttemptSummary attempt : latestOfEach(participant)) {
            if (ChronoUnit.DAYS.between(day(attempt), today) <= ASKED_UNTIL) {
                of(attempt).stream()
                        .filter(check -> !check.from().isAfter(today))
                        .reduce((earlier, later) -> later)
                        .filter(check -> !check.isComplete())
                        .ifPresent(due::add);
            }
        }
        due.sort(Comparator.comparing(Check::from));
        return due;
    }

    private List<AttemptSummary> latestOfEach(String participant) {
        List<String> packs = new ArrayList<>();
        return attempts.list().stream()
                .filter(attempt -> attempt.participant().equals(participant))
                .filter(FollowUps::isFollowed)
                .sorted(Comparator.comparing(
                                (AttemptSummary attempt) -> attempt.handedInAt().orElseThrow())
                        .reversed())
                .filter(attempt -> isFirst(packs, attempt.assessment().id()))
                .toList();
    }

    private static boolean isFirst(List<String> packs, String pack) {
        return !packs.contains(pack) && packs.add(pack);
    }

    /** Whether anything is asked after an attempt: whole sittings that were handed in, not single tasks. */
    public static boolean isFollowed(AttemptSummary attempt) {
        return attempt.handedInAt().isPresent() && attempt.selectedFrom().isEmpty();
    }

    /** The three checks of an attempt, whether their day has come or not. */
    public List<Check> of(AttemptSummary attempt) {
        List<TransferCheck> given =
                attempts.find(attempt.id()).map(Attempt::followUps).orElse(List.of());
        return Arrays.stream(TransferCheck.Due.values())
                .map(due -> new Check(
                        attempt,
                        due,
                        day(attempt).plusDays(due.days()),
                        given.stream().filter(check -> check.due() == due).findFirst()))
                .toList();
    }

    private LocalDate day(AttemptSummary attempt) {
        return LocalDate.ofInstant(attempt.handedInAt().orElseThrow(), clock.getZone());
    }

    /** Keeps a check in place of what was said in it before; it is on disk when this returns. */
    public Receipt keep(AttemptId attempt, TransferCheck check) {
        return attempts.followUp(attempt, check);
    }
}
