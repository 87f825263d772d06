package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.scoring.text.Token;

/**
 * Phrases by the stems of their words. Looking up all phrases that begin at a token takes as many steps as the longest phrase has
 * words, however many phrases there are.
 *
 * @param <V> what a phrase means
 */
final class PhraseTrie<V> {

    /** A phrase found: what it means under each notion, and how many tokens it covers. */
    record Match<V>(Notion notion, V value, int length) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(4);
        private final Map<Notion, V> values = new EnumMap<>(Notion.class);
    }

    private final Node<V> root = new Node<>();

    void add(List<Token> phrase, Notion notion, V value) {
        Node<V> node = root;
        for (Token token : phrase) {
            node = node.next.computeIfAbsent(token.stem().key(), key -> new Node<>());
        }
        node.values.putIfAbsent(notion, value);
    }

    /** All phrases that begin at {@code at}, the shortest first. */
    List<Match<V>> matches(List<Token> tokens, int at) {
        List<Match<V>> found = new ArrayList<>(4);
        Node<V> node = root;
        for (int i = at; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).stem().key());
            if (node == null) {
                break;
            }
            int length = i + 1 - at;
            node.values.forEach((notion, value) -> found.add(new Match<>(notion, value, length)));
        }
        return found;
    }
}
