package org.okrreadiness.scoring.doubt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The fitted coefficients that ship with this version. Each line of the file is a criterion, a name and its numbers; its head says what
 * they were fitted on, when and how to repeat it. They are never refitted on a user's machine: two machines would give one answer
 * two confidences.
 */
final class Coefficients {

    static final String FILE = "doubt.txt";

    private final WordIndex index;
    private final Map<String, Weights> byCriterion;

    private Coefficients(WordIndex index, Map<String, Weights> byCriterion) {
        this.index = index;
        this.byCriterion = Map.copyOf(byCriterion);
    }

    private static final class Holder {
        private static final Coefficients STANDARD = load();
    }

    static Coefficients standard() {
        return Holder.STANDARD;
    }

    /** @param lines of the file; those that begin with "# " are for people */
    static Coefficients of(List<String> lines) {
        Map<String, Map<String, double[]>> found = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                String[] parts = line.strip().split(" +");
                double[] numbers = Arrays.stream(parts)
                        .skip(2)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                found.computeIfAbsent(parts[0], criterion -> new HashMap<>()).put(parts[1], numbers);
            }
        }
        WordIndex index = new WordIndex(found.values().stream()
                .flatMap(weights -> weights.keySet().stream())
                .toList());
        return new Coefficients(
                index,
                found.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Weights(entry.getValue(), index))));
    }

    /** The weights of a criterion; none for one that no lines were labelled for. */
    Weights of(String criterion) {
        return byCriterion.getOrDefault(criterion, Weights.NONE);
    }

    /** The wordings of all criteria. */
    WordIndex index() {
        return index;
    }

    Map<String, Weights> byCriterion() {
        return byCriterion;
    }

    private static Coefficients load() {
        try (InputStream in = Objects.requireNonNull(Coefficients.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
