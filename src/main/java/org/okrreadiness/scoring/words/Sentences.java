package org.okrreadiness.scoring.words;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Span;

/** Cuts a text into sentences: at full stops, question and exclamation marks followed by a space, and at line ends. */
public final class Sentences {

    private Sentences() {}

    /** The spans of the sentences of {@code text} without the spaces around them; none of them is blank. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (endsAt(text, at)) {
                add(sentences, text, start, at + 1);
                start = at + 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean endsAt(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == '.' || c == '?' || c == '!';
        boolean last = at + 1 == text.length();
        return c == '\n' || mark && (last || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static void add(List<Span> sentences, String text, int from, int end) {
        int first = from;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            sentences.add(new Span(first, last));
        }
    }
}
