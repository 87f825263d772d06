package org.okrreadiness.doctor;

import java.util.List;
import java.util.Locale;
import org.okrreadiness.domain.assessment.Assessment;

/** A trick earns a quarter or more of what lies above chance. */
final class Guessable implements PackCheck {

    private static final double TOO_MUCH = 0.25;

    private final Guessing guessing;

    Guessable(Guessing guessing) {
        this.guessing = guessing;
    }

    @Override
    public List<Complaint> of(Assessment assessment) {
        return guessing.of(assessment).stream()
                .filter(guess -> guess.aboveChance() >= TOO_MUCH)
                .map(guess -> Complaint.aboutPack(
                        Complaint.Rule.GUESSABLE,
                        guess.trick().name().toLowerCase(Locale.ROOT),
                        Long.toString(Math.round(100 * guess.aboveChance())),
                        Long.toString(Math.round(guess.points())),
                        Long.toString(Math.round(guess.chance()))))
                .toList();
    }
}
