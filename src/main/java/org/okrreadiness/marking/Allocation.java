package org.okrreadiness.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.task.TaskId;

/**
 * Who marks which answer first, and who second. Markers who share a task share its answers by lot; whoever has marked an answer keeps it,
 * whatever is allocated later; one who passes it on leaves it to the next.
 */
final class Allocation {

    private final Workbook workbook;

    Allocation(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Who marks it first; empty while nobody has the task, or when everybody passed it on. */
    Optional<MarkerId> first(AnswerId answer) {
        AnswerBook book = workbook.answer(answer);
        Optional<MarkerId> earliest = firstToMark(book);
        if (earliest.isPresent()) {
            return earliest;
        }
        return inTurn(answer).stream()
                .filter(marker -> !book.isSetAsideBy(marker))
                .findFirst();
    }

    /** Who marks it a second time; empty while nobody has marked it, and when there is nobody else. */
    Optional<MarkerId> second(AnswerId answer) {
        AnswerBook book = workbook.answer(answer);
        Optional<MarkerId> first = firstToMark(book);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<MarkerId> other = book.held().keySet().stream()
                .filter(marker -> !marker.equals(first.get()))
                .findFirst();
        return other.isPresent()
                ? other
                : inTurn(answer).stream()
                        .filter(marker -> !marker.equals(first.get()))
                        .filter(marker -> !book.isSetAsideBy(marker))
                        .findFirst();
    }

    /** Those who have the task, the one drawn by lot at the head. */
    private List<MarkerId> inTurn(AnswerId answer) {
        List<MarkerId> having = having(answer.task());
        if (having.isEmpty()) {
            return List.of();
        }
        int drawn = (int) (Draw.MARKER.of(workbook.cohort().id(), answer) * having.size());
        return IntStream.range(0, having.size())
                .mapToObj(turn -> having.get((drawn + turn) % having.size()))
                .toList();
    }

    private List<MarkerId> having(TaskId task) {
        return workbook.allocated().entrySet().stream()
                .filter(entry -> entry.getValue().contains(task))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<MarkerId> firstToMark(AnswerBook book) {
        Set<MarkerId> holding = book.held().keySet();
        return book.marked().stream()
                .map(Judging.Marked::made)
                .map(made -> made.by())
                .filter(holding::contains)
                .findFirst();
    }
}
