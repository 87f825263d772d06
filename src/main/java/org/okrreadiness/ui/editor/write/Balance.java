package org.okrreadiness.ui.editor.write;

import java.util.List;
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
 * @param held said to be held where they are, as a guardrail is
 */
record Balance(long keyResults, long leading, long lagging, long held) {

    static Balance of(OkrSet set) {
        List<KeyResult> written =
                set.keyResults().stream().filter(k -> !k.isBlank()).toList();
        return new Balance(
                written.size(),
                written.stream().filter(k -> k.indicator() == Indicator.LEADING).count(),
                written.stream().filter(k -> k.indicator() == Indicator.LAGGING).count(),
                written.stream()
                        .filter(k -> k.movement().direction() == Direction.HOLD)
                        .count());
    }
}
