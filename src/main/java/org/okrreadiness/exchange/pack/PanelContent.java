package org.okrreadiness.exchange.pack;

import java.util.List;
import java.util.Set;
import org.okrreadiness.service.ExpertVotes;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;

/** What one expert thinks of the options of a pack, as one entry. */
final class PanelContent implements PackContent<ExpertVotes> {

    static final int FORMAT = 1;

    @Override
    public PackKind kind() {
        return PackKind.PANEL;
    }

    @Override
    public Set<String> purposes() {
        return Set.of(ExpertVotes.PURPOSE);
    }

    @Override
    public List<Entry> write(ExpertVotes votes) {
        return List.of(new Entry(PanelFile.NAME, PackJson.write(PanelFile.of(votes))));
    }

    @Override
    public ExpertVotes read(PackLabel label, List<Entry> entries) {
        if (!entries.stream().map(Entry::name).toList().equals(List.of(PanelFile.NAME))) {
            throw PackRefusal.because("travel.refused.entries");
        }
        if (label.madeBy().name().isBlank()) {
            throw PackRefusal.because("travel.refused.nameless");
        }
        PanelFile file = PackJson.read(PanelFile.class, entries.get(0), FORMAT);
        try {
            return file.votes();
        } catch (IllegalArgumentException wrong) {
            throw PackJson.unreadable(PanelFile.NAME, wrong);
        }
    }
}
