package org.okrreadiness.exchange.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The third stage: names that mean the same on every machine and lead nowhere else, each once. */
final class EntryNames {

    private static final Pattern ALLOWED =
            Pattern.compile("(?:[a-z0-9][a-z0-9_-]{0,60}/){0,3}[a-z0-9][a-z0-9_-]{0,60}\\.(?:json|sig|bin)");

    /** Names on Windows that are no files, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("(?:.*/)?(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./].*)?");

    private static final int LONGEST_SHOWN = 60;

    private EntryNames() {}

    static void check(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            String name = entry.name();
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw PackRefusal.because("travel.refused.name-twice", shown(name));
            }
            if (!ALLOWED.matcher(name).matches() || DEVICE.matcher(name).matches()) {
                throw PackRefusal.because("travel.refused.name", shown(name));
            }
        }
    }

    /** Whether Windows takes the name for something that is no file. */
    static boolean isDevice(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** What a stranger wrote is shown without signs that could play tricks, and not at length. */
    static String shown(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]", "\u00b7");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "\u2026";
    }
}
