package org.okrreadiness.content.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.service.PackFinding.Place;

/** A value in a file, with its place. */
public sealed interface Node {

    Place at();

    /** Named values, in the order of the file. */
    record Mapping(Place at, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** @param at where the name stands */
    record Entry(Place at, Node value) {}

    /** A list. */
    record Items(Place at, List<Node> nodes) implements Node {
        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    /** @param text as written, quotes and escapes resolved */
    record Scalar(Place at, String text, Kind kind) implements Node {

        /** What an unquoted value is taken for; quoted ones are always text. */
        public enum Kind {
            TEXT,
            NUMBER,
            TRUTH,
            NOTHING
        }

        public boolean is(Kind wanted) {
            return kind == wanted;
        }
    }
}
