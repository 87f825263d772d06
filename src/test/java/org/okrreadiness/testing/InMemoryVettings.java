package org.okrreadiness.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.VettingStore;

/** Vettings that are gone when the test ends. */
public final class InMemoryVettings implements VettingStore {

    /** What was written as files. */
    public final Map<Path, String> saved = new TreeMap<>();

    private final List<Vetting> vettings = new ArrayList<>();

    @Override
    public Shelf shelf() {
        return new Shelf(vettings, List.of());
    }

    @Override
    public void keep(Vetting vetting) {
        delete(vetting.id());
        vettings.add(0, vetting);
    }

    @Override
    public void delete(UUID id) {
        vettings.removeIf(one -> one.id().equals(id));
    }

    @Override
    public void save(Path file, String text) {
        saved.put(file, text);
    }
}
