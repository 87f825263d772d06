package org.okrreadiness.testing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedStore;

/** Diagnoses that are gone when the test ends. */
public final class InMemoryNeeds implements NeedStore {

    /** What was written as files. */
    public final Map<Path, String> saved = new TreeMap<>();

    /** How often something was kept. */
    public int writes;

    private final Map<UUID, NeedCase> cases = new LinkedHashMap<>();

    @Override
    public Shelf shelf() {
        return new Shelf(List.copyOf(cases.values()), List.of());
    }

    @Override
    public Optional<NeedCase> find(UUID id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public void keep(NeedCase diagnosis) {
        writes++;
        cases.put(diagnosis.id(), diagnosis);
    }

    @Override
    public void delete(UUID id) {
        cases.remove(id);
    }

    @Override
    public void save(Path file, String text) {
        saved.put(file, text);
    }
}
