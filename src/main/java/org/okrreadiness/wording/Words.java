package org.okrreadiness.wording;

import java.util.Locale;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;

/** Puts phrases and the names of closed sets into words. */
public final class Words {

    private Words() {}

    public static String of(Messages messages, Phrase phrase) {
        return messages.getStored(phrase.key(), phrase.arguments());
    }

    /** A phrase that may begin with somebody's own words, with a capital in front. */
    public static String sentence(Messages messages, Phrase phrase) {
        String words = of(messages, phrase);
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** @param set the prefix of the keys, for example {@code competency} */
    public static String of(Messages messages, String set, Enum<?> value) {
        return messages.get(set + "." + kebab(value));
    }

    /** The sentence for one thing, under {@code key.one}, or for any other number of them, under {@code key.many}. */
    public static String count(Messages messages, String key, int number) {
        return messages.get(number == 1 ? key + ".one" : key + ".many", number);
    }

    /** {@code THEORY_AND_INTENT} becomes {@code theory-and-intent}, for keys and style classes. */
    public static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
