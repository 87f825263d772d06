package org.okrreadiness.exchange.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.Reading;

/** Key cards as one JSON object, signed by the signing key on it: that is what ties the opening key to its fingerprint. */
final class SignedKeyCards implements KeyCards {

    private static final int LONGEST = 4096;
    private static final byte[] SIGNED_FOR = "okr-readiness key 1\n".getBytes(StandardCharsets.US_ASCII);

    @Override
    public byte[] write(String name, OwnKeys keys) {
        KeyCard card = new KeyCard(name, keys.publicKeys());
        String signature = HexFormat.of().formatHex(keys.sign(message(card)));
        return PackJson.write(KeyCardFile.of(card, signature));
    }

    @Override
    public Reading<KeyCard> read(Path file) {
        return SignedPacks.reading(
                () -> read(PackBytes.read(file), file.getFileName().toString()));
    }

    @Override
    public Reading<KeyCard> read(byte[] bytes) {
        return SignedPacks.reading(() -> read(bytes, "key" + KeyCard.ENDING));
    }

    static KeyCard read(byte[] bytes, String place) {
        if (bytes.length > LONGEST) {
            throw PackRefusal.because("travel.refused.no-key-card", place);
        }
        KeyCardFile file = file(new Entry(place, bytes));
        try {
            KeyCard card = file.card(place);
            byte[] signature = HexFormat.of().parseHex(file.signature());
            boolean sound = Arrays.equals(PackJson.write(KeyCardFile.of(card, file.signature())), bytes)
                    && Signatures.verifies(card.keys().signing(), message(card), signature);
            if (!sound) {
                throw PackRefusal.because("travel.refused.key-card-changed", place);
            }
            return card;
        } catch (IllegalArgumentException wrong) {
            throw PackRefusal.after(wrong, "travel.refused.no-key-card", place);
        }
    }

    private static KeyCardFile file(Entry entry) {
        try {
            return PackJson.read(KeyCardFile.class, entry, PackFormat.NEWEST);
        } catch (PackRefusal refusal) {
            throw refusal.isNewer() ? refusal : PackRefusal.after(refusal, "travel.refused.no-key-card", entry.name());
        }
    }

    private static byte[] message(KeyCard card) {
        byte[] unsigned = PackJson.write(KeyCardFile.of(card, ""));
        return ByteBuffer.allocate(SIGNED_FOR.length + unsigned.length)
                .put(SIGNED_FOR)
                .put(unsigned)
                .array();
    }
}
