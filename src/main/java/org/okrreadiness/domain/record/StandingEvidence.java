package org.okrreadiness.domain.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The records of one person in one competency that count today.
 *
 * <p>A record counts as long as it holds and no later one rests on evidence that is as strong or stronger. A later record on weaker
 * evidence stands beside it: who ran a quarter well and later chose badly on paper has shown both. The rule is the product's own; it
 * takes the newest of what is closest to the work, and is never an average. Practice never replaces what was shown under seal, and meets
 * nothing. A record that was withdrawn counts as if it had never been.
 */
public final class StandingEvidence {

    private static final Comparator<CapabilityRecord> NEWEST_FIRST = Comparator.comparing(
                    (CapabilityRecord record) -> record.validity().achievedOn())
            .thenComparing(CapabilityRecord::strength)
            .thenComparing(record -> record.issue().at())
            .thenComparing(record -> record.id().value())
            .reversed();

    private static final Comparator<CapabilityRecord> CLOSEST_TO_THE_WORK = Comparator.comparing(
                    (CapabilityRecord record) -> !isPractice(record))
            .thenComparing(CapabilityRecord::strength);

    private final List<CapabilityRecord> standing;
    private final boolean hadAny;

    private StandingEvidence(List<CapabilityRecord> standing, boolean hadAny) {
        this.standing = List.copyOf(standing);
        this.hadAny = hadAny;
    }

    /** @param records of one person in one competency, in any order */
    public static StandingEvidence on(LocalDate day, List<CapabilityRecord> records) {
        List<CapabilityRecord> newestFirst = new ArrayList<>(records);
        newestFirst.removeIf(CapabilityRecord::isWithdrawn);
        newestFirst.sort(NEWEST_FIRST);
        List<CapabilityRecord> standing = new ArrayList<>();
        for (CapabilityRecord record : newestFirst) {
            boolean replaced = standing.stream().anyMatch(newer -> replaces(newer, record));
            if (!replaced && record.validity().holdsOn(day)) {
                standing.add(record);
            }
        }
        return new StandingEvidence(standing, !newestFirst.isEmpty());
    }

    /** The newest first. */
    public List<CapabilityRecord> records() {
        return standing;
    }

    /** The one on the strongest evidence. */
    public Optional<CapabilityRecord> strongest() {
        return standing.stream().max(CLOSEST_TO_THE_WORK);
    }

    /** How it stands against what is asked for. */
    public GapState against(Optional<Requirement> asked) {
        if (standing.isEmpty()) {
            return asked.isEmpty() ? GapState.NOT_ASKED : hadAny ? GapState.EXPIRED : GapState.NO_RECORD;
        }
        return asked.map(this::against).orElse(GapState.BEYOND);
    }

    private GapState against(Requirement asked) {
        if (meeting(asked).isPresent()) {
            return GapState.MET;
        }
        boolean levelShown = standing.stream().anyMatch(record -> reaches(record, asked));
        return levelShown ? GapState.EVIDENCE_SHORT : GapState.LEVEL_SHORT;
    }

    /** The record by which it is met: the one on the strongest evidence that will do. */
    public Optional<CapabilityRecord> meeting(Requirement asked) {
        return standing.stream().filter(record -> meets(record, asked)).max(CLOSEST_TO_THE_WORK);
    }

    /** What to show: the record that meets what is asked for, or the strongest there is. */
    public Optional<CapabilityRecord> shown(Optional<Requirement> asked) {
        return asked.flatMap(this::meeting).or(this::strongest);
    }

    private static boolean replaces(CapabilityRecord newer, CapabilityRecord older) {
        return newer.strength().isAtLeast(older.strength()) && (!isPractice(newer) || isPractice(older));
    }

    private static boolean isPractice(CapabilityRecord record) {
        return record.claim().source().conditions() == Conditions.PRACTICE;
    }

    private static boolean meets(CapabilityRecord record, Requirement asked) {
        return record.strength().isAtLeast(asked.strength()) && !isPractice(record) && reaches(record, asked);
    }

    private static boolean reaches(CapabilityRecord record, Requirement asked) {
        return record.level().compareTo(asked.level()) >= 0;
    }
}
