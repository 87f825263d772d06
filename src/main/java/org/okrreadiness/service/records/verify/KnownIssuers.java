package org.okrreadiness.service.records.verify;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerKeys;

/** Whose signatures are relied on here: one's own, and those of issuers somebody accepted after comparing fingerprints. */
public final class KnownIssuers {

    private final IssuerKeys own;
    private final AcceptedIssuers accepted;
    private final IssuerCardFormat format;

    /**
     * An issuer that is known.
     *
     * @param name by which they are known here, which nobody else can write into a credential
     */
    public record Known(IssuerStanding standing, String name, IssuerKey key) {}

    public KnownIssuers(IssuerKeys own, AcceptedIssuers accepted, IssuerCardFormat format) {
        this.own = own;
        this.accepted = accepted;
        this.format = format;
    }

    /**
     * What this key is here; empty when nothing is known about it. Anybody can write anybody's key on their card as one they used before,
     * so whoever uses it now comes first.
     */
    public Optional<Known> find(String publicKey) {
        return find(own.all(), publicKey)
                .map(key -> known(own.issuer().name(), key, IssuerStanding.OWN, IssuerStanding.OWN_RETIRED))
                .or(() -> accepted(publicKey));
    }

    private Optional<Known> accepted(String publicKey) {
        return byUseOf(publicKey)
                .flatMap(card -> find(card.keys(), publicKey).stream()
                        .map(key -> known(card.name(), key, IssuerStanding.ACCEPTED, IssuerStanding.ACCEPTED_RETIRED)))
                .findFirst();
    }

    private static Optional<IssuerKey> find(List<IssuerKey> keys, String publicKey) {
        return keys.stream().filter(key -> key.publicKey().equals(publicKey)).findFirst();
    }

    private static Known known(String name, IssuerKey key, IssuerStanding inUse, IssuerStanding before) {
        if (key.isStolen()) {
            return new Known(IssuerStanding.STOLEN, name, key);
        }
        return new Known(key.retired().isPresent() ? before : inUse, name, key);
    }

    /**
     * Whether what both keys sign comes from one issuer who is relied on here. Nobody speaks for another by listing their key as one of
     * before: it is the card by which the first is known that has to list the second.
     */
    public boolean isSameIssuer(String one, String other) {
        List<IssuerKey> keys = find(own.all(), one).isPresent()
                ? own.all()
                : cardOf(one).map(IssuerCard::keys).orElse(List.of());
        return find(keys, other).filter(key -> !key.isStolen()).isPresent();
    }

    private Optional<IssuerCard> cardOf(String publicKey) {
        return byUseOf(publicKey)
                .filter(card -> find(card.keys(), publicKey).isPresent())
                .findFirst();
    }

    private Stream<IssuerCard> byUseOf(String publicKey) {
        return accepted.all().stream()
                .sorted(Comparator.comparing(card -> !card.current().publicKey().equals(publicKey)));
    }

    /** Those that were accepted. */
    public List<IssuerCard> accepted() {
        return accepted.all();
    }

    /** One's own card, to give to others. */
    public byte[] ownCard(Instant at) {
        return format.write(new IssuerCard(own.issuer().name(), own.all(), at), own.seal());
    }

    /**
     * Reads somebody's card so that its fingerprint can be compared. Nothing is accepted yet.
     *
     * @throws org.okrreadiness.service.UnreadableInputException when it is no card, or was changed on its way
     */
    public IssuerCard read(byte[] card) {
        return format.read(card);
    }

    /**
     * The card this one says it follows: the accepted one whose key in use it lists as a key of before. Anybody can write that on their
     * card, so a person has to be asked before it takes the other's place.
     */
    public Optional<IssuerCard> saysItFollows(IssuerCard card) {
        return accepted.all().stream()
                .filter(earlier -> card.keys().stream()
                        .skip(1)
                        .anyMatch(
                                key -> key.publicKey().equals(earlier.current().publicKey())))
                .findFirst();
    }

    /** Relies on this issuer from now on; a person has compared the fingerprint with one they got on another way. */
    public void accept(IssuerCard card) {
        accepted.accept(card);
    }

    /** Relies on this card in place of an earlier one; a person knows that both are of one issuer. */
    public void acceptInPlaceOf(IssuerCard earlier, IssuerCard card) {
        accepted.replace(earlier, card);
    }

    /** Relies on this issuer no longer. */
    public void forget(IssuerCard card) {
        accepted.forget(card.current().publicKey());
    }
}
