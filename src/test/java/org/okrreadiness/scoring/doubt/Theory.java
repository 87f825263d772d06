package org.okrreadiness.scoring.doubt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.okrreadiness.scoring.doubt.RidgeLogistic.Term;

/**
 * What the rubrics say about the way a sign must lean. A weight may turn out to be nothing, but never the other way round, so that
 * what a confidence rests on can be explained.
 */
final class Theory {

    private static final Map<String, Set<String>> UP = new HashMap<>();
    private static final Map<String, Set<String>> DOWN = new HashMap<>();

    static {
        up("K1", "evidence.BEHAVIOUR", "evidence.METRIC", "evidence.ACTOR", "evidence.BASELINE_TARGET");
        up("K1", "measure.OUTCOME", "measure.PEOPLE", "amount.BASELINE", "trait.PEOPLE_ACT");
        down(
                "K1",
                "evidence.ACTIVITY_VERB",
                "evidence.OUTPUT_NOUN",
                "evidence.ARTEFACT_PRED",
                "head.WORK",
                "head.HIRE");
        down("K1", "evidence.COUNT_OF_OUTPUT", "evidence.PLAN_COMPLETION", "amount.OUTPUT_COUNT", "measure.OWN_OUTPUT");
        down(
                "K1",
                "length",
                "commas",
                "participles",
                "strange",
                "sentences",
                "many-amounts",
                "many-measures",
                "joined");
        up("K2", "evidence.UNIT", "evidence.DENOMINATOR", "evidence.STATISTIC", "trait.NARROWED", "amount.BASELINE");
        down("K2", "trait.OPEN_ENDED", "trait.VAGUE_COUNT", "measure.FUZZY", "trait.INVENTED_MEASURE");
        up("K3", "amount.BASELINE", "amount.TARGET", "evidence.BASELINE_TARGET");
        down("K3", "amount.OUTPUT_COUNT");
        down("K7", "joined", "evidence.VAGUE", "trait.WEAK_CORE", "trait.SPOILT", "evidence.COMPOUND");
        down("K7", "evidence.MEANS", "trait.INSIDER_TERM", "trait.TANGLED", "trait.LISTED", "length");
        up("O1", "evidence.STATE_VERB", "trait.PEOPLE_ACT", "head.STATE");
        down("O1", "evidence.ACTIVITY_VERB", "head.WORK", "evidence.OUTPUT_NOUN", "trait.INTERNAL_TOPIC");
        up("O2", "evidence.ACTOR", "evidence.SCOPE", "trait.NAMES_GROUP", "trait.NAMES_PLACE", "trait.NAMES_SITUATION");
        up("O2", "trait.NAMES_ANYBODY");
        down("O3", "length", "evidence.BUZZ", "trait.INSIDER_TERM", "trait.WEAK_CORE");
        down("O4", "amount.BASELINE", "amount.TARGET", "amount.DELTA", "trait.INCIDENTAL_NUMBER", "many-amounts");
        down("O6", "joined", "evidence.MEANS", "evidence.PURPOSE", "trait.LISTED", "length");
    }

    private Theory() {}

    private static void up(String criterion, String... signs) {
        add(UP, criterion, signs);
    }

    private static void down(String criterion, String... signs) {
        add(DOWN, criterion, signs);
    }

    private static void add(Map<String, Set<String>> to, String criterion, String... signs) {
        to.merge(criterion, Set.of(signs), (some, more) -> {
            Set<String> all = new java.util.HashSet<>(some);
            all.addAll(more);
            return all;
        });
    }

    /** What may become of the weight of a sign. */
    static Term term(String criterion, String sign, double penalty) {
        if (leansUp(criterion, sign)) {
            return Term.notNegative(penalty);
        }
        return leansDown(criterion, sign) ? Term.notPositive(penalty) : Term.free(penalty);
    }

    /** True when the sign can only speak for a higher level. */
    static boolean leansUp(String criterion, String sign) {
        return UP.getOrDefault(criterion, Set.of()).contains(sign);
    }

    /** True when the sign can only speak for a lower level. */
    static boolean leansDown(String criterion, String sign) {
        return DOWN.getOrDefault(criterion, Set.of()).contains(sign);
    }
}
