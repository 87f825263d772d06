package org.okrreadiness.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.okrreadiness.service.StandardStore;
import org.okrreadiness.standard.CutStudy;

/** Studies that are gone when the test ends. */
public final class InMemoryStandards implements StandardStore {

    /** What was written as files. */
    public final Map<Path, String> saved = new TreeMap<>();

    private final List<CutStudy> studies = new ArrayList<>();

    @Override
    public Shelf shelf() {
        return new Shelf(studies, List.of());
    }

    @Override
    public void keep(CutStudy study) {
        studies.removeIf(one -> one.frame().id().equals(study.frame().id()));
        studies.add(0, study);
    }

    @Override
    public void save(Path file, String text) {
        saved.put(file, text);
    }
}
