package org.okrreadiness.cli;

import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Qualification;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import picocli.CommandLine.Option;

/** What a cohort's markers are held to; shares in per cent. What is not named stays as it was. */
final class PlanOptions {

    @Option(names = "--exact", paramLabel = "PERCENT", descriptionKey = "marking.plan.exact")
    private Integer exact;

    @Option(names = "--adjacent", paramLabel = "PERCENT", descriptionKey = "marking.plan.adjacent")
    private Integer adjacent;

    @Option(names = "--seeds", paramLabel = "PERCENT", descriptionKey = "marking.plan.seeds")
    private Integer seeds;

    @Option(names = "--tolerance", paramLabel = "0|1", descriptionKey = "marking.plan.tolerance")
    private Integer tolerance;

    @Option(names = "--failures", paramLabel = "NUMBER", descriptionKey = "marking.plan.failures")
    private Integer failures;

    @Option(names = "--second", paramLabel = "PERCENT", descriptionKey = "marking.plan.second")
    private Integer second;

    @Option(names = "--blind", paramLabel = "PERCENT", descriptionKey = "marking.plan.blind")
    private Integer blind;

    @Option(names = "--apart", paramLabel = "1..3", descriptionKey = "marking.plan.apart")
    private Integer apart;

    boolean areGiven() {
        return exact != null
                || adjacent != null
                || seeds != null
                || tolerance != null
                || failures != null
                || second != null
                || blind != null
                || apart != null;
    }

    /**
     * @param before what stands where nothing was named
     * @throws ReadinessException when they do not make a plan
     */
    ModerationPlan over(ModerationPlan before) {
        try {
            return new ModerationPlan(
                    new Qualification(
                            share(exact, before.qualification().exact()),
                            share(adjacent, before.qualification().adjacent())),
                    new Seeding(
                            share(seeds, before.seeding().rate()),
                            number(tolerance, before.seeding().tolerance()),
                            number(failures, before.seeding().failures())),
                    share(second, before.second()),
                    share(blind, before.blind()),
                    number(apart, before.apart()));
        } catch (IllegalArgumentException e) {
            throw new ReadinessException(Phrase.of("cli.marking.plan.wrong"), e);
        }
    }

    private static Share share(Integer given, Share before) {
        return given == null ? before : new Share(given);
    }

    private static int number(Integer given, int before) {
        return given == null ? before : given;
    }
}
