package org.okrreadiness.scoring.set;

import org.okrreadiness.scoring.mark.Proposal;

/** S2: how many key results there are. */
final class NumberOfKeyResults {

    private final SetReading set;

    NumberOfKeyResults(SetReading set) {
        this.set = set;
    }

    Proposal proposal() {
        int number = set.lines().size();
        String shown = Integer.toString(number);
        if (number <= 1) {
            return Proposal.of("S2", 0, 0.95, "too-few", shown).asking("too-few");
        }
        if (number > 5) {
            return Proposal.of("S2", number > 7 ? 0 : 1, 0.95, "too-many", shown)
                    .asking("too-many");
        }
        boolean best = number == 3 || number == 4;
        return Proposal.of("S2", best ? 3 : 2, 0.95, best ? "good" : "edge", shown);
    }
}
