package org.okrreadiness.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.pack.RubricReader;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.service.RubricSource;

/** The rubrics that ship with the product. */
public final class StandardRubrics implements RubricSource {

    static final List<String> IDS =
            List.of("critique", "follow-up-question", "judgement", "key-result", "objective", "okr-set");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Rubric> rubrics;

    /** @throws IllegalStateException when a rubric file is wrong, which is a defect of the program */
    public StandardRubrics() {
        IDS.forEach(id -> files.put(id + ".yaml", bytesOf(id)));
        rubrics = read(files);
    }

    @Override
    public List<Rubric> standard() {
        return rubrics;
    }

    /** The files behind them, by name; a pack's content hash covers them. */
    SortedMap<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    private static List<Rubric> read(SortedMap<String, byte[]> files) {
        Findings findings = new Findings();
        Names ids = new Names();
        List<Rubric> read = files.entrySet().stream()
                .flatMap(file -> new TreeReader(findings).read(file.getKey(), file.getValue()).stream())
                .map((Node node) -> new RubricReader(findings).read(node, ids))
                .toList();
        if (!findings.list().isEmpty()) {
            throw new IllegalStateException("The standard rubrics are wrong: " + findings.list());
        }
        return read;
    }

    private static byte[] bytesOf(String id) {
        try (InputStream in = StandardRubrics.class.getResourceAsStream("rubrics/" + id + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The rubric " + id + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
