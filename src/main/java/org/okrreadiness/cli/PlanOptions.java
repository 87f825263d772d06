package org.okrreadiness.cli;

import java.util.Optional;
import java.util.stream.Stream;
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
    private Optional<Integer> exact = Optional.empty();

    @Option(names = "--adjacent", paramLabel = "PERCENT", descriptionKey = "marking.plan.adjacent")
    private Optional<Integer> adjacent = Optional.empty();

    @Option(names = "--seeds", paramLabel = "PERCENT", descriptionKey = "marking.plan.seeds")
    private Optional<Integer> seeds = Optional.empty();

    @Option(names = "--tolerance", paramLabel = "0|1", descriptionKey = "marking.plan.tolerance")
    private Optional<Integer> tolerance = Optional.empty();

    @Option(names = "--failures", paramLabel = "NUMBER", descriptionKey = "marking.plan.failures")
    private Optional<Integer> failures = Optional.empty();

    @Option(names = "--second", paramLabel = "PERCENT", descriptionKey = "marking.plan.second")
    private Optional<Integer> second = Optional.empty();

    @Option(names = "--blind", paramLabel = "PERCENT", descriptionKey = "marking.plan.blind")
    private Optional<Integer> blind = Optional.empty();

    @Option(names = "--apart", paramLabel = "1..3", descriptionKey = "marking.plan.apart")
    private Optional<Integer> apart = Optional.empty();

    boolean areGiven() {
        return Stream.of(exact, adjacent, seeds, tolerance, failures, second, blind, apart)
                .anyMatch(Optional::isPresent);
    }

    /**
     * @param before what stands where nothing was named
     * @throws ReadinessException when they do not make a plan
     */
    ModerationPlan over(ModerationPlan before) {
        try {
            return new ModerationPlan(
                    new Qualification(
                            share(exact).orElse(before.qualification().exact()),
                            share(adjacent).orElse(before.qualification().adjacent())),
                    new Seeding(
                            share(seeds).orElse(before.seeding().rate()),
                            tolerance.orElse(before.seeding().tolerance()),
                            failures.orElse(before.seeding().failures())),
                    share(second).orElse(before.second()),
                    share(blind).orElse(before.blind()),
                    apart.orElse(before.apart()));
        } catch (IllegalArgumentException e) {
            throw new ReadinessException(Phrase.of("cli.marking.plan.wrong"), e);
        }
    }

    private static Optional<Share> share(Optional<Integer> percent) {
        return percent.map(Share::new);
    }
}
