package org.okrreadiness.decide.need;

import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.decide.need.Remedy.Ground;

/**
 * From causes to help.
 *
 * <p>A case has parts that are all needed: as long as the weakest is no more likely than not it decides, and from there to where it is
 * likely the strongest comes to count in full. Within a part the strongest ground counts in full and each further one that is above nought
 * by a small share. Hindrances take away their share of their own weight. Nothing yet is never below nought: what is
 * less likely to help than not is not bought. A help that waits for a cause comes after all that do not, while that cause is likely.
 */
final class Choosing {

    private final NeedModel model;
    private final Occasion occasion;

    Choosing(NeedModel model, Occasion occasion) {
        this.model = model;
        this.occasion = occasion;
    }

    /** Every help, the first to be taken first. */
    List<Help> ranked(Map<Cause, Double> causes) {
        Map<Help, Double> scores = new EnumMap<>(Help.class);
        Map<Help, Boolean> waits = new EnumMap<>(Help.class);
        for (Help help : Help.values()) {
            scores.put(help, score(help, causes));
            waits.put(help, !waitsFor(help, causes).isEmpty());
        }
        return Arrays.stream(Help.values())
                .sorted(Comparator.comparing(waits::get)
                        .thenComparing(Comparator.comparing(scores::get).reversed()))
                .toList();
    }

    Help first(Map<Cause, Double> causes) {
        return ranked(causes).get(0);
    }

    /** How far the first help leads the best of the others that need not wait, in decibans. */
    double lead(Map<Cause, Double> causes) {
        List<Help> ranked = ranked(causes);
        double next = ranked.stream()
                .skip(1)
                .filter(help -> waitsFor(help, causes).isEmpty())
                .mapToDouble(help -> score(help, causes))
                .findFirst()
                .orElse(-model.method().limit());
        return Math.max(0, score(ranked.get(0), causes) - next);
    }

    double score(Help help, Map<Cause, Double> causes) {
        Remedy remedy = model.remedies().get(help);
        double hindered = remedy.hindrances().stream()
                .mapToDouble(ground -> Math.max(0, weight(ground, causes)))
                .sum();
        double score = caseFor(remedy, causes) - hindered;
        return help == Help.NOTHING_YET ? Math.max(0, score) : score;
    }

    /** Before hindrances are taken away. */
    double caseFor(Remedy remedy, Map<Cause, Double> causes) {
        DoubleSummaryStatistics parts =
                remedy.parts().stream().mapToDouble(part -> part(part, causes)).summaryStatistics();
        double met = Math.max(0, Math.min(1, parts.getMin() / model.method().likely()));
        return parts.getMin() + (parts.getMax() - parts.getMin()) * met;
    }

    private double part(List<Ground> part, Map<Cause, Double> causes) {
        double strongest = -model.method().limit();
        double further = 0;
        for (Ground ground : part) {
            double weight = weight(ground, causes);
            further += Math.max(0, Math.min(weight, strongest));
            strongest = Math.max(strongest, weight);
        }
        return strongest + model.method().furtherGrounds() * further;
    }

    /** What a ground counts here. */
    double weight(Ground ground, Map<Cause, Double> causes) {
        double none = -model.method().limit();
        if (ground instanceof Ground.OfOccasion on) {
            return on.occasion() == occasion ? on.weight() : none;
        }
        Ground.OfCause of = (Ground.OfCause) ground;
        boolean counts = of.ifSound().stream()
                        .allMatch(c -> causes.get(c) <= model.method().sound())
                && of.unless().stream().noneMatch(c -> causes.get(c) > 0);
        return counts ? of.share() * causes.get(of.cause()) : none;
    }

    /** The likely causes a help waits for. */
    Set<Cause> waitsFor(Help help, Map<Cause, Double> causes) {
        return model.remedies().get(help).waitsFor().stream()
                .filter(cause -> causes.get(cause) >= model.method().likely())
                .collect(Collectors.toSet());
    }
}
