package org.okrreadiness.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.wording.Words;

/** One of a closed set, as it is typed: {@code theory-and-intent}. */
final class Choice {

    private Choice() {}

    /** @throws ReadinessException when it is none of them; names them all */
    static <E extends Enum<E>> E of(Class<E> set, String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(set.getEnumConstants())
                .filter(one -> Words.kebab(one).equals(plain))
                .findFirst()
                .orElseThrow(() -> new ReadinessException(Phrase.of("cli.records.choice", typed, all(set))));
    }

    private static <E extends Enum<E>> String all(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(Words::kebab).collect(Collectors.joining(", "));
    }
}
