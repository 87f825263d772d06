package org.okrreadiness.testing.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A language nobody speaks: English with accents, in brackets, longer by two fifths and by five characters at least, the way words
 * of other languages are. Its files are made as they are asked for, in the places where those of a real language would lie, so that
 * whatever shows in plain letters did not come from a bundle, and whatever is cut would be cut in German.
 */
final class PseudoWords extends ClassLoader {

    /** Stands for such languages in the registry of CLDR. */
    static final Locale LOCALE = Locale.forLanguageTag("en-XA");

    private static final String ENDING = "_" + LOCALE + ".properties";
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àɓćďéƒĝĥîĵķĺɱñôþʠŕšţûṽŵẋýžÀɃĆĎÉƑĜĤÎĴĶĹṀÑÔÞɊŔŠŢÛṼŴẊÝŽ";
    private static final String OPEN = "[!";
    private static final String CLOSE = "!]";
    private static final String PAD = " ôñé ţŵô ţĥŕéé ƒôûŕ ƒîṽé šîẋ šéṽéñ";
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final double LONGER = 0.4;
    private static final int AT_LEAST = 5;

    private final Set<String> given = new TreeSet<>();

    PseudoWords() {
        super(PseudoWords.class.getClassLoader());
    }

    @Override
    protected URL findResource(String name) {
        if (!name.endsWith(ENDING)) {
            return null;
        }
        String english = name.replace(ENDING, ".properties");
        given.add(english.substring(english.lastIndexOf('/') + 1));
        try {
            return new URL(null, "words:" + name, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new Translation(url, english);
                }
            });
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is made by reading another. */
    private static final class Translation extends URLConnection {

        private final String english;

        private Translation(URL url, String english) {
            super(url);
            this.english = english;
        }

        @Override
        public void connect() {
            // There is nowhere to connect to.
        }

        @Override
        public InputStream getInputStream() throws IOException {
            try (InputStream in = PseudoWords.class.getClassLoader().getResourceAsStream(english)) {
                return translated(in);
            }
        }
    }

    /** The files that were asked for in this language. */
    Set<String> given() {
        return given;
    }

    private static InputStream translated(InputStream english) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(english, StandardCharsets.UTF_8));
        words.replaceAll((key, value) -> of(value.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        words.store(out, null);
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** Gaps stay what they are. */
    static String of(String english) {
        int length = GAP.matcher(english).replaceAll("").length();
        int more = Math.max(AT_LEAST, (int) Math.ceil(length * LONGER)) - OPEN.length() - CLOSE.length();
        return OPEN + swapped(english, PLAIN, ACCENTED) + padding(length, more) + CLOSE;
    }

    /** What this was before; anything else as it stands. */
    static String plain(String shown) {
        if (!isPseudo(shown)) {
            return shown;
        }
        String inner = shown.substring(OPEN.length(), shown.length() - CLOSE.length());
        for (int length = inner.length(); length > 0; length--) {
            String english = swapped(inner.substring(0, length), ACCENTED, PLAIN);
            if (of(english).equals(shown)) {
                return english;
            }
        }
        return shown;
    }

    static boolean isPseudo(String shown) {
        return shown.startsWith(OPEN) && shown.endsWith(CLOSE);
    }

    static boolean isAccented(int character) {
        return ACCENTED.indexOf(character) >= 0;
    }

    /** A word alone grows as a word; a sentence grows by more words. */
    private static String padding(int length, int more) {
        StringBuilder padding = new StringBuilder();
        while (padding.length() < more) {
            padding.append(PAD);
        }
        return padding.substring(length > 20 ? 0 : 1, more + (length > 20 ? 0 : 1));
    }

    private static String swapped(String text, String from, String to) {
        StringBuilder swapped = new StringBuilder(text);
        for (int i = 0; i < swapped.length(); i++) {
            int known = from.indexOf(swapped.charAt(i));
            if (known >= 0) {
                swapped.setCharAt(i, to.charAt(known));
            }
        }
        return swapped.toString();
    }
}
