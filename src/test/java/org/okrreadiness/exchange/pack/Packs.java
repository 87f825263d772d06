package org.okrreadiness.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PublicKeys;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

/** Packs for tests: sound ones, and whatever somebody with a key of their own could sign. */
final class Packs {

    private static final SignedPacks PACKS = new SignedPacks(new JsonEventFormat());
    private static final SubmissionContent CONTENT = new SubmissionContent(new JsonEventFormat());

    private Packs() {}

    static byte[] open() {
        return of(SampleSubmissions.submission(), List.of());
    }

    static byte[] sealedTo(OwnKeys... keys) {
        List<PublicKeys> to = List.of(keys).stream().map(OwnKeys::publicKeys).toList();
        return of(SampleSubmissions.submission(), to);
    }

    static byte[] of(Submission submission, List<PublicKeys> to) {
        return PACKS.submissions().write(submission, SampleSubmissions.label(to), TravelKeys.JOHANNA, to);
    }

    /** The entries of the sound pack, behind list and signature. */
    static List<Entry> content() {
        return CONTENT.write(SampleSubmissions.submission());
    }

    /** The sound pack with another text in one of its entries. */
    static List<Entry> contentWith(String name, byte[] text) {
        return content().stream()
                .map(entry -> entry.name().equals(name) ? new Entry(name, text) : entry)
                .toList();
    }

    static byte[] signed(List<Entry> content) {
        return signed(SampleSubmissions.label(List.of()), content);
    }

    static byte[] signed(PackLabel label, List<Entry> content) {
        return Container.write(Manifest.signed(label, content, TravelKeys.JOHANNA));
    }

    /** A container with one entry exchanged, and nothing signed anew. */
    static byte[] replaced(byte[] pack, String name, byte[] by) {
        List<Entry> entries = new ArrayList<>(Container.read(pack));
        entries.replaceAll(entry -> entry.name().equals(name) ? new Entry(name, by) : entry);
        return Container.write(entries);
    }

    static Reading<ReadPack<Submission>> read(byte[] pack) {
        return read(pack, Optional.empty());
    }

    static Reading<ReadPack<Submission>> read(byte[] pack, Optional<OwnKeys> keys) {
        return SignedPacks.reading(() -> PackPipeline.read(pack, CONTENT, keys));
    }

    /** The key of the reason why this pack is refused; blank when it is not. */
    static String reason(byte[] pack) {
        return read(pack)
                .reason()
                .map(phrase -> phrase.key().replace("travel.refused.", ""))
                .orElse("");
    }

    static String reason(byte[] pack, OwnKeys keys) {
        return read(pack, Optional.of(keys))
                .reason()
                .map(phrase -> phrase.key().replace("travel.refused.", ""))
                .orElse("");
    }

    static byte[] golden(String name) {
        String path = "format-1/" + name;
        try (InputStream file = Objects.requireNonNull(Packs.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
