package org.okrreadiness.cli;

import java.util.List;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Verdicts;
import org.okrreadiness.verdict.Exercise;
import org.okrreadiness.verdict.Settlement;

/** What a verdict leads to. */
record Next(Settlement settlement, List<Exercise> exercises) {

    static Next after(Sittings.Opened opened, Verdicts verdicts) {
        return new Next(verdicts.settlement(opened), verdicts.exercises(opened));
    }
}
