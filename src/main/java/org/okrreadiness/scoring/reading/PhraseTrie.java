package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.scoring.text.Token;

/**
 * Phrases by the stems of their words. Looking up all phrases that begin at a token takes as many steps as the longest phrase has
 * words, however many phrases there are.
 *
 * @param <V> what a phrase means; one phrase can mean several things
 */
final class PhraseTrie<V> {

    /** Takes phrases as they are found. */
    interface Finder<V> {

        /** @param length how many tokens the phrase covers */
        void found(V value, int length);
    }

    /** A phrase found: what it means, and how many tokens it covers. */
    record Match<V>(V value, int length) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(4);
        private final List<V> values = new ArrayList<>(1);
    }

    private final Node<V> root = new Node<>();

    void add(List<Token> phrase, V value) {
        Node<V> node = root;
        for (Token token : phrase) {
            node = node.next.computeIfAbsent(token.stem().key(), key -> new Node<>());
        }
        node.values.add(value);
    }

    /** Shows {@code finder} every phrase that begins at {@code at}, the shortest first, and its meanings in the order they were added. */
    void forEachPhrase(List<Token> tokens, int at, Finder<V> finder) {
        Node<V> node = root;
        for (int i = at; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).stem().key());
            if (node == null) {
                return;
            }
            for (V value : node.values) {
                finder.found(value, i + 1 - at);
            }
        }
    }

    /** The longest phrase that begins at {@code at}, with the meaning that was added first. */
    Optional<Match<V>> longest(List<Token> tokens, int at) {
        Match<V> longest = null;
        Node<V> node = root;
        for (int i = at; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).stem().key());
            if (node == null) {
                break;
            }
            longest = node.values.isEmpty() ? longest : new Match<>(node.values.get(0), i + 1 - at);
        }
        return Optional.ofNullable(longest);
    }
}
