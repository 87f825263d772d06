package org.okrreadiness.service.records.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;

/** What became of a check. */
public sealed interface Verdict {

    /**
     * As it was signed, by an issuer that is relied on here, and it holds today.
     *
     * @param lookup whether it could be looked up that it was not withdrawn
     */
    record Genuine(Statement statement, KnownIssuers.Known issuer, Lookup lookup) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.GENUINE;
        }
    }

    /**
     * As it was signed by an issuer that is relied on here, who has withdrawn it since.
     *
     * @param words when and why; empty where the list has only the mark
     * @param listAt when the list was made that says so
     */
    record Withdrawn(Statement statement, KnownIssuers.Known issuer, Optional<WithdrawnList.Said> words, Instant listAt)
            implements Verdict {
        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }

    /**
     * As it was signed by an issuer that is relied on here, but nothing in it holds any more.
     *
     * @param since the first day on which it did not
     */
    record Expired(Statement statement, KnownIssuers.Known issuer, LocalDate since) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.EXPIRED;
        }
    }

    /**
     * As it was signed by an issuer that is relied on here, but by this machine's calendar it speaks of a time to come.
     *
     * @param from the day on which it begins to hold
     */
    record NotYet(Statement statement, KnownIssuers.Known issuer, LocalDate from) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.NOT_YET;
        }
    }

    /**
     * As it was signed, by somebody nobody here has decided to rely on. Whoever made it could have written any name.
     *
     * @param fingerprint to compare with the one the issuer tells on another way
     * @param expiredSince the first day on which nothing in it holds, when that has come
     */
    record UnknownIssuer(Statement statement, String fingerprint, Optional<LocalDate> expiredSince) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN_ISSUER;
        }
    }

    /** As it was signed, with a key its issuer says somebody else may have; so nobody knows who signed. */
    record StolenKey(Statement statement, KnownIssuers.Known issuer) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.STOLEN_KEY;
        }
    }

    /** Not what was signed. */
    record Changed(Phrase what) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.CHANGED;
        }
    }

    /** Nothing that can be checked here: another kind of file, no signature, or one of a kind that is not known. */
    record NotOurs(Phrase why) implements Verdict {
        @Override
        public Kind kind() {
            return Kind.NOT_OURS;
        }
    }

    /** The kinds there are, for programs. */
    enum Kind {
        GENUINE,
        WITHDRAWN,
        EXPIRED,
        NOT_YET,
        UNKNOWN_ISSUER,
        STOLEN_KEY,
        CHANGED,
        NOT_OURS
    }

    Kind kind();

    /** Whether it may be relied on today. */
    default boolean isGood() {
        return this instanceof Genuine;
    }
}
