package org.okrreadiness.content.keyless;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;

/**
 * What an edition without keys keeps of a part of a file; of a list, of each of its entries.
 *
 * @param role how a value without fields of its own is kept
 * @param kept fields that stay, in the order they are written
 * @param blanks what stands for required fields that go, while the file is read
 * @param kinds for a part that is one of several: which, by its field {@code kind}
 */
record Part(Role role, Map<String, Part> kept, Map<String, Node> blanks, Map<String, Part> kinds) {

    enum Role {
        /** By its fields. */
        FIELDS,
        /** To the letter, with all that is in it. */
        WHOLE,
        /** The name of a node of a conversation: a number in its place, since names tell where a way leads. */
        NODE,
        /** A word that a conversation remembers: likewise. */
        WORD
    }

    static final Part WHOLE = bare(Role.WHOLE);
    static final Part NODE = bare(Role.NODE);
    static final Part WORD = bare(Role.WORD);

    Part {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        blanks = Collections.unmodifiableMap(new LinkedHashMap<>(blanks));
        kinds = Map.copyOf(kinds);
    }

    private static Part bare(Role role) {
        return new Part(role, Map.of(), Map.of(), Map.of());
    }

    /** A part of which these fields stay to the letter. */
    static Part keeping(String... fields) {
        return bare(Role.FIELDS).and(fields);
    }

    static Part oneOf(Map<String, Part> kinds) {
        return new Part(Role.FIELDS, Map.of(), Map.of(), kinds);
    }

    Part and(String... fields) {
        Part more = this;
        for (String field : fields) {
            more = more.and(field, WHOLE);
        }
        return more;
    }

    Part and(String field, Part part) {
        Map<String, Part> more = new LinkedHashMap<>(kept);
        more.put(field, part);
        return new Part(role, more, blanks, kinds);
    }

    /** @param value in YAML */
    Part blank(String field, String value) {
        Map<String, Node> more = new LinkedHashMap<>(blanks);
        more.put(field, parsed(value));
        return new Part(role, kept, more, kinds);
    }

    private static Node parsed(String value) {
        return new TreeReader(new Findings())
                .read("blank", value.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    /** The part itself, or the one of its kinds that a mapping is; of an unknown kind nothing stays. */
    Part of(Node.Mapping mapping) {
        if (kinds.isEmpty()) {
            return this;
        }
        Node.Entry kind = mapping.entries().get("kind");
        String word = kind != null && kind.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        return kinds.getOrDefault(word, keeping());
    }
}
