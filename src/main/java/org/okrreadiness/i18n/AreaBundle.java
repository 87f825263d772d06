package org.okrreadiness.i18n;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** One bundle made of one file per area of the application, so that a feature's words stand together. */
final class AreaBundle extends ResourceBundle {

    static final List<String> AREAS = List.of(
            "app",
            "packs",
            "scoring",
            "marking",
            "trainer",
            "moderation",
            "training",
            "judging",
            "content",
            "storage",
            "cli",
            "shell",
            "welcome",
            "samples",
            "find",
            "home",
            "library",
            "standard",
            "own",
            "take",
            "saving",
            "followup",
            "exhibit",
            "editor",
            "result",
            "awaiting",
            "overview",
            "handover",
            "growth",
            "report",
            "credential",
            "verify",
            "certificate",
            "travel",
            "records",
            "register",
            "registerwork",
            "recordsexchange",
            "recordschecking",
            "settings",
            "cadence",
            "decide",
            "need",
            "deciding",
            "vetting",
            "vettingwork");

    private final Map<String, String> words;

    private AreaBundle(Map<String, String> words) {
        this.words = words;
    }

    /**
     * The words of this language, and for those it lacks the English ones. A language is one more file beside each of these:
     * {@code shell_de.properties}; an area without one stays English.
     *
     * @param files where the files of the areas are found
     */
    static AreaBundle load(Locale locale, ClassLoader files) {
        Map<String, String> words = new HashMap<>();
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        for (String area : AREAS) {
            ResourceBundle part = ResourceBundle.getBundle("org.okrreadiness.i18n." + area, locale, files, control);
            for (String key : part.keySet()) {
                if (words.put(key, part.getString(key)) != null) {
                    throw new IllegalStateException("The key " + key + " stands in two areas; the second is " + area);
                }
            }
        }
        return new AreaBundle(words);
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
