package org.okrreadiness.exchange.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.crypto.SecretSealing;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.PublicKeys;

/**
 * A whole signed pack, sealed into another container. Outside it shows its form, its kind, its id and who can open it, and nothing else;
 * all of that goes into the seal, so that no two packs can exchange any of it.
 */
final class SealedPack {

    static final String NAME = "sealed.json";
    static final String CONTENT = "content.bin";
    static final int MOST_RECIPIENTS = 20;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SEALED_FOR = "okr-readiness sealed pack " + PackFormat.NEWEST + "\n";

    private SealedPack() {}

    static boolean isSealed(List<Entry> entries) {
        return entries.get(0).name().equals(NAME);
    }

    /** @param pack the bytes of a signed pack whose label names the same recipients */
    static List<Entry> seal(byte[] pack, PackLabel label, List<PublicKeys> to) {
        byte[] key = new byte[ContentCipher.KEY_BYTES];
        RANDOM.nextBytes(key);
        List<SealedFile.RecipientFile> recipients = to.stream()
                .map(keys -> SealedFile.RecipientFile.of(
                        keys.fingerprint(),
                        SecretSealing.seal(
                                keys.opening(), info(label.kind().word(), label.id(), keys.fingerprint()), key)))
                .toList();
        byte[] outside = PackJson.write(SealedFile.of(label, commitment(key), recipients));
        byte[] content = ContentCipher.seal(key, outside, pack);
        return List.of(new Entry(NAME, outside), new Entry(CONTENT, content));
    }

    static PackOutside outside(List<Entry> entries) {
        return file(entries).outside();
    }

    private static SealedFile file(List<Entry> entries) {
        if (entries.size() != 2 || !entries.get(1).name().equals(CONTENT)) {
            throw PackRefusal.because("travel.refused.entries");
        }
        SealedFile file = PackJson.read(SealedFile.class, entries.get(0), PackFormat.NEWEST);
        try {
            file.outside();
            if (!Arrays.equals(PackJson.write(file), entries.get(0).copy())) {
                throw PackRefusal.because("travel.refused.damaged");
            }
            return file;
        } catch (IllegalArgumentException wrong) {
            throw PackJson.unreadable(NAME, wrong);
        }
    }

    /** The bytes of the signed pack, for one of those it was sealed to. */
    static byte[] open(List<Entry> entries, Optional<OwnKeys> keys) {
        SealedFile file = file(entries);
        PackOutside outside = file.outside();
        OwnKeys own = keys.filter(k -> outside.sealedTo().stream().anyMatch(k.fingerprints()::contains))
                .orElseThrow(() ->
                        PackRefusal.because("travel.refused.sealed-to-others", String.join(", ", outside.sealedTo())));
        byte[] key = contentKey(file, outside, own);
        byte[] beside = entries.get(0).copy();
        return ContentCipher.open(key, beside, entries.get(1))
                .orElseThrow(() -> PackRefusal.because("travel.refused.seal"));
    }

    private static byte[] contentKey(SealedFile file, PackOutside outside, OwnKeys own) {
        try {
            return file.recipients().stream()
                    .filter(recipient -> own.fingerprints().contains(recipient.fingerprint()))
                    .flatMap(recipient -> own.open(info(outside, recipient.fingerprint()), recipient.key()).stream())
                    .filter(key -> key.length == ContentCipher.KEY_BYTES)
                    .filter(key -> commitment(key).equals(file.keyCommitment()))
                    .findFirst()
                    .orElseThrow(() -> PackRefusal.because("travel.refused.seal"));
        } catch (IllegalArgumentException noDigits) {
            throw PackJson.unreadable(NAME, noDigits);
        }
    }

    private static byte[] info(PackOutside outside, String recipient) {
        return info(outside.kind().word(), outside.id(), recipient);
    }

    private static byte[] info(String kind, UUID pack, String recipient) {
        return (SEALED_FOR + kind + "\n" + pack + "\n" + recipient).getBytes(StandardCharsets.US_ASCII);
    }

    private static String commitment(byte[] key) {
        byte[] purpose = SEALED_FOR.getBytes(StandardCharsets.US_ASCII);
        byte[] both = ByteBuffer.allocate(purpose.length + key.length)
                .put(purpose)
                .put(key)
                .array();
        return HexFormat.of().formatHex(Signatures.digest(both));
    }
}
