package org.okrreadiness.exchange.pack;

import java.util.List;

/** The fifth stage: the entries are those of the signed list, to the byte, and no others. */
final class Digests {

    private Digests() {}

    /** @return the entries behind list and signature */
    static List<Entry> check(Manifest manifest, List<Entry> all) {
        List<Entry> content = all.subList(2, all.size());
        List<ManifestFile.ListedFile> listed = manifest.listed();
        if (content.size() != listed.size()) {
            throw PackRefusal.because("travel.refused.entries");
        }
        for (int i = 0; i < content.size(); i++) {
            Entry entry = content.get(i);
            if (!ManifestFile.ListedFile.of(entry).equals(listed.get(i))) {
                throw PackRefusal.because("travel.refused.entry-changed", entry.name());
            }
        }
        return content;
    }
}
