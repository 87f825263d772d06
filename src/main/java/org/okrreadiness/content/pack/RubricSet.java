package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.domain.rubric.Rubric;

/** The product's own rubrics together with the files they were read from, because a pack's content hash covers those. */
public final class RubricSet {

    /** Where these files stand among the files of a pack. */
    public static final String FOLDER = "standard-rubrics/";

    private final List<Rubric> rubrics;
    private final SortedMap<String, byte[]> files;

    private RubricSet(List<Rubric> rubrics, SortedMap<String, byte[]> files) {
        this.rubrics = List.copyOf(rubrics);
        this.files = new TreeMap<>(files);
    }

    /** The rubrics among a pack's files; empty when one of them cannot be read. */
    public static Optional<RubricSet> among(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> rubrics = new TreeMap<>(files);
        rubrics.keySet().removeIf(name -> !name.startsWith(FOLDER));
        Findings findings = new Findings();
        Names ids = new Names();
        List<Rubric> read = rubrics.entrySet().stream()
                .flatMap(f -> new TreeReader(findings).read(f.getKey(), f.getValue()).stream())
                .map(node -> new RubricReader(findings).read(node, ids))
                .toList();
        return Optional.of(new RubricSet(read, rubrics)).filter(set -> !findings.hasErrors());
    }

    public List<Rubric> rubrics() {
        return rubrics;
    }

    /** By name, {@link #FOLDER} in front. */
    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    List<String> ids() {
        return rubrics.stream().map(Rubric::id).toList();
    }

    Optional<Rubric> rubric(String id) {
        return rubrics.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
