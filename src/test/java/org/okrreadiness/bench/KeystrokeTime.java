package org.okrreadiness.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.RubricScorer;

/**
 * Processor time of the whole process for one keystroke on a text of forty words: every check, with the words it marks. Prints
 * microseconds for each check, as the peers in {@code src/test/peers} do.
 */
public final class KeystrokeTime {

    private static final int WARM_UP = 20_000;
    private static final int CHECKS = 20_000;

    private KeystrokeTime() {}

    public static void main(String[] arguments) {
        RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
        TextBeingTyped typed = new TextBeingTyped();
        check(scorer, typed, WARM_UP);
        long before = processorTime();
        int found = check(scorer, typed, CHECKS);
        System.out.printf("%.1f%s%n", (processorTime() - before) / 1e3 / CHECKS, found == 0 ? " ?" : "");
    }

    private static int check(RubricScorer scorer, TextBeingTyped typed, int times) {
        int found = 0;
        for (int i = 0; i < times; i++) {
            OkrSet set = new OkrSet(new Objective(""), List.of(KeyResult.ofText(typed.next())));
            List<Finding> findings = scorer.findings(set, Situation.NONE);
            found += findings.size();
        }
        return found;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
