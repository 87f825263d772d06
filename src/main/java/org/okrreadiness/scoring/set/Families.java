package org.okrreadiness.scoring.set;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How families of measures relate, from the table {@code families.txt}. */
final class Families {

    private static final Map<String, Set<List<String>>> TABLE = read();

    private Families() {}

    /** True when all members of the family are one measure under several names. */
    static boolean isNarrow(String family) {
        return has("narrow", List.of(family));
    }

    /** True for two sides of one measure, such as retention and churn. */
    static boolean areMirrors(String one, String other) {
        return either("mirror", one, other);
    }

    /** True when pushing one alone tends to harm the other. */
    static boolean areCounterweights(String one, String other) {
        return either("counter", one, other);
    }

    /** True when the first moves early and tends to bring the second about. */
    static boolean drives(String early, String late) {
        return has("drives", List.of(early, late));
    }

    private static boolean either(String relation, String one, String other) {
        return has(relation, List.of(one, other)) || has(relation, List.of(other, one));
    }

    private static boolean has(String relation, List<String> families) {
        return TABLE.getOrDefault(relation, Set.of()).contains(families);
    }

    private static Map<String, Set<List<String>>> read() {
        Map<String, Set<List<String>>> table = new HashMap<>();
        String relation = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                relation = line.substring(1, line.length() - 1);
            } else {
                table.computeIfAbsent(relation, r -> new HashSet<>()).add(List.of(line.split(" +")));
            }
        }
        return Map.copyOf(table);
    }

    private static List<String> lines() {
        try (InputStream in = Families.class.getResourceAsStream("families.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
