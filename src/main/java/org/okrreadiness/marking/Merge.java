package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Stamp;

/**
 * What comes of taking in events from elsewhere. Nothing that is there is changed: what is new is added, what is known is passed over.
 *
 * @param fresh events that were not known, in the order of their stamps
 * @param known how many were known already
 * @param forged events that carry the stamp of a known one and say something else; whoever made them changed what was said, and the whole
 *     file is to be refused
 */
public record Merge(List<MarkingEvent> fresh, int known, List<MarkingEvent> forged) {

    public Merge {
        fresh = List.copyOf(fresh);
        forged = List.copyOf(forged);
    }

    public static Merge of(Collection<MarkingEvent> here, Collection<MarkingEvent> arriving) {
        Map<Stamp, MarkingEvent> byStamp = new HashMap<>();
        here.forEach(event -> byStamp.put(event.made().stamp(), event));
        List<MarkingEvent> fresh = new ArrayList<>();
        List<MarkingEvent> forged = new ArrayList<>();
        int known = 0;
        for (MarkingEvent event : arriving) {
            MarkingEvent before = byStamp.putIfAbsent(event.made().stamp(), event);
            if (before == null) {
                fresh.add(event);
            } else if (before.equals(event)) {
                known++;
            } else {
                forged.add(event);
            }
        }
        fresh.sort(java.util.Comparator.comparing(event -> event.made().stamp()));
        return new Merge(fresh, known, forged);
    }
}
