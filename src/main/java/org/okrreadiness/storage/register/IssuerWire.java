package org.okrreadiness.storage.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.storage.vault.PassphraseBox;

/**
 * The file of an issuer's keys.
 *
 * @param keys the one in use first, then the newest
 * @param secret the private half in the clear, in hexadecimal digits; empty under a passphrase
 * @param box the private half under a passphrase; null in the clear
 * @param checksum of all the rest, so that a damaged file is noticed before it is written over
 */
record IssuerWire(
        int format, String purpose, String name, List<Key> keys, String secret, PassphraseBox box, String checksum) {

    static final int FORMAT = 1;
    static final String PURPOSE = "okr-readiness issuer";

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
            return new IssuerKey(
                    publicKey,
                    Instant.parse(madeAt),
                    retiredAt.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new IssuerKey.Retirement(
                                    Instant.parse(retiredAt), IssuerKey.Reason.valueOf(reason))));
        }
    }

    IssuerWire {
        keys = List.copyOf(keys);
        boolean isOne = PURPOSE.equals(purpose)
                && !name.isBlank()
                && !keys.isEmpty()
                && keys.get(0).retiredAt().isEmpty()
                && secret.isEmpty() == (box != null);
        if (!isOne || !secret.isEmpty() && HexFormat.of().parseHex(secret).length != Signatures.KEY_BYTES) {
            throw new IllegalArgumentException("Not the file of an issuer");
        }
        keys.forEach(Key::key);
    }

    static IssuerWire first(String name, IssuerKey key, byte[] secret) {
        return new IssuerWire(
                FORMAT, PURPOSE, name, List.of(Key.of(key)), HexFormat.of().formatHex(secret), null, "");
    }

    List<IssuerKey> issuerKeys() {
        return keys.stream().map(Key::key).toList();
    }

    /** What a passphrase seals belongs to this key and no other. */
    byte[] about() {
        return ("okr-readiness issuer key 1 " + keys.get(0).publicKey()).getBytes(StandardCharsets.US_ASCII);
    }

    IssuerWire named(String other) {
        return new IssuerWire(format, purpose, other, keys, secret, box, "");
    }

    IssuerWire inTheClear(byte[] bytes) {
        return new IssuerWire(format, purpose, name, keys, HexFormat.of().formatHex(bytes), null, "");
    }

    IssuerWire under(PassphraseBox sealed) {
        return new IssuerWire(format, purpose, name, keys, "", sealed, "");
    }

    IssuerWire renewed(IssuerKey fresh, byte[] bytes, IssuerKey.Reason reason) {
        List<Key> all = new ArrayList<>();
        all.add(Key.of(fresh));
        all.add(Key.of(keys.get(0).key().retired(fresh.madeAt(), reason)));
        all.addAll(keys.subList(1, keys.size()));
        return new IssuerWire(format, purpose, name, all, HexFormat.of().formatHex(bytes), null, "");
    }

    IssuerWire checked(String sum) {
        return new IssuerWire(format, purpose, name, keys, secret, box, sum);
    }

    /** Says nothing of the private half. */
    @Override
    public String toString() {
        return "IssuerWire[" + name + ", " + keys.get(0).publicKey() + "]";
    }
}
