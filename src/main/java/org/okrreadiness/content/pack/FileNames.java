package org.okrreadiness.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.service.PackFinding.Place;

/** The files a pack names. Only plain names pass, so that a pack means the same on every system and never reaches outside. */
final class FileNames {

    private static final int MOST_FILES = 60;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}\\.(?:yaml|yml|json)");

    private final Findings findings;

    FileNames(Findings findings) {
        this.findings = findings;
    }

    /** @param at where the name stands */
    record Named(String name, Place at) {}

    /** The files under a field of the manifest; each has to lie in the folder of the field's name. */
    List<Named> read(Fields manifest, String field) {
        return read(manifest, field, manifest.nodes(field));
    }

    /** As {@link #read}, for a field that must name at least one file. */
    List<Named> readSome(Fields manifest, String field) {
        return read(manifest, field, manifest.some(field));
    }

    /** The one file under a field of the manifest, which lies beside it; empty when the field is left out. */
    Optional<Named> readOne(Fields manifest, String field) {
        String name = manifest.text(field);
        Place at = manifest.at(field);
        return Optional.of(name).filter(n -> !n.isEmpty() && isPlain(n, at)).map(n -> new Named(n, at));
    }

    private List<Named> read(Fields manifest, String field, List<Node> nodes) {
        if (nodes.size() > MOST_FILES) {
            findings.add(Rule.TOO_MANY_FILES, manifest.at(field), field, String.valueOf(MOST_FILES));
            return List.of();
        }
        List<Named> named = new ArrayList<>();
        for (Node node : nodes) {
            String name = new Values(findings).text(node);
            if (!name.isEmpty() && isPlain(name, field, node.at()) && isNew(name, node.at(), named)) {
                named.add(new Named(name, node.at()));
            }
        }
        return named;
    }

    private boolean isPlain(String name, String folder, Place at) {
        if (name.startsWith(folder + "/")
                && PLAIN.matcher(name.substring(folder.length() + 1)).matches()) {
            return true;
        }
        boolean outside = name.contains("..") || name.startsWith("/") || name.contains(":") || name.contains("\\");
        findings.add(outside ? Rule.FILE_OUTSIDE : Rule.FILE_NAME, at, name, folder);
        return false;
    }

    private boolean isPlain(String name, Place at) {
        boolean plain = PLAIN.matcher(name).matches();
        if (!plain) {
            findings.add(Rule.PANEL_NAME, at, name);
        }
        return plain;
    }

    private boolean isNew(String name, Place at, List<Named> named) {
        boolean isNew = named.stream().noneMatch(n -> n.name().equals(name));
        if (!isNew) {
            findings.add(Rule.FILE_TWICE, at, name);
        }
        return isNew;
    }

    /** The folder a name lies in. */
    static String folderOf(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }
}
