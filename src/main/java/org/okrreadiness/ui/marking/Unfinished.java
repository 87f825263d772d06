package org.okrreadiness.ui.marking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;

/** Levels given to answers that were left before they were committed, for as long as the program runs. */
public final class Unfinished {

    private final Map<AnswerId, List<GivenMark>> marks = new HashMap<>();

    void keep(AnswerId answer, List<GivenMark> given) {
        if (given.isEmpty()) {
            marks.remove(answer);
        } else {
            marks.put(answer, List.copyOf(given));
        }
    }

    List<GivenMark> of(AnswerId answer) {
        return marks.getOrDefault(answer, List.of());
    }
}
