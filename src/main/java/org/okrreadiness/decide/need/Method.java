package org.okrreadiness.decide.need;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers of the method.
 *
 * @param reliability how far an answer counts by how somebody knows, 0 to 1
 * @param otherSeats how far one counts from a seat that cannot see it at first hand, 0 to 1
 * @param few facts of fewer people than this count less
 * @param fewShare how far those count, 0 to 1
 * @param furtherGrounds how far each ground for a help counts beside its strongest, 0 to 1
 * @param likely decibans from which a cause is likely
 * @param sound decibans at or below which a cause is known to be in order
 * @param counter decibans that all counter-evidence on one cause takes away at most: a cause shows in one place, and the others may be in
 *     order
 * @param limit decibans beyond which nothing is taken to be certain, either way
 * @param fewestAnswers with fewer answers and facts nothing is advised
 * @param enough share of what can be asked that has to be answered before nothing is said to be wrong, 0 to 1
 * @param contradiction steps on the scale from which seats contradict one another
 * @param seatSpeaks statements that have to be answered from a seat before it counts as heard
 */
public record Method(
        Map<EvidenceKind, Double> reliability,
        double otherSeats,
        int few,
        double fewShare,
        double furtherGrounds,
        double likely,
        double sound,
        double counter,
        double limit,
        int fewestAnswers,
        double enough,
        int contradiction,
        int seatSpeaks) {

    public Method {
        reliability = Collections.unmodifiableMap(new EnumMap<>(reliability));
    }
}
