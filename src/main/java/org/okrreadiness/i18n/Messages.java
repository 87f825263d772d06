package org.okrreadiness.i18n;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Turns keys into sentences.
 *
 * <p>Gaps are written {@code {0}}, {@code {1}} and filled by plain replacement. {@code MessageFormat} is avoided on purpose: the
 * arguments are words of participants and authors, and apostrophes and braces in them must stay what they are.
 */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this(locale, Messages.class.getClassLoader());
    }

    /** @param files where the words are found; a language that does not ship brings its own */
    public Messages(Locale locale, ClassLoader files) {
        this.locale = locale;
        this.bundle = AreaBundle.load(locale, files);
    }

    /** The language that was asked for; what has no word in it is English. */
    public Locale locale() {
        return locale;
    }

    /** For FXML, which reads its texts from a bundle. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** @throws java.util.MissingResourceException when there is no such key, which is a defect of the program */
    public String get(String key, Object... arguments) {
        return fill(bundle.getString(key), arguments);
    }

    public String get(String key, List<String> arguments) {
        return get(key, arguments.toArray());
    }

    /**
     * The sentence for a key that comes out of stored data. A key this version does not know, because another version wrote it, gives
     * a sentence that says so and names the key; what is stored stays readable in any case.
     */
    public String getStored(String key, List<String> arguments) {
        return has(key) ? get(key, arguments) : get("app.unknown-phrase", key);
    }

    private static String fill(String pattern, Object... arguments) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        while (from < pattern.length()) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(pattern, from, open);
            appendArgument(filled, pattern, open, close, arguments);
            from = close + 1;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private static void appendArgument(StringBuilder filled, String pattern, int open, int close, Object... arguments) {
        int index = close == open + 2 ? pattern.charAt(open + 1) - '0' : -1;
        if (index >= 0 && index <= 9 && index < arguments.length) {
            filled.append(arguments[index]);
        } else {
            filled.append(pattern, open, close + 1);
        }
    }
}
