package org.okrreadiness.exchange.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.exchange.credential.DidKey;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.verify.IssuerCard;

/**
 * An issuer card as JSON.
 *
 * @param did the key in use as other programs name it
 * @param fingerprint of the key in use, for people; follows from it
 * @param signature Ed25519 with the key in use over the same JSON with an empty signature, in hexadecimal digits
 */
record IssuerCardWire(
        String format, String name, String did, String fingerprint, List<Key> keys, String madeAt, String signature) {

    static final String FORMAT = "okr-issuer/1";

    /** @param retiredAt empty for the key in use, as is {@code reason} */
    record Key(String publicKey, String madeAt, String retiredAt, String reason) {

        static Key of(IssuerKey key) {
            return new Key(
                    key.publicKey(),
                    key.madeAt().toString(),
                    key.retired().map(end -> end.at().toString()).orElse(""),
                    key.retired().map(end -> end.reason().name()).orElse(""));
        }

        IssuerKey key() {
            Optional<IssuerKey.Retirement> end = retiredAt.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IssuerKey.Retirement(Instant.parse(retiredAt), IssuerKey.Reason.valueOf(reason)));
            return new IssuerKey(publicKey, Instant.parse(madeAt), end);
        }
    }

    static IssuerCardWire of(IssuerCard card) {
        return new IssuerCardWire(
                FORMAT,
                card.name(),
                DidKey.of(card.current().publicKey()),
                card.current().fingerprint(),
                card.keys().stream().map(Key::of).toList(),
                card.at().toString(),
                "");
    }

    IssuerCardWire signed(String with) {
        return new IssuerCardWire(format, name, did, fingerprint, keys, madeAt, with);
    }

    /** @throws RuntimeException of many kinds when it is none */
    IssuerCard card() {
        IssuerCard card = new IssuerCard(name, keys.stream().map(Key::key).toList(), Instant.parse(madeAt));
        boolean isWhole = format.equals(FORMAT)
                && card.current().retired().isEmpty()
                && of(card).equals(signed(""))
                && name.length() <= 200;
        if (!isWhole) {
            throw new IllegalArgumentException("Not an issuer card");
        }
        return card;
    }
}
