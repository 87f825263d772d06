package org.okrreadiness.exchange.pack;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.ReadPack;

/** The stages in their order; each lets a pack through or ends the reading. */
final class PackPipeline {

    private PackPipeline() {}

    static PackOutside outside(byte[] bytes) {
        List<Entry> entries = entries(bytes);
        if (SealedPack.isSealed(entries)) {
            return SealedPack.outside(entries);
        }
        PackLabel label = Manifest.read(entries).label();
        return new PackOutside(PackFormat.NEWEST, label.kind(), label.id(), label.sealedTo());
    }

    static <T> ReadPack<T> read(byte[] bytes, PackContent<T> content, Optional<OwnKeys> keys) {
        List<Entry> entries = entries(bytes);
        if (!SealedPack.isSealed(entries)) {
            return signed(entries, content, List.of());
        }
        PackOutside outside = SealedPack.outside(entries);
        ReadPack<T> pack = signed(entries(SealedPack.open(entries, keys)), content, outside.sealedTo());
        if (!pack.label().id().equals(outside.id()) || pack.label().kind() != outside.kind()) {
            throw PackRefusal.because("travel.refused.seal");
        }
        return pack;
    }

    private static List<Entry> entries(byte[] bytes) {
        PackFormat.refuseNewer(bytes);
        List<Entry> entries = Container.read(bytes);
        EntryNames.check(entries);
        return entries;
    }

    /** @param sealedTo those it came sealed to; its maker has signed the same */
    private static <T> ReadPack<T> signed(List<Entry> all, PackContent<T> content, List<String> sealedTo) {
        Manifest manifest = Manifest.read(all);
        List<Entry> entries = Digests.check(manifest, all);
        PackLabel label = manifest.label();
        if (!label.sealedTo().equals(sealedTo)) {
            throw PackRefusal.because("travel.refused.passed-on");
        }
        if (label.kind() != content.kind() || !content.purposes().contains(label.purpose())) {
            throw PackRefusal.because(
                    "travel.refused.other-kind",
                    content.kind().ending(),
                    label.kind().ending());
        }
        return new ReadPack<>(label, content.read(label, entries));
    }
}
