package org.okrreadiness.marking.figures;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.Workbook;

/**
 * What a marker gave an answer the first time, before anything about it showed. Whatever the same marker gave later knows too much to
 * count as a judgement of its own.
 */
record FirstLevels(AnswerId answer, MarkerId marker, Stamp at, Map<Place, Level> levels) {

    FirstLevels {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(at, "at");
        // In a fixed order: the bootstrap draws items by their number.
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }

    /** Of all answers, reference answers among them; in a fixed order. */
    static List<FirstLevels> all(Workbook workbook) {
        return workbook.answers().values().stream().flatMap(FirstLevels::of).toList();
    }

    /** Without reference answers: these were chosen, and say nothing about answers that were not. */
    static List<FirstLevels> ofOrdinary(Workbook workbook) {
        return workbook.answers().values().stream()
                .filter(book -> book.reference().isEmpty())
                .flatMap(FirstLevels::of)
                .toList();
    }

    private static Stream<FirstLevels> of(AnswerBook book) {
        Map<MarkerId, Judging.Marked> first = new TreeMap<>();
        book.marked().forEach(event -> first.putIfAbsent(event.made().by(), event));
        return first.values().stream().map(FirstLevels::of);
    }

    private static FirstLevels of(Judging.Marked event) {
        Map<Place, Level> levels = new TreeMap<>();
        for (GivenMark mark : event.marks()) {
            levels.put(mark.place(), mark.level());
        }
        return new FirstLevels(event.answer(), event.made().by(), event.made().stamp(), levels);
    }

    /** On the average of its places, 0 to 3; not a number when there is none. */
    double mean() {
        return levels.values().stream().mapToInt(Level::points).average().orElse(Double.NaN);
    }
}
