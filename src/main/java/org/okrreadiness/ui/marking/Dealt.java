package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.marking.CommentBank;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.service.marking.MarkingDesk;

/**
 * What lies before a marker.
 *
 * @param sheet the next answer, where there is one
 * @param comments remarks that were made before
 */
record Dealt(Deck deck, Optional<MarkingDesk.Sheet> sheet, CommentBank comments) {

    /** @param definitive the levels agreed on, each with its reason */
    record Anchor(MarkingDesk.Sheet sheet, List<GivenMark> definitive) {
        Anchor {
            definitive = List.copyOf(definitive);
        }
    }
}
