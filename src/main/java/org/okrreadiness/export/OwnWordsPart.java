package org.okrreadiness.export;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.okrreadiness.reading.piece.Bearing;
import org.okrreadiness.reading.piece.WordsReading;
import org.okrreadiness.reading.piece.WordsReading.Highlight;
import org.okrreadiness.wording.Words;

/** A text of the participant in which the words that matter are underlined and numbered. */
final class OwnWordsPart {

    private static final Comparator<Highlight> SHORTEST = Comparator.comparingInt(mark -> mark.end() - mark.start());

    private OwnWordsPart() {}

    static void into(Tag part, WordsReading words) {
        Tag block = part.in("div", "own");
        block.put("p", "label", words.label());
        Tag text = block.in("p", "own-words").with("dir", "auto");
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.text().length()));
        words.highlights().stream()
                .filter(mark -> isInside(mark, words.text()))
                .forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        int from = 0;
        for (int to : cuts) {
            piece(text, words, from, to);
            from = to;
        }
    }

    private static boolean isInside(Highlight mark, String text) {
        return mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= text.length();
    }

    private static void piece(Tag text, WordsReading words, int from, int to) {
        if (from < to) {
            String piece = words.text().substring(from, to);
            words.highlights().stream()
                    .filter(mark -> mark.start() <= from && to <= mark.end())
                    .min(SHORTEST)
                    .ifPresentOrElse(
                            mark -> text.in("span", markClass(mark.evidence().bearing()))
                                    .words(piece),
                            () -> text.words(piece));
        }
        text.put("sup", "", numbers(words, to));
    }

    /** Several that end at the same place stand apart, so that 1 and 4 do not read as 14. */
    private static String numbers(WordsReading words, int end) {
        return words.highlights().stream()
                .filter(mark -> isInside(mark, words.text()) && mark.end() == end)
                .map(mark -> Integer.toString(mark.evidence().number()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String markClass(Bearing bearing) {
        return "mark-" + Words.kebab(bearing);
    }
}
