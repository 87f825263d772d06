package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Programmes held against one another.
 *
 * @param shortlist what was compared
 * @param findings of each programme, in its order
 * @param recommendation what it comes to
 */
public record Comparison(Shortlist shortlist, List<ProgrammeFindings> findings, Recommendation recommendation) {

    public Comparison {
        Objects.requireNonNull(shortlist, "shortlist");
        findings = List.copyOf(findings);
        Objects.requireNonNull(recommendation, "recommendation");
    }

    public static Comparison of(Shortlist shortlist) {
        List<ProgrammeFindings> findings = shortlist.programmes().stream()
                .map(programme -> ProgrammeFindings.of(programme, shortlist.need()))
                .toList();
        return new Comparison(shortlist, findings, recommended(findings));
    }

    /** How one stands to another; both by their place in the list, from 0. */
    public Lead lead(int one, int other) {
        return Lead.of(findings.get(one), findings.get(other));
    }

    private static Recommendation recommended(List<ProgrammeFindings> findings) {
        Parted parts = Parted.of(findings);
        List<ProgrammeFindings> left = parts.left();
        if (findings.isEmpty()) {
            return without(Recommendation.Kind.NOTHING_TO_COMPARE, parts);
        }
        if (left.isEmpty()) {
            return without(Recommendation.Kind.NONE_SUITABLE, parts);
        }
        if (left.size() == 1) {
            return naming(Recommendation.Kind.ONLY_ONE, left.get(0), parts);
        }
        Optional<ProgrammeFindings> certain = leading(left, List.of(Lead.Outcome.CERTAIN));
        if (certain.isPresent()) {
            return naming(Recommendation.Kind.CERTAIN, certain.get(), parts);
        }
        return leading(left, List.of(Lead.Outcome.CERTAIN, Lead.Outcome.SO_FAR))
                .map(first -> naming(Recommendation.Kind.IF_CONFIRMED, first, parts))
                .orElseGet(() -> without(undecided(left), parts));
    }

    private static Recommendation.Kind undecided(List<ProgrammeFindings> left) {
        boolean isKnown = left.stream()
                .allMatch(one -> left.stream()
                        .filter(other -> other != one)
                        .anyMatch(other -> Lead.of(one, other).outcome() != Lead.Outcome.TOO_LITTLE_KNOWN));
        return isKnown ? Recommendation.Kind.NO_PREFERENCE : Recommendation.Kind.TOO_EARLY;
    }

    private static Optional<ProgrammeFindings> leading(List<ProgrammeFindings> left, List<Lead.Outcome> wanted) {
        return left.stream()
                .filter(one -> left.stream()
                        .filter(other -> other != one)
                        .allMatch(other -> wanted.contains(Lead.of(one, other).outcome())))
                .findFirst();
    }

    private static Recommendation without(Recommendation.Kind kind, Parted parts) {
        return new Recommendation(
                kind, Optional.empty(), programmes(parts.left()), programmes(parts.out()), open(parts.left()));
    }

    /** First what is open about the one named, then what could put another before it. */
    private static Recommendation naming(Recommendation.Kind kind, ProgrammeFindings named, Parted parts) {
        Stream<ProgrammeFindings> others = kind == Recommendation.Kind.IF_CONFIRMED
                ? parts.left().stream().filter(other -> other != named)
                : Stream.empty();
        return new Recommendation(
                kind,
                Optional.of(named.programme()),
                List.of(),
                programmes(parts.out()),
                open(Stream.concat(Stream.of(named), others).toList()));
    }

    private static List<Recommendation.Condition> open(List<ProgrammeFindings> findings) {
        return findings.stream()
                .flatMap(each -> each.aspects().stream()
                        .filter(aspect -> aspect.standing().isOpen())
                        .map(aspect -> new Recommendation.Condition(each.programme(), aspect)))
                .toList();
    }

    private static List<Programme> programmes(List<ProgrammeFindings> findings) {
        return findings.stream().map(ProgrammeFindings::programme).toList();
    }

    /** Those that can be chosen and those that cannot. */
    private record Parted(List<ProgrammeFindings> left, List<ProgrammeFindings> out) {
        static Parted of(List<ProgrammeFindings> findings) {
            var parted = findings.stream().collect(Collectors.partitioningBy(ProgrammeFindings::isRuledOut));
            return new Parted(parted.get(false), parted.get(true));
        }
    }
}
