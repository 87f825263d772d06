package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Received;

/**
 * Who handed in, whose answers are marked, marked twice, settled and given back: one line for each person of the roster, then one for each
 * submission nobody was matched with.
 */
public record Board(List<Line> lines) {

    /**
     * One person, or one submission without a person.
     *
     * @param answers that were given
     * @param marked answers a person has marked
     * @param twice answers that two people have marked
     * @param open answers of which some level is not final
     */
    public record Line(
            Optional<Person> person,
            Optional<Received> submission,
            int answers,
            int marked,
            int twice,
            int open,
            boolean released) {
        public Line {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(submission, "submission");
        }

        /** Whether name and address of the submission are those of the roster. */
        public boolean isVerified() {
            return person.isPresent()
                    && submission.isPresent()
                    && agrees(person.get().name(), submission.get().stated().name())
                    && agrees(person.get().address(), submission.get().stated().address());
        }

        private static boolean agrees(String roster, String stated) {
            return roster.isEmpty() || roster.equalsIgnoreCase(stated);
        }
    }

    public Board {
        lines = List.copyOf(lines);
    }

    /** @param standings of every answer that was given */
    public static Board of(Workbook workbook, Map<AnswerId, List<Standing>> standings) {
        Map<PersonId, AttemptId> handedIn = new HashMap<>();
        workbook.matched()
                .forEach((attempt, person) ->
                        handedIn.merge(person, attempt, (one, other) -> earlier(workbook, one, other)));
        List<Line> lines = new ArrayList<>();
        for (Person person : workbook.people()) {
            lines.add(line(workbook, standings, Optional.of(person), Optional.ofNullable(handedIn.get(person.id()))));
        }
        workbook.submissions().keySet().stream()
                .filter(attempt -> !isShown(workbook, handedIn, attempt))
                .forEach(attempt -> lines.add(line(workbook, standings, Optional.empty(), Optional.of(attempt))));
        return new Board(lines);
    }

    private static AttemptId earlier(Workbook workbook, AttemptId one, AttemptId other) {
        List<AttemptId> order = List.copyOf(workbook.submissions().keySet());
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }

    private static boolean isShown(Workbook workbook, Map<PersonId, AttemptId> handedIn, AttemptId attempt) {
        return workbook.people().stream().anyMatch(person -> attempt.equals(handedIn.get(person.id())));
    }

    private static Line line(
            Workbook workbook,
            Map<AnswerId, List<Standing>> standings,
            Optional<Person> person,
            Optional<AttemptId> attempt) {
        int answers = 0;
        int marked = 0;
        int twice = 0;
        int open = 0;
        for (Map.Entry<AnswerId, List<Standing>> entry : standings.entrySet()) {
            if (attempt.isPresent() && entry.getKey().submission().equals(attempt.get())) {
                int markers = workbook.answer(entry.getKey()).held().size();
                answers++;
                marked += markers > 0 ? 1 : 0;
                twice += markers > 1 ? 1 : 0;
                open += entry.getValue().stream().allMatch(Standing::isFinal) ? 0 : 1;
            }
        }
        return new Line(
                person,
                attempt.map(workbook.submissions()::get),
                answers,
                marked,
                twice,
                open,
                attempt.filter(workbook.released()::contains).isPresent());
    }
}
