package org.okrreadiness.exchange.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.Signer;

/**
 * The fourth stage: the list of what is in a pack, under its maker's signature. A list has one form only, so whoever reads it and whoever
 * verifies it read the same bytes.
 *
 * @param label what the pack says of itself
 * @param listed the other entries, in their order
 */
record Manifest(PackLabel label, List<ManifestFile.ListedFile> listed) {

    static final String NAME = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    private static final byte[] SIGNED_FOR =
            ("okr-readiness pack " + PackFormat.NEWEST + "\n").getBytes(StandardCharsets.US_ASCII);

    /** The whole pack: list, signature, entries. */
    static List<Entry> signed(PackLabel label, List<Entry> content, Signer signer) {
        ManifestFile file = ManifestFile.of(
                label, content.stream().map(ManifestFile.ListedFile::of).toList());
        byte[] list = PackJson.write(file);
        List<Entry> all = new ArrayList<>();
        all.add(new Entry(NAME, list));
        all.add(new Entry(SIGNATURE, signer.sign(message(list))));
        all.addAll(content);
        return all;
    }

    /** @param entries all of a pack; their names are harmless */
    static Manifest read(List<Entry> entries) {
        if (entries.size() < 2
                || !entries.get(0).name().equals(NAME)
                || !entries.get(1).name().equals(SIGNATURE)) {
            throw PackRefusal.because("travel.refused.no-pack");
        }
        byte[] list = entries.get(0).copy();
        Manifest manifest = parsed(entries.get(0), list);
        byte[] key = manifest.label.madeBy().keyBytes();
        if (!Signatures.verifies(key, message(list), entries.get(1).copy())) {
            throw PackRefusal.because("travel.refused.signature");
        }
        return manifest;
    }

    private static Manifest parsed(Entry entry, byte[] list) {
        ManifestFile file = PackJson.read(ManifestFile.class, entry, PackFormat.NEWEST);
        try {
            PackLabel label = file.label();
            if (!Arrays.equals(PackJson.write(ManifestFile.of(label, file.entries())), list)) {
                throw PackRefusal.because("travel.refused.damaged");
            }
            return new Manifest(label, file.entries());
        } catch (IllegalArgumentException wrong) {
            throw PackJson.unreadable(NAME, wrong);
        }
    }

    /** What is signed begins with what it is signed for, so that a signature is good for nothing else. */
    private static byte[] message(byte[] list) {
        return ByteBuffer.allocate(SIGNED_FOR.length + list.length)
                .put(SIGNED_FOR)
                .put(list)
                .array();
    }
}
