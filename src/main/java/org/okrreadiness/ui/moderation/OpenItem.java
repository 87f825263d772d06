package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.marking.AnswerId;

/**
 * An answer that waits for somebody.
 *
 * @param title which answer to which task
 * @param reasons why it waits, one line each
 */
record OpenItem(AnswerId answer, String title, List<String> reasons, Set<Kind> kinds) {

    /** What answers wait for. */
    enum Kind {
        ALL,
        CONFLICT,
        ESCALATED,
        APPEALED,
        SECOND_MARKING,
        AGAIN
    }

    OpenItem {
        reasons = List.copyOf(reasons);
        kinds = Set.copyOf(kinds);
    }
}
