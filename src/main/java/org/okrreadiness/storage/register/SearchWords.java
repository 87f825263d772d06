package org.okrreadiness.storage.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.okrreadiness.domain.record.Person;

/** Words without case and accents, so that "muller" finds Müller. */
final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** The words a person can be found by. */
    static Set<String> of(Person person) {
        Set<String> words = new TreeSet<>(in(person.name()));
        words.addAll(in(person.personnelNumber()));
        words.addAll(in(person.email()));
        words.add(folded(person.personnelNumber()));
        words.remove("");
        return words;
    }

    /** The same, and the first letter of each as {@link #letter}. */
    static Set<String> withLetters(Person person) {
        Set<String> words = of(person);
        Set<String> all = new TreeSet<>(words);
        words.forEach(word -> all.add(letter(word.substring(0, word.offsetByCodePoints(0, 1)))));
        return all;
    }

    /** How a first letter stands among words. */
    static String letter(String letter) {
        return "=" + letter;
    }

    /** The words of what somebody typed. */
    static List<String> in(String text) {
        return Arrays.stream(BETWEEN.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** How a name is sorted. */
    static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    /** The first text that no longer begins with this one, in the order of code points. */
    static String after(String beginning) {
        return beginning + "\udbff\udfff";
    }
}
