package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.statistics.agreement.ConfusionMatrix;

/** Levels given beside the levels held to be right, criterion by criterion. */
public final class Agreement {

    private record Pair(int right, int given, String text) {}

    private final SortedMap<String, List<Pair>> pairs = new TreeMap<>();

    public void add(String criterion, int right, int given, String text) {
        pairs.computeIfAbsent(criterion, c -> new ArrayList<>()).add(new Pair(right, given, text));
    }

    public ConfusionMatrix of(String criterion) {
        List<Pair> all = pairs.getOrDefault(criterion, List.of());
        return ConfusionMatrix.of(
                4,
                all.stream().mapToInt(Pair::right).toArray(),
                all.stream().mapToInt(Pair::given).toArray());
    }

    /** One line for each criterion, then every disagreement. */
    public String report() {
        StringBuilder report = new StringBuilder();
        for (String criterion : pairs.keySet()) {
            ConfusionMatrix matrix = of(criterion);
            report.append(String.format(
                    Locale.ROOT,
                    "%n%s n=%d same=%.2f adjacent=%.2f qwk=%.2f",
                    criterion,
                    matrix.total(),
                    matrix.exact().orElse(0),
                    matrix.adjacent().orElse(0),
                    matrix.quadraticWeightedKappa().orElse(1)));
        }
        pairs.forEach((criterion, all) -> all.stream()
                .filter(pair -> pair.right() != pair.given())
                .forEach(pair -> report.append(String.format(
                        Locale.ROOT, "%n  %s %d not %d: %s", criterion, pair.given(), pair.right(), pair.text()))));
        return report.toString();
    }
}
