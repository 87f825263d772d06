package org.okrreadiness.exchange.pack;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;

/** The wire form of the list that is signed. */
record ManifestFile(
        int format,
        String kind,
        String pack,
        Instant madeAt,
        MakerFile madeBy,
        String purpose,
        List<String> recipients,
        List<ListedFile> entries) {

    record MakerFile(String name, String key) {}

    /** @param sha256 of the content, in hexadecimal digits */
    record ListedFile(String name, int length, String sha256) {

        static ListedFile of(Entry entry) {
            byte[] digest = Signatures.digest(entry.whole(), entry.from(), entry.length());
            return new ListedFile(entry.name(), entry.length(), HexFormat.of().formatHex(digest));
        }
    }

    static ManifestFile of(PackLabel label, List<ListedFile> entries) {
        return new ManifestFile(
                PackFormat.NEWEST,
                label.kind().word(),
                label.id().toString(),
                label.madeAt(),
                new MakerFile(
                        PackText.kept(label.madeBy().name(), Manifest.NAME),
                        label.madeBy().key()),
                label.purpose(),
                label.sealedTo(),
                entries);
    }

    /** @throws IllegalArgumentException when a field is not what it should be */
    PackLabel label() {
        return new PackLabel(
                PackKind.ofWord(kind).orElseThrow(() -> new IllegalArgumentException("no such kind")),
                UUID.fromString(pack),
                madeAt,
                new Maker(PackText.given(madeBy.name(), Manifest.NAME), madeBy.key()),
                purpose,
                recipients);
    }
}
