package org.okrreadiness.statistics.marker;

/** Why no severities were found. */
public enum NoFit {

    /** Fewer than two markers are left, without those who only gave the lowest or only the highest level. */
    NOTHING_TO_ESTIMATE,

    /** The markers fall into groups that share no answers, see {@link Linking}: have some answers marked across the groups. */
    DISCONNECTED,

    /** There are no more markings than there are persons, tasks, markers and levels to place: have more answers marked twice. */
    TOO_FEW_OBSERVATIONS,

    /** The likelihood has no finite maximum, or none was found: what there is contradicts no difference however large. */
    NOT_CONVERGED
}
