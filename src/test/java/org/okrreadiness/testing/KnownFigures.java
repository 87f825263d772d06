package org.okrreadiness.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Data with the figures that somebody else has found for them. Each file says in its first lines who and how. */
public final class KnownFigures {

    private final List<double[]> data = new ArrayList<>();
    private final Map<String, Double> expected = new HashMap<>();

    private KnownFigures() {}

    /** A file beside a class of statistics, for instance {@code agreement/krippendorff.csv}. */
    public static KnownFigures of(String file) {
        String path = "/org/okrreadiness/statistics/" + file;
        try (InputStream in = KnownFigures.class.getResourceAsStream(path)) {
            KnownFigures figures = new KnownFigures();
            figures.read(new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8));
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        boolean inData = true;
        for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                inData = line.equals("[data]");
            } else if (inData) {
                data.add(Stream.of(line.split(",", -1))
                        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                        .toArray());
            } else {
                String[] pair = line.split(",");
                expected.put(pair[0], Double.valueOf(pair[1]));
            }
        }
    }

    /** The numbers row by row; not a number where a cell is empty. */
    public double[][] data() {
        return data.stream().map(double[]::clone).toArray(double[][]::new);
    }

    public double expected(String name) {
        return Objects.requireNonNull(expected.get(name), name);
    }
}
