package org.okrreadiness.content.keyless;

import java.util.Iterator;
import java.util.Map;
import org.okrreadiness.content.tree.Node;

/** Writes the tree of a file as JSON in one form: a field a line, nothing escaped that need not be. */
final class NodeText {

    private final StringBuilder text = new StringBuilder();

    private NodeText() {}

    static String of(Node node) {
        NodeText writer = new NodeText();
        writer.write(node);
        return writer.text.append('\n').toString();
    }

    private void write(Node node) {
        if (node instanceof Node.Mapping mapping) {
            write(mapping);
        } else if (node instanceof Node.Items items) {
            write(items);
        } else {
            write((Node.Scalar) node);
        }
    }

    private void write(Node.Mapping mapping) {
        text.append('{');
        Iterator<Map.Entry<String, Node.Entry>> entries =
                mapping.entries().entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Node.Entry> entry = entries.next();
            quote(entry.getKey());
            text.append(": ");
            write(entry.getValue().value());
            text.append(entries.hasNext() ? ",\n" : "");
        }
        text.append('}');
    }

    private void write(Node.Items items) {
        text.append('[');
        for (int i = 0; i < items.nodes().size(); i++) {
            text.append(i == 0 ? "" : ",\n");
            write(items.nodes().get(i));
        }
        text.append(']');
    }

    private void write(Node.Scalar scalar) {
        switch (scalar.kind()) {
            case TEXT -> quote(scalar.text());
            case NOTHING -> text.append("null");
            case NUMBER, TRUTH -> text.append(scalar.text());
        }
    }

    /** The readers of packs let no other control character through. */
    private void quote(String value) {
        text.append('"');
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append((char) c);
            }
        });
        text.append('"');
    }
}
