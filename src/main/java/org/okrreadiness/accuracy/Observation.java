package org.okrreadiness.accuracy;

import java.util.List;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Route;

/** One line under one criterion: what the raters gave and what the machine gave. */
record Observation(String id, String group, List<Integer> ratings, Mark mark) {

    int machine() {
        return mark.level().points();
    }

    double confidence() {
        return mark.judgement().confidence();
    }

    /** Whether the machine's mark stands without a trainer. */
    boolean auto() {
        return mark.judgement().route() == Route.AUTO;
    }
}
