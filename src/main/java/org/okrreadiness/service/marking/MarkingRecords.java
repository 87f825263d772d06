package org.okrreadiness.service.marking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.Merge;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.trainer.MarkingLog;

/** The events of marking that a workspace has, on disk and in memory. Safe for several threads. */
public final class MarkingRecords {

    private final MarkingLog<MarkingEvent> log;
    private final MarkerId me;
    private final Clock clock;
    private final List<MarkingEvent> events;
    private final Map<CohortId, Optional<Workbook>> workbooks = new HashMap<>();
    private long count;

    /** @param me who makes the events that are added here */
    public MarkingRecords(MarkingLog<MarkingEvent> log, MarkerId me, Clock clock) {
        this.log = log;
        this.me = me;
        this.clock = clock;
        this.events = new ArrayList<>(log.readAll().events());
        this.count = events.stream()
                .mapToLong(event -> event.made().stamp().count())
                .max()
                .orElse(0);
    }

    /** Whoever has opened this workspace. */
    public MarkerId me() {
        return me;
    }

    /** What is wrong with what was kept; empty when everything is as it was written. */
    public Optional<Phrase> damage() {
        return log.readAll().damage();
    }

    /** Says something; it is on disk when this returns. */
    public synchronized <E extends MarkingEvent> E say(Function<Made, E> event) {
        E said = event.apply(made());
        keep(List.of(said));
        return said;
    }

    /** Says several things, all or none; they are on disk when this returns. */
    public synchronized List<MarkingEvent> sayAll(List<Function<Made, MarkingEvent>> some) {
        List<MarkingEvent> said =
                some.stream().map(event -> event.apply(made())).toList();
        if (!said.isEmpty()) {
            keep(said);
        }
        return said;
    }

    /**
     * Takes in events from elsewhere, all or none. What is known already changes nothing.
     *
     * @throws UnreadableInputException when one of them is not what was said under its stamp before; nothing is taken in
     */
    public synchronized Merge take(List<MarkingEvent> arriving) {
        Merge merge = Merge.of(events, arriving);
        if (!merge.forged().isEmpty()) {
            throw new UnreadableInputException(
                    Phrase.of(
                            "trainer.refused.forged",
                            merge.forged().get(0).made().stamp().toString()),
                    null);
        }
        if (!merge.fresh().isEmpty()) {
            keep(merge.fresh());
        }
        return merge;
    }

    /** All there are, in the order in which they were kept here. */
    public synchronized List<MarkingEvent> events() {
        return List.copyOf(events);
    }

    /** Cohorts somebody has opened, the one opened last at the end. */
    public synchronized List<CohortId> cohorts() {
        Set<CohortId> ids = new LinkedHashSet<>();
        events.forEach(event -> ids.add(event.cohort()));
        return ids.stream().filter(id -> workbook(id).isPresent()).toList();
    }

    /** What is known of a cohort; empty for one that nobody has opened, as far as is known here. */
    public synchronized Optional<Workbook> workbook(CohortId cohort) {
        return workbooks.computeIfAbsent(cohort, id -> Workbook.of(id, events));
    }

    /** The highest count of all stamps that are known here; 0 when there is none. */
    synchronized long count() {
        return count;
    }

    private Made made() {
        count++;
        return new Made(new Stamp(count, UUID.randomUUID()), me, clock.instant());
    }

    private void keep(List<MarkingEvent> more) {
        log.append(more);
        events.addAll(more);
        more.forEach(event -> {
            workbooks.remove(event.cohort());
            count = Math.max(count, event.made().stamp().count());
        });
    }
}
