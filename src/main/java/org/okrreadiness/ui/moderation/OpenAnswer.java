package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.marking.Standing;

/**
 * An answer before somebody who settles it.
 *
 * @param lines what was answered; empty when its submission is not on this machine
 * @param notes what colleagues say about the answer as a whole
 */
record OpenAnswer(AnswerId answer, String title, List<String> lines, List<String> notes, List<Settle> places) {

    /**
     * A place that waits.
     *
     * @param descriptors of the four levels, lowest first; empty for a criterion that is in force no longer
     * @param stands what stands so far
     */
    record Settle(
            Place place,
            String title,
            List<String> descriptors,
            List<Held> held,
            List<Appeal> appeals,
            Optional<Level> stands,
            Set<Standing.Open> open) {
        Settle {
            descriptors = List.copyOf(descriptors);
            held = List.copyOf(held);
            appeals = List.copyOf(appeals);
            open = Set.copyOf(open);
        }
    }

    /** What somebody holds; the remark and the note may be blank. */
    record Held(String who, Level level, String when, String remark, String note) {}

    /** What the participant says. */
    record Appeal(Stamp stamp, String words) {}

    OpenAnswer {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        places = List.copyOf(places);
    }
}
