package org.okrreadiness.service.records.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.ListName;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.StatusPlaces;

/**
 * What this register has withdrawn, as lists to be passed on: one for each key and each hundred thousand places. All are signed with the
 * key in use, also those in which records stand that were given out with an earlier one.
 */
public final class OwnLists implements Lists {

    private static final String NOTE = "withdrawn.address";
    private static final int LONGEST_ADDRESS = 500;

    private final Register register;
    private final IssuerKeys keys;
    private final ListFormat format;
    private final Clock clock;

    public OwnLists(Register register, IssuerKeys keys, ListFormat format, Clock clock) {
        this.register = register;
        this.keys = keys;
        this.format = format;
        this.clock = clock;
    }

    /** Where the lists lie for everybody, ending with a slash; empty while they are only handed on. */
    public Optional<String> address() {
        return register.notes().find(NOTE).filter(text -> !text.isBlank());
    }

    /**
     * Credentials given out from now on say that their list lies there; those given out before go on saying what they said.
     *
     * @param typed a folder on the issuer's own site, or blank for none
     */
    public void setAddress(String typed) {
        String address = typed.strip();
        boolean isOne = address.length() <= LONGEST_ADDRESS
                && address.matches("https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~%-]+)*/?");
        if (!address.isEmpty() && !isOne) {
            throw new ReadinessException(Phrase.of("problem.withdrawn.address", address));
        }
        register.notes().put(NOTE, address.isEmpty() || address.endsWith("/") ? address : address + "/");
    }

    /** How many records are withdrawn of which these lists say so; of who was erased as well. */
    public int withdrawn() {
        return keys.all().stream()
                .mapToInt(key -> register.places().withdrawn(key.publicKey()).size())
                .sum();
    }

    /** As they stand now, under every name credentials may know them by. */
    @Override
    public List<WithdrawnList> all() {
        List<WithdrawnList> all = new ArrayList<>();
        for (IssuerKey key : keys.all()) {
            lists(key).forEach((name, list) -> {
                all.add(list);
                address().ifPresent(folder -> all.add(named(list, name.reference(Optional.of(folder)))));
            });
        }
        return all;
    }

    /**
     * The files to be passed on, by the names they have to keep. There is at least one, so that also who has withdrawn nothing can say so.
     *
     * @throws org.okrreadiness.service.records.IssuerLockedException when the key is under a passphrase that was not given
     */
    public Map<String, byte[]> files() {
        IssuerSeal seal = keys.seal();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (IssuerKey key : keys.all()) {
            lists(key)
                    .forEach((name, list) -> files.put(
                            name.file(), format.write(named(list, name.reference(address())), name.urn(), seal)));
        }
        return files;
    }

    private Map<ListName, WithdrawnList> lists(IssuerKey key) {
        boolean inUse = key.retired().isEmpty();
        int count = Math.max(inUse ? 1 : 0, register.places().lists(key.publicKey()));
        List<StatusPlaces.Place> places =
                count == 0 ? List.of() : register.places().withdrawn(key.publicKey());
        Map<ListName, WithdrawnList> lists = new LinkedHashMap<>();
        for (int number = 0; number < count; number++) {
            ListName name = new ListName(key.publicKey(), number);
            int list = number;
            lists.put(
                    name,
                    list(
                            name,
                            places.stream()
                                    .filter(place -> place.number() / StatusPlaces.IN_A_LIST == list)
                                    .toList()));
        }
        return lists;
    }

    private WithdrawnList list(ListName name, List<StatusPlaces.Place> places) {
        byte[] bits = new byte[StatusPlaces.IN_A_LIST / 8];
        List<WithdrawnList.Said> words = new ArrayList<>();
        for (StatusPlaces.Place place : places) {
            int index = (int) (place.number() % StatusPlaces.IN_A_LIST);
            bits[index >> 3] |= (byte) (0x80 >> (index & 7));
            place.record()
                    .ifPresent(one -> words.add(new WithdrawnList.Said(
                            "urn:uuid:" + one.record(),
                            one.withdrawal().at(),
                            one.withdrawal().reason())));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Statement.Signer signer =
                new Statement.Signer(keys.issuer().name(), keys.issuer().publicKey());
        return new WithdrawnList(name.urn(), signer, now, bits, words);
    }

    private static WithdrawnList named(WithdrawnList list, String name) {
        return new WithdrawnList(name, list.signer(), list.at(), list.bits(), list.words());
    }
}
