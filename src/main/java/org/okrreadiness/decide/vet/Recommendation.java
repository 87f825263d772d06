package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a budget holder can be told, and what it depends on.
 *
 * @param kind what it comes to
 * @param programme which one; empty where none can be named
 * @param among those that are level with or neither ahead of nor behind one another, where none can be named
 * @param ruledOut those that something certain speaks against
 * @param conditions what has to be answered first
 */
public record Recommendation(
        Kind kind,
        Optional<Programme> programme,
        List<Programme> among,
        List<Programme> ruledOut,
        List<Condition> conditions) {

    /** What a comparison can come to. */
    public enum Kind {
        /** No programme has been entered. */
        NOTHING_TO_COMPARE,
        /** Something certain speaks against every one. */
        NONE_SUITABLE,
        /** Only one is left; there is nothing to prefer it to. */
        ONLY_ONE,
        /** One is at least as good throughout, however open answers turn out. */
        CERTAIN,
        /** One is at least as good wherever there are answers; the conditions could change that. */
        IF_CONFIRMED,
        /** Each has something the others have not. */
        NO_PREFERENCE,
        /** Too few answers are in to say anything. */
        TOO_EARLY
    }

    /** A point of a programme that is open. */
    public record Condition(Programme programme, AspectFinding open) {
        public Condition {
            Objects.requireNonNull(programme, "programme");
            Objects.requireNonNull(open, "open");
        }
    }

    public Recommendation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(programme, "programme");
        among = List.copyOf(among);
        ruledOut = List.copyOf(ruledOut);
        conditions = List.copyOf(conditions);
    }
}
