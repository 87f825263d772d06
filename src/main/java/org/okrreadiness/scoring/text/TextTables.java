package org.okrreadiness.scoring.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the small tables of this package from the class path: one entry a line, {@code #} begins a comment. */
final class TextTables {

    private TextTables() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(TextTables.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of all lines. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        lines(name).forEach(line -> words.addAll(List.of(line.split(" +"))));
        return Collections.unmodifiableSet(words);
    }

    /** Lines of the shape {@code plain = a b c}, turned round: each of a, b, c maps to plain. */
    static <K> Map<K, String> pairs(String name, Function<String, K> key) {
        Map<K, String> pairs = new HashMap<>();
        for (String line : lines(name)) {
            int equals = line.indexOf('=', 1);
            String plain = line.substring(0, equals).strip();
            for (String other : line.substring(equals + 1).strip().split(" +")) {
                pairs.put(key.apply(other), plain);
            }
        }
        return Collections.unmodifiableMap(pairs);
    }
}
