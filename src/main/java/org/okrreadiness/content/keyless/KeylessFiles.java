package org.okrreadiness.content.keyless;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;

/** The files of an edition without keys: the manifest and the scenarios it names, each without what whoever sits it must not know. */
public final class KeylessFiles {

    /** The manifest; an assessment has it under this name or another, an edition without keys always under this one. */
    public static final String MANIFEST = "assessment.json";

    private final TreeReader reader = new TreeReader(new Findings());

    private KeylessFiles() {}

    /**
     * Takes the keys out of the files of a pack.
     *
     * @param files of a pack that could be read
     * @param manifest the name of the one that describes it
     * @param keyedHash the content hash of the pack
     */
    public static SortedMap<String, byte[]> of(SortedMap<String, byte[]> files, String manifest, String keyedHash) {
        KeylessFiles these = new KeylessFiles();
        Node.Mapping described = (Node.Mapping) these.read(manifest, files).orElseThrow();
        Map<String, Node.Entry> entries = new LinkedHashMap<>(described.entries());
        Node hash = new Node.Scalar(described.at(), keyedHash, Node.Scalar.Kind.TEXT);
        entries.put(Parts.KEYED_HASH, new Node.Entry(described.at(), hash));
        SortedMap<String, byte[]> left = new TreeMap<>();
        left.put(MANIFEST, bytes(Keyless.stripped(new Node.Mapping(described.at(), entries), Parts.MANIFEST)));
        for (String name : scenarios(described)) {
            Node scenario = these.read(name, files).orElseThrow();
            left.put(name, bytes(Keyless.stripped(scenario, Parts.SCENARIO)));
        }
        return left;
    }

    /** Whether a pack in these files is an edition without keys, sound or not. */
    public static boolean isKeyless(SortedMap<String, byte[]> files) {
        return new KeylessFiles()
                .read(MANIFEST, files)
                .flatMap(Keyless::keyedHash)
                .isPresent();
    }

    /**
     * The first file with anything in it that an edition without keys leaves out, or that is written in another way than it would be; also one
     * that does not belong there. Empty where all are as they should be.
     */
    public static Optional<String> firstWithMore(SortedMap<String, byte[]> files) {
        KeylessFiles these = new KeylessFiles();
        Optional<Node> manifest = these.read(MANIFEST, files);
        List<String> scenarios = manifest.filter(Node.Mapping.class::isInstance)
                .map(node -> scenarios((Node.Mapping) node))
                .orElse(List.of());
        return files.keySet().stream()
                .filter(name -> {
                    boolean known = name.equals(MANIFEST) || scenarios.contains(name);
                    Part part = name.equals(MANIFEST) ? Parts.MANIFEST : Parts.SCENARIO;
                    return !known || !these.isBare(name, files, part);
                })
                .findFirst();
    }

    private boolean isBare(String name, SortedMap<String, byte[]> files, Part part) {
        return read(name, files)
                .map(node -> bytes(Keyless.stripped(node, part)))
                .filter(bare -> Arrays.equals(bare, files.get(name)))
                .isPresent();
    }

    private Optional<Node> read(String name, SortedMap<String, byte[]> files) {
        return Optional.ofNullable(files.get(name)).flatMap(bytes -> reader.read(name, bytes));
    }

    private static List<String> scenarios(Node.Mapping manifest) {
        Node.Entry named = manifest.entries().get("scenarios");
        return named != null && named.value() instanceof Node.Items items
                ? items.nodes().stream()
                        .filter(Node.Scalar.class::isInstance)
                        .map(node -> ((Node.Scalar) node).text())
                        .toList()
                : List.of();
    }

    private static byte[] bytes(Node node) {
        return NodeText.of(node).getBytes(StandardCharsets.UTF_8);
    }
}
