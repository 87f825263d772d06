package org.okrreadiness.testing.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every text in what a screen was given: packs, answers, names, facts. What a screen shows beyond these has to come from a bundle. */
final class ContentWords {

    private final Optional<ContentWords> common;
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder texts = new StringBuilder();
    private final Map<String, Boolean> asked = new HashMap<>();

    ContentWords() {
        this(Optional.empty());
    }

    private ContentWords(Optional<ContentWords> common) {
        this.common = common;
    }

    /** These words, and those of one screen, which are forgotten with it: what a screen was given holds the screen itself in the end. */
    ContentWords forOneScreen() {
        return new ContentWords(Optional.of(this));
    }

    synchronized void add(Object given) {
        asked.clear();
        gather(given);
    }

    /** Whether these words stand somewhere in what was given, in this order. */
    synchronized boolean has(String words) {
        return asked.computeIfAbsent(normal(words), wanted -> texts.indexOf(wanted) >= 0)
                || common.filter(others -> others.has(words)).isPresent();
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private void gather(Object given) {
        if (given instanceof String || given instanceof Enum || given instanceof java.nio.file.Path) {
            texts.append(normal(given.toString())).append('\n');
        } else if (given instanceof Optional<?> maybe) {
            maybe.ifPresent(this::gather);
        } else if (given instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                gather(key);
                gather(value);
            });
        } else if (given instanceof Iterable<?> several) {
            several.forEach(this::gather);
        } else if (given != null && given.getClass().getName().startsWith("org.okrreadiness.") && known.add(given)) {
            fields(given, given.getClass());
        }
    }

    private void fields(Object given, Class<?> type) {
        if (type == Object.class) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                gather(value(given, field));
            }
        }
        fields(given, type.getSuperclass());
    }

    private static Object value(Object given, Field field) {
        try {
            field.setAccessible(true);
            return field.get(given);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
