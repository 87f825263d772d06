package org.okrreadiness.scoring.set;

import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.scoring.mark.Proposal;

/** S2: how many key results there are. */
final class NumberOfKeyResults {

    /** So many more than a sound set has are beyond repair by cutting one. */
    private static final int FAR_TOO_MANY = 2;

    private final SetReading set;
    private final School.Count wanted;

    /** @param wanted how many the school asks for */
    NumberOfKeyResults(SetReading set, School.Count wanted) {
        this.set = set;
        this.wanted = wanted;
    }

    Proposal proposal() {
        int number = set.lines().size();
        String shown = Integer.toString(number);
        if (number < wanted.sound().from()) {
            return Proposal.of("S2", 0, 0.95, "too-few", shown).asking("too-few");
        }
        int most = wanted.sound().to();
        if (number > most) {
            return Proposal.of("S2", number > most + FAR_TOO_MANY ? 0 : 1, 0.95, "too-many", shown)
                    .asking("too-many");
        }
        boolean best = wanted.best().holds(number);
        return Proposal.of("S2", best ? 3 : 2, 0.95, best ? "good" : "edge", shown);
    }
}
