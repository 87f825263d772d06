package org.okrreadiness.ui.trainer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.Conflicts;
import org.okrreadiness.reading.marked.PlaceNames;
import org.okrreadiness.service.marking.TrainerDesk;

/**
 * Where people hold two things that only a person can settle, in words.
 *
 * @param where the task, the answer by its number, the criterion
 * @param held who gave what, and when the last of it was given
 */
record ConflictLine(String where, String held) {

    /** Reads submissions; not for the screen's own thread. */
    static List<ConflictLine> all(
            CohortId cohort, TrainerDesk desk, Assessment assessment, Messages messages, ZoneId zone) {
        List<?> order =
                new ArrayList<>(desk.cohorts().workbook(cohort).submissions().keySet());
        PlaceNames places = new PlaceNames(messages, assessment);
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMMM", messages.locale()).withZone(zone);
        MarkerId me = desk.records().me();
        return desk.marks().conflicts(cohort).all().stream()
                .map(conflict -> new ConflictLine(
                        messages.get(
                                "exchange.where",
                                assessment
                                        .task(conflict.answer().task())
                                        .map(task -> task.frame().title())
                                        .orElse(conflict.answer().task().value()),
                                order.indexOf(conflict.answer().submission()) + 1,
                                places.of(
                                        conflict.place().part(),
                                        conflict.place().criterion())),
                        held(conflict, me, messages, day)))
                .toList();
    }

    private static String held(Conflicts.Conflict conflict, MarkerId me, Messages messages, DateTimeFormatter day) {
        String levels = conflict.held().stream()
                .map(one -> messages.get(
                        "exchange.holds",
                        one.by().equals(me) ? messages.get("exchange.you") : one.name(),
                        one.level().points()))
                .collect(Collectors.joining(messages.get("exchange.and")));
        Optional<Conflicts.Held> last =
                conflict.held().stream().max(java.util.Comparator.comparing(Conflicts.Held::at));
        return messages.get(
                "exchange.held", levels, last.map(one -> day.format(one.at())).orElse(""));
    }
}
