package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.OwnOkrStore;

/** Kept sets that are gone when the test ends. */
public final class InMemoryOwnOkrs implements OwnOkrStore {

    private final List<KeptOkrs> kept = new ArrayList<>();

    @Override
    public Shelf shelf() {
        return new Shelf(kept, List.of());
    }

    @Override
    public void keep(KeptOkrs one) {
        kept.add(0, one);
    }

    @Override
    public void delete(UUID id) {
        kept.removeIf(one -> one.id().equals(id));
    }
}
