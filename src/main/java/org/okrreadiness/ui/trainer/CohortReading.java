package org.okrreadiness.ui.trainer;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.Board;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.wording.Words;

/**
 * One cohort in words.
 *
 * @param lead whether whoever has opened the workspace may arrange it
 * @param conflicts where people hold two things that only a person can settle
 * @param tasks those to be marked by whoever has opened the workspace, in the order of the assessment
 */
record CohortReading(
        String title,
        String facts,
        boolean lead,
        List<Person> people,
        List<Row> rows,
        List<TaskRow> tasks,
        List<MarkerRow> markers,
        List<ConflictLine> conflicts) {

    /**
     * A person of the roster, or a submission whose person nobody knows.
     *
     * @param progress how far the answers are; empty while none came in
     * @param unmatched the submission that somebody has to say the person of
     */
    record Row(String name, String address, String handedIn, String progress, Optional<AttemptId> unmatched) {}

    /**
     * @param facts how far it has come
     * @param open whether there is something to mark or to read
     */
    record TaskRow(TaskId task, String title, String facts, boolean open) {}

    /** A marker and what is allocated to them. */
    record MarkerRow(MarkerId marker, String name, boolean me, List<TaskId> tasks, String facts) {}

    /** Reads submissions; not for the screen's own thread. */
    static CohortReading of(CohortId cohort, TrainerDesk desk, Assessment assessment, Messages messages, ZoneId zone) {
        return new Reader(cohort, desk, assessment, messages, zone).read();
    }

    private record Reader(CohortId cohort, TrainerDesk desk, Assessment assessment, Messages messages, ZoneId zone) {

        CohortReading read() {
            Workbook workbook = desk.cohorts().workbook(cohort);
            Board board = desk.cohorts().board(cohort);
            return new CohortReading(
                    workbook.cohort().title(),
                    messages.get(
                            "cohort.facts",
                            assessment.about().title(),
                            Words.count(
                                    messages,
                                    "cohorts.people",
                                    workbook.people().size()),
                            Words.count(
                                    messages,
                                    "cohorts.handed-in",
                                    workbook.submissions().size())),
                    desk.moderating().mayLead(cohort),
                    workbook.people(),
                    board.lines().stream().map(this::row).toList(),
                    tasks(),
                    markers(workbook),
                    ConflictLine.all(cohort, desk, assessment, messages, zone));
        }

        private Row row(Board.Line line) {
            String name = line.person()
                    .map(person -> person.name().isEmpty() ? person.id().value() : person.name())
                    .orElseGet(() -> line.submission()
                            .map(received -> messages.get(
                                    "cohort.nobody", received.stated().name()))
                            .orElse(""));
            String address = line.person()
                    .map(Person::address)
                    .orElseGet(() -> line.submission()
                            .map(received -> received.stated().address())
                            .orElse(""));
            boolean in = line.submission().isPresent();
            return new Row(
                    name,
                    address,
                    messages.get(
                            !in
                                    ? "cohort.in.not-yet"
                                    : line.person().isEmpty() || line.isVerified()
                                            ? "cohort.in.yes"
                                            : "cohort.in.differs"),
                    in ? progress(line) : "",
                    line.person().isPresent()
                            ? Optional.empty()
                            : line.submission().map(received -> received.submission()));
        }

        private String progress(Board.Line line) {
            List<String> parts = new ArrayList<>();
            parts.add(messages.get("cohort.progress.marked", line.marked(), line.answers()));
            if (line.twice() > 0) {
                parts.add(messages.get("cohort.progress.twice", line.twice()));
            }
            if (line.open() > 0) {
                parts.add(messages.get("cohort.progress.open", line.open()));
            }
            if (line.released()) {
                parts.add(messages.get("cohort.progress.released"));
            }
            return String.join(messages.get("cohort.progress.separator"), parts);
        }

        private List<TaskRow> tasks() {
            java.util.Set<TaskId> mine = desk.marking().tasks(cohort);
            List<TaskRow> rows = new ArrayList<>();
            for (Scenario scenario : assessment.scenarios()) {
                scenario.tasks().stream()
                        .filter(task -> mine.contains(task.id()))
                        .forEach(task -> rows.add(row(scenario, task)));
            }
            return rows;
        }

        private TaskRow row(Scenario scenario, Task task) {
            Deck deck = desk.marking().deck(cohort, task.id());
            int all = deck.done() + deck.next().size();
            String progress = switch (deck.state()) {
                case OPEN ->
                    all == 0
                            ? messages.get("cohort.task.nothing")
                            : deck.next().isEmpty()
                                    ? messages.get("cohort.task.done", all)
                                    : messages.get("cohort.task.progress", deck.done(), all);
                case QUALIFYING ->
                    messages.get("cohort.task.qualifying", deck.next().size());
                case NOT_QUALIFIED -> messages.get("cohort.task.not-qualified");
                case STOPPED -> messages.get("cohort.task.stopped");
            };
            String facts = messages.get("cohort.task.facts", scenario.title(), progress);
            return new TaskRow(
                    task.id(), task.frame().title(), facts, !deck.next().isEmpty());
        }

        private List<MarkerRow> markers(Workbook workbook) {
            return workbook.allocated().entrySet().stream()
                    .map(entry -> new MarkerRow(
                            entry.getKey(),
                            workbook.nameOf(entry.getKey()),
                            entry.getKey().equals(desk.records().me()),
                            List.copyOf(entry.getValue()),
                            messages.get(
                                    "cohort.marker.facts",
                                    Words.count(
                                            messages,
                                            "cohort.marker.tasks",
                                            entry.getValue().size()),
                                    entry.getKey().fingerprint())))
                    .toList();
        }
    }
}
