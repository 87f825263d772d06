package org.okrreadiness.exchange.pack;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.crypto.SealedSecret;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;

/**
 * The wire form of all that is seen of a sealed pack.
 *
 * @param keyCommitment SHA-256 that only one key gives, so that all recipients open the same
 */
record SealedFile(int format, String kind, String pack, String keyCommitment, List<RecipientFile> recipients) {

    /** In hexadecimal digits. */
    record RecipientFile(String fingerprint, String encapsulation, String sealedKey) {

        static RecipientFile of(String fingerprint, SealedSecret key) {
            HexFormat hex = HexFormat.of();
            return new RecipientFile(fingerprint, hex.formatHex(key.encapsulation()), hex.formatHex(key.sealed()));
        }

        SealedSecret key() {
            HexFormat hex = HexFormat.of();
            return new SealedSecret(hex.parseHex(encapsulation), hex.parseHex(sealedKey));
        }
    }

    static SealedFile of(PackLabel label, String keyCommitment, List<RecipientFile> recipients) {
        return new SealedFile(PackFormat.NEWEST, label.kind().word(), label.id().toString(), keyCommitment, recipients);
    }

    /** @throws IllegalArgumentException when a field is not what it should be */
    PackOutside outside() {
        if (recipients.isEmpty() || recipients.size() > SealedPack.MOST_RECIPIENTS) {
            throw new IllegalArgumentException("a pack is sealed to 1 to " + SealedPack.MOST_RECIPIENTS);
        }
        if (!recipients.stream().allMatch(each -> each.fingerprint().matches("(?:[0-9a-f]{4}-){7}[0-9a-f]{4}"))) {
            throw new IllegalArgumentException("no fingerprint");
        }
        return new PackOutside(
                format,
                PackKind.ofWord(kind).orElseThrow(() -> new IllegalArgumentException("no such kind")),
                UUID.fromString(pack),
                recipients.stream().map(RecipientFile::fingerprint).toList());
    }
}
