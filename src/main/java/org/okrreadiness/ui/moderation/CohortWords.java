package org.okrreadiness.ui.moderation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.reading.answer.AnswersText;
import org.okrreadiness.reading.piece.PartNames;
import org.okrreadiness.service.marking.Answers;

/** What things of a cohort are called. Answers have numbers: whose they are, nobody who decides on them needs to know. */
final class CohortWords {

    private final Messages messages;
    private final Workbook workbook;
    private final Assessment assessment;
    private final MarkerId me;
    private final DateTimeFormatter day;

    private CohortWords(
            Messages messages, Workbook workbook, Assessment assessment, MarkerId me, DateTimeFormatter day) {
        this.messages = messages;
        this.workbook = workbook;
        this.assessment = assessment;
        this.me = me;
        this.day = day;
    }

    /** Reads the assessment; not for the screen's own thread. */
    static CohortWords of(Messages messages, ModerationServices services) {
        Workbook workbook = services.desk().cohorts().workbook(services.cohort());
        ZoneId zone = services.clock().getZone();
        return new CohortWords(
                messages,
                workbook,
                services.desk().cohorts().assessment(workbook),
                services.desk().records().me(),
                DateTimeFormatter.ofPattern("d MMM", messages.locale()).withZone(zone));
    }

    Workbook workbook() {
        return workbook;
    }

    Assessment assessment() {
        return assessment;
    }

    String task(TaskId task) {
        return assessment.task(task).map(known -> known.frame().title()).orElse(task.value());
    }

    String answer(AnswerId answer) {
        List<?> order = new ArrayList<>(workbook.submissions().keySet());
        return messages.get("moderation.answer", order.indexOf(answer.submission()) + 1);
    }

    Optional<Criterion> criterion(CriterionId id) {
        return assessment.marking().rubrics().stream()
                .flatMap(rubric -> rubric.criterion(id).stream())
                .findFirst();
    }

    String criterionTitle(CriterionId id) {
        return criterion(id).map(Criterion::title).orElse(id.value());
    }

    /** An answer that is judged as a whole needs no name for its part. */
    String place(Place place) {
        if (place.part().equals(Part.ANSWER)) {
            return criterionTitle(place.criterion());
        }
        return messages.get(
                "moderation.place", new PartNames(messages).of(place.part()), criterionTitle(place.criterion()));
    }

    String marker(MarkerId marker) {
        return marker.equals(me) ? messages.get("moderation.you") : workbook.nameOf(marker);
    }

    /** At the head of something. */
    String markerTitle(MarkerId marker) {
        return marker.equals(me) ? messages.get("moderation.you.title") : workbook.nameOf(marker);
    }

    String day(Instant at) {
        return day.format(at);
    }

    /** What was answered, line by line; empty when the submission is not here. */
    List<String> lines(Optional<Answers.Script> script, TaskId task) {
        return script.flatMap(of -> Optional.ofNullable(of.attempt().responses().get(task))
                        .flatMap(given -> of.assessment()
                                .task(task)
                                .map((Task known) -> new AnswersText(messages).lines(known, given))))
                .orElse(List.of());
    }
}
