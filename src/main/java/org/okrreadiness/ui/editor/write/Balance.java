package org.okrreadiness.ui.editor.write;

import java.util.List;
import java.util.Locale;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.OkrSet;

/**
 * What a set consists of, counted and not judged.
 *
 * @param keyResults with a word in them
 * @param leading said to be leading
 * @param lagging said to be lagging
 * @param guardrails said to hold something where it is, in the field or in so many words
 */
record Balance(long keyResults, long leading, long lagging, long guardrails) {

    /** @param guardrailWords lower-case words by which a sentence shows that it holds something */
    static Balance of(OkrSet set, List<String> guardrailWords) {
        List<KeyResult> written =
                set.keyResults().stream().filter(k -> !k.isBlank()).toList();
        return new Balance(
                written.size(),
                written.stream().filter(k -> k.indicator() == Indicator.LEADING).count(),
                written.stream().filter(k -> k.indicator() == Indicator.LAGGING).count(),
                written.stream().filter(k -> holds(k, guardrailWords)).count());
    }

    private static boolean holds(KeyResult keyResult, List<String> guardrailWords) {
        String sentence = keyResult.text().toLowerCase(Locale.ROOT);
        return keyResult.movement().direction() == Direction.HOLD
                || guardrailWords.stream().anyMatch(sentence::contains);
    }
}
