package org.okrreadiness.exchange.pack;

import java.util.List;
import java.util.Set;
import org.okrreadiness.service.Appeal;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;

/** Appeals as one entry. */
final class AppealContent implements PackContent<Appeal> {

    static final int FORMAT = 1;

    @Override
    public PackKind kind() {
        return PackKind.APPEAL;
    }

    @Override
    public Set<String> purposes() {
        return Set.of(Appeal.PURPOSE);
    }

    @Override
    public List<Entry> write(Appeal appeal) {
        return List.of(new Entry(AppealFile.NAME, PackJson.write(AppealFile.of(appeal))));
    }

    @Override
    public Appeal read(PackLabel label, List<Entry> entries) {
        if (!entries.stream().map(Entry::name).toList().equals(List.of(AppealFile.NAME))) {
            throw PackRefusal.because("travel.refused.entries");
        }
        AppealFile file = PackJson.read(AppealFile.class, entries.get(0), FORMAT);
        try {
            return file.appeal();
        } catch (IllegalArgumentException wrong) {
            throw PackJson.unreadable(AppealFile.NAME, wrong);
        }
    }
}
