package org.okrreadiness.doctor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts taken apart into sentences and words. */
final class Prose {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern NOT_A_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%]+$");

    private Prose() {}

    static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** Without the marks around them. */
    static List<String> words(String text) {
        return GAP.splitAsStream(text.strip())
                .map(word -> NOT_A_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static int count(List<String> texts) {
        return texts.stream().mapToInt(text -> words(text).size()).sum();
    }

    /** One form for all ways of writing the same words. */
    static String plain(String text) {
        return String.join(" ", words(text)).toLowerCase(Locale.ROOT);
    }
}
