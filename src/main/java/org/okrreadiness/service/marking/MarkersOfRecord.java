package org.okrreadiness.service.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.Given;
import org.okrreadiness.marking.Qualifying;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;

/**
 * Who gave the levels of a submission that stand, as a record says it: qualified markers only where each of them qualified for the tasks
 * they decided on. Whoever set the reference answers of a task is whom qualification is measured against, and takes nothing away.
 */
final class MarkersOfRecord {

    private final Workbook workbook;

    MarkersOfRecord(Workbook workbook) {
        this.workbook = workbook;
    }

    private record Decider(MarkerId marker, TaskId task) {}

    /** @param standings of one submission, all final */
    Marking marking(Map<AnswerId, List<Standing>> standings) {
        Set<Decider> deciders = new HashSet<>();
        standings.forEach((answer, places) -> places.forEach(place ->
                decided(workbook.answer(answer), place).forEach(by -> deciders.add(new Decider(by, answer.task())))));
        if (deciders.isEmpty()) {
            return Marking.byScorer();
        }
        Set<MarkerId> qualified = new HashSet<>();
        int given = 0;
        int exact = 0;
        int adjacent = 0;
        for (Decider decider : deciders) {
            if (isMeasure(decider)) {
                continue;
            }
            Qualifying qualifying = Qualifying.of(workbook, decider.marker(), decider.task());
            if (qualifying.outcome() != Qualifying.Outcome.QUALIFIED) {
                return new Marking(MarkedBy.MARKER, "");
            }
            qualified.add(decider.marker());
            for (Qualifying.Reached reached : qualifying.criteria().values()) {
                given += reached.given();
                exact += reached.exact();
                adjacent += reached.adjacent();
            }
        }
        return given == 0
                ? new Marking(MarkedBy.MARKER, "")
                : new Marking(MarkedBy.QUALIFIED_MARKER, figures(qualified.size(), given, exact, adjacent));
    }

    /** As every record says it, in whatever language it is read: part of what is signed. */
    private static String figures(int markers, int given, int exact, int adjacent) {
        String figures = "exact " + percent(exact, given) + "%, adjacent " + percent(adjacent, given) + "% of " + given
                + " marks";
        return markers == 1 ? figures : figures + ", " + markers + " markers";
    }

    private static int percent(int part, int whole) {
        return part * 100 / whole;
    }

    private static Stream<MarkerId> decided(AnswerBook book, Standing standing) {
        return standing.source()
                .map(source -> switch (source) {
                    case APPEAL ->
                        book.appeals().stream()
                                .filter(appeal -> appeal.place().equals(standing.place()))
                                .flatMap(appeal -> Stream.ofNullable(
                                        book.decisions().get(appeal.made().stamp())))
                                .map(decision -> decision.made().by());
                    case ADJUDICATION ->
                        book.decidedOn(standing.place()).stream()
                                .map(decision -> decision.made().by());
                    case REFERENCE ->
                        book.reference().stream()
                                .map(reference -> reference.made().by());
                    case MARKER -> standing.given().stream().map(Given::by);
                    case SCORER -> Stream.<MarkerId>empty();
                })
                .orElseGet(Stream::empty);
    }

    private boolean isMeasure(Decider decider) {
        List<MarkerId> setters = workbook.references(decider.task())
                .filter(reference -> reference.use() == ReferenceUse.QUALIFICATION)
                .map(reference -> reference.made().by())
                .toList();
        return !setters.isEmpty() && setters.stream().allMatch(decider.marker()::equals);
    }
}
