package org.okrreadiness.service.records.verify;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.service.records.PassedLists;

/** Lists of withdrawn records that were passed on, and one's own as they stand now. Safe for several threads. */
public final class KnownLists implements Lists {

    private final PassedLists passed;
    private final ListFormat format;
    private final KnownIssuers issuers;
    private final OwnLists own;

    /** Checking a signature takes some milliseconds, and the bytes say whether it has been done. */
    private final Map<ByteBuffer, Optional<WithdrawnList>> checked = new HashMap<>();

    public KnownLists(PassedLists passed, ListFormat format, KnownIssuers issuers, OwnLists own) {
        this.passed = passed;
        this.format = format;
        this.issuers = issuers;
        this.own = own;
    }

    /** What became of a list that was to be taken in. */
    public enum Fate {
        TAKEN_IN,
        /** The one that is here is as new or newer. */
        KNOWN,
        /** Nobody here relies on whoever signed it. */
        UNKNOWN_ISSUER,
        /** Its key was reported stolen. */
        STOLEN,
        /** One's own: the register knows more. */
        OWN
    }

    @Override
    public synchronized List<WithdrawnList> all() {
        List<WithdrawnList> all = new ArrayList<>(own.all());
        all.addAll(passed());
        return all;
    }

    /** Those that others passed on. */
    public synchronized List<WithdrawnList> passed() {
        List<WithdrawnList> all = new ArrayList<>();
        Map<ByteBuffer, Optional<WithdrawnList>> now = new HashMap<>();
        for (byte[] bytes : passed.all()) {
            ByteBuffer key = ByteBuffer.wrap(bytes);
            Optional<WithdrawnList> list = checked.getOrDefault(key, Optional.empty());
            now.put(key, checked.containsKey(key) ? list : format.read(bytes));
            now.get(key).ifPresent(all::add);
        }
        checked.clear();
        checked.putAll(now);
        return all;
    }

    /** Keeps a list for later checks. */
    public Fate takeIn(WithdrawnList list, byte[] bytes) {
        String key = list.signer().key();
        IssuerStanding standing =
                issuers.find(key).map(KnownIssuers.Known::standing).orElse(IssuerStanding.UNKNOWN);
        return switch (standing) {
            case UNKNOWN -> Fate.UNKNOWN_ISSUER;
            case STOLEN -> Fate.STOLEN;
            case OWN, OWN_RETIRED -> Fate.OWN;
            case ACCEPTED, ACCEPTED_RETIRED ->
                passed.keep(list.name(), key, list.at(), bytes) ? Fate.TAKEN_IN : Fate.KNOWN;
        };
    }

    /** When the newest list of whoever uses this key was made. */
    public Optional<Instant> newest(String publicKey) {
        return all().stream()
                .filter(list -> issuers.isSameIssuer(publicKey, list.signer().key()))
                .map(WithdrawnList::at)
                .max(Comparator.naturalOrder());
    }
}
