package org.okrreadiness.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;

/** A set of five key results that is never quite the one before: a figure in it goes up with every turn. */
final class SetBeingTyped {

    private static final Objective OBJECTIVE =
            new Objective("Families in our homes stay dry this winter and need not call us a second time");
    private static final List<String> LINES = List.of(
            "Share of damp cases reported again within eight weeks falls from 38% to %d%% by 31 December",
            "Cause written down at the first visit rises from 44% to %d%% of cases by 30 November",
            "Visits where nobody lets us in drop from 23% to %d%%, by calling ahead in the evening",
            "Run %d workshops with repair crews and publish the new checklist for every van",
            "Cost per damp case stays at or under %d pounds while we visit earlier, as a guardrail");

    private int turn;

    /** One line is new. */
    OkrSet afterABurst() {
        turn++;
        int changed = turn % LINES.size();
        return set(line -> line == changed ? turn : line);
    }

    /** Every line is new. */
    OkrSet allNew() {
        turn++;
        return set(line -> turn);
    }

    /** A line nobody has seen. */
    KeyResult next() {
        turn++;
        return keyResult(turn % LINES.size(), turn);
    }

    private static OkrSet set(IntUnaryOperator figure) {
        List<KeyResult> lines = new ArrayList<>();
        for (int line = 0; line < LINES.size(); line++) {
            lines.add(keyResult(line, figure.applyAsInt(line)));
        }
        return new OkrSet(OBJECTIVE, lines);
    }

    private static KeyResult keyResult(int line, int figure) {
        return KeyResult.ofText(
                LINES.get(line).replace("%d", Integer.toString(figure)).replace("%%", "%"));
    }
}
