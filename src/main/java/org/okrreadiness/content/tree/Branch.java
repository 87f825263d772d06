package org.okrreadiness.content.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.service.PackFinding.Place;

/** A mapping or list that is still being read. */
sealed interface Branch {

    Place at();

    /** True while the next value is the name of a field. */
    boolean wantsKey();

    void add(Node node);

    Node node();

    /** A mapping that is still being read. */
    final class OfFields implements Branch {
        private final Place at;
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private Node.Scalar key;

        OfFields(Place at) {
            this.at = at;
        }

        @Override
        public Place at() {
            return at;
        }

        @Override
        public boolean wantsKey() {
            return key == null;
        }

        @Override
        public void add(Node node) {
            if (key == null) {
                key = (Node.Scalar) node;
                return;
            }
            Node.Entry before = entries.put(key.text(), new Node.Entry(key.at(), node));
            if (before != null) {
                String line = String.valueOf(before.at().line());
                throw new Refusal(Rule.DUPLICATE_FIELD, key.at(), key.text(), line);
            }
            key = null;
        }

        @Override
        public Node node() {
            return new Node.Mapping(at, entries);
        }
    }

    /** A list that is still being read. */
    final class OfItems implements Branch {
        private final Place at;
        private final List<Node> nodes = new ArrayList<>();

        OfItems(Place at) {
            this.at = at;
        }

        @Override
        public Place at() {
            return at;
        }

        @Override
        public boolean wantsKey() {
            return false;
        }

        @Override
        public void add(Node node) {
            nodes.add(node);
        }

        @Override
        public Node node() {
            return new Node.Items(at, nodes);
        }
    }
}
