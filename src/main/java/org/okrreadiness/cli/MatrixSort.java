package org.okrreadiness.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.wording.Words;

/** In what order people come, as it is typed: {@code unit}, {@code writing}, {@code gaps:desc}. */
final class MatrixSort {

    private static final List<String> WAYS = List.of("asc", "desc");

    private MatrixSort() {}

    /** @throws ReadinessException when it is none; names them all */
    static MatrixOrder of(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int colon = plain.indexOf(':');
        String key = colon < 0 ? plain : plain.substring(0, colon);
        String way = colon < 0 ? "asc" : plain.substring(colon + 1);
        MatrixOrder order = MatrixOrder.all()
                .filter(one -> key(one).equals(key) && WAYS.contains(way))
                .findFirst()
                .orElseThrow(() -> new ReadinessException(Phrase.of(
                        "cli.records.sort",
                        typed,
                        MatrixOrder.all().map(MatrixSort::key).collect(Collectors.joining(", ")))));
        return way.equals("desc") ? order.turnedRound() : order;
    }

    private static String key(MatrixOrder order) {
        return order.competency().map(Words::kebab).orElseGet(() -> Words.kebab(order.by()));
    }
}
