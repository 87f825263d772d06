package org.okrreadiness.decide.need;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.decide.need.CauseBalance.Standing;
import org.okrreadiness.decide.need.HelpBalance.Reason;
import org.okrreadiness.decide.need.Remedy.Ground;

/** Lays out what speaks for and against causes and help, so that a person can follow it. */
final class Balancing {

    private static final Comparator<Evidence> STRONGEST = Comparator.comparingDouble(
                    (Evidence one) -> Math.abs(one.decibans()))
            .reversed();

    private final NeedModel model;
    private final Choosing choosing;
    private final Map<Cause, Double> weights;
    private final List<Evidence> evidence;

    Balancing(NeedModel model, Choosing choosing, Map<Cause, Double> weights, List<Evidence> evidence) {
        this.model = model;
        this.choosing = choosing;
        this.weights = weights;
        this.evidence = evidence;
    }

    /** The likeliest first. */
    List<CauseBalance> causes() {
        return Stream.of(Cause.values())
                .map(this::cause)
                .sorted(Comparator.comparingDouble(CauseBalance::decibans).reversed())
                .toList();
    }

    private CauseBalance cause(Cause cause) {
        return new CauseBalance(
                cause,
                model.causes().get(cause).prior(),
                weights.get(cause),
                standing(cause),
                speakingFor(cause),
                speakingAgainst(cause));
    }

    Standing standing(Cause cause) {
        double weight = weights.get(cause);
        if (evidence.stream().noneMatch(one -> one.cause() == cause && isSaid(one))) {
            return Standing.UNKNOWN;
        }
        if (weight >= model.method().likely()) {
            return Standing.LIKELY;
        }
        return weight <= model.method().sound() ? Standing.SOUND : Standing.POSSIBLE;
    }

    /** The occasion alone tells nothing about this organisation. */
    private static boolean isSaid(Evidence evidence) {
        return !(evidence.origin() instanceof Evidence.Origin.OfOccasion);
    }

    private List<Evidence> speakingFor(Cause cause) {
        return evidence.stream()
                .filter(one -> one.cause() == cause && one.decibans() > 0)
                .toList();
    }

    private List<Evidence> speakingAgainst(Cause cause) {
        return evidence.stream()
                .filter(one -> one.cause() == cause && one.decibans() < 0)
                .toList();
    }

    HelpBalance help(Help help) {
        Remedy remedy = model.remedies().get(help);
        List<Ground> grounds = remedy.parts().stream().flatMap(List::stream).toList();
        return new HelpBalance(
                help,
                choosing.score(help, weights),
                reasons(grounds),
                reasons(remedy.hindrances()),
                counterEvidence(grounds),
                choosing.waitsFor(help, weights));
    }

    private List<Reason> reasons(List<Ground> grounds) {
        return grounds.stream()
                .filter(ground -> choosing.weight(ground, weights) > 0)
                .map(ground -> new Reason(
                        causeOf(ground),
                        choosing.weight(ground, weights),
                        ground.because(),
                        causeOf(ground).map(this::speakingFor).orElse(List.of())))
                .sorted(Comparator.comparingDouble(Reason::decibans).reversed())
                .toList();
    }

    private List<Evidence> counterEvidence(List<Ground> grounds) {
        return grounds.stream()
                .filter(ground -> choosing.weight(ground, weights) > 0)
                .flatMap(ground -> causeOf(ground).stream())
                .distinct()
                .flatMap(cause -> speakingAgainst(cause).stream())
                .sorted(STRONGEST)
                .toList();
    }

    /** The strongest cause that what comes first in a help is meant for; none when only the occasion speaks for it. */
    Optional<Cause> mainCause(Help help) {
        return model.remedies().get(help).parts().get(0).stream()
                .filter(ground -> choosing.weight(ground, weights) > 0)
                .filter(Ground.OfCause.class::isInstance)
                .max(Comparator.comparingDouble(ground -> choosing.weight(ground, weights)))
                .flatMap(Balancing::causeOf);
    }

    private static Optional<Cause> causeOf(Ground ground) {
        return ground instanceof Ground.OfCause of ? Optional.of(of.cause()) : Optional.empty();
    }
}
