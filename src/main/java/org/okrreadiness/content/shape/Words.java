package org.okrreadiness.content.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words an author can choose from, and what each stands for.
 *
 * @param meanings never empty; in the order they are listed to an author
 */
public record Words<E>(Map<String, E> meanings) {

    public Words {
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /** Every constant by its name in kebab-case. */
    public static <E extends Enum<E>> Words<E> of(Class<E> type) {
        return new Words<>(Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(Words::kebab, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }

    static <E> Words<E> of(String first, E firstMeaning, String second, E secondMeaning) {
        Map<String, E> meanings = new LinkedHashMap<>();
        meanings.put(first, firstMeaning);
        meanings.put(second, secondMeaning);
        return new Words<>(meanings);
    }

    Words<E> and(String word, E meaning) {
        Map<String, E> more = new LinkedHashMap<>(meanings);
        more.put(word, meaning);
        return new Words<>(more);
    }

    public List<String> list() {
        return List.copyOf(meanings.keySet());
    }

    Optional<E> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    /** Stands in for a word that could not be read, so that reading can go on; what is built with it is thrown away. */
    E any() {
        return meanings.values().iterator().next();
    }

    /** The word an author would write for a constant. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
