package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.CommentBank;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;

/**
 * Marking, one answer after another. The scorer's marks of an answer show only when the marker has committed to own ones, and never for
 * answers that stay blind for good.
 */
public final class MarkingDesk {

    /** How many levels between marker and scorer ask for a reason. */
    public static final int FAR_APART = 2;

    private final Cohorts cohorts;
    private final MarkingRecords records;
    private final Answers answers;

    public MarkingDesk(Cohorts cohorts, MarkingRecords records, Answers answers) {
        this.cohorts = cohorts;
        this.records = records;
        this.answers = answers;
    }

    /**
     * An answer before a marker. Whose it is, is not in it.
     *
     * @param places where levels are to be given, in order
     * @param held what the marker gave before; empty at first
     */
    public record Sheet(AnswerId answer, Answers.Script script, List<Place> places, Optional<Judging.Marked> held) {
        public Sheet {
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(script, "script");
            places = List.copyOf(places);
            Objects.requireNonNull(held, "held");
        }

        /** What the scorer made of the task; for showing the pieces, not the levels. */
        public TaskScore pieces() {
            return script.scorer().task(answer.task().value()).orElseThrow();
        }
    }

    /**
     * What shows after a marker has committed.
     *
     * @param scorer the scorer's mark in each place; empty when the answer stays blind for good
     * @param apart places in which the two lie {@value #FAR_APART} levels or more apart and nobody has said why
     * @param definitive marks with their reasons, where the answer is for practice
     */
    public record After(Map<Place, Mark> scorer, List<Place> apart, List<GivenMark> definitive) {
        public After {
            scorer = Map.copyOf(scorer);
            apart = List.copyOf(apart);
            definitive = List.copyOf(definitive);
        }
    }

    /** The tasks that whoever has opened the workspace has to mark, as the assessment has them. */
    public Set<TaskId> tasks(CohortId cohort) {
        return cohorts.workbook(cohort).allocated().getOrDefault(records.me(), Set.of());
    }

    /** What comes next in a task. Reads submissions; not for the screen's own thread. */
    public Deck deck(CohortId cohort, TaskId task) {
        Workbook workbook = cohorts.workbook(cohort);
        return Deck.of(workbook, cohorts.answered(workbook), cohorts.second(workbook), records.me(), task);
    }

    /** Opens an answer to be marked. */
    public Sheet open(CohortId cohort, AnswerId answer) {
        Answers.Script script = answers.find(answer.submission())
                .orElseThrow(() -> new ReadinessException(Phrase.of(
                        "trainer.answer-elsewhere", answer.submission().toString())));
        TaskScore task = script.scorer()
                .task(answer.task().value())
                .orElseThrow(() -> new ReadinessException(Phrase.of(
                        "trainer.no-such-answer",
                        answer.submission().toString(),
                        answer.task().value())));
        return new Sheet(
                answer, script, Places.forPeople(task), book(cohort, answer).heldBy(me()));
    }

    /**
     * Gives levels to an answer; they are on disk when this returns.
     *
     * @throws ReadinessException when a place is missing
     */
    public Stamp commit(CohortId cohort, Sheet sheet, List<GivenMark> marks) {
        Set<Place> given = marks.stream().map(GivenMark::place).collect(Collectors.toSet());
        if (!given.equals(Set.copyOf(sheet.places()))) {
            throw new ReadinessException(Phrase.of("trainer.level-missing"));
        }
        Set<Stamp> replaces = book(cohort, sheet.answer()).held().getOrDefault(me(), List.of()).stream()
                .map(event -> event.made().stamp())
                .collect(Collectors.toSet());
        String rubrics = cohorts.workbook(cohort).cohort().rubrics();
        return records.say(made -> new Judging.Marked(made, cohort, sheet.answer(), marks, rubrics, replaces))
                .made()
                .stamp();
    }

    /** Takes back what was said last: levels, a skip, an escalation. */
    public void undo(CohortId cohort, Stamp said) {
        records.say(made -> new Judging.Withdrawn(made, cohort, said));
    }

    /** Leaves an answer to a colleague. */
    public Stamp skip(CohortId cohort, AnswerId answer, String reason) {
        return setAside(cohort, answer, Judging.Why.SKIPPED, reason);
    }

    /**
     * Asks somebody senior.
     *
     * @throws ReadinessException without a reason
     */
    public Stamp escalate(CohortId cohort, AnswerId answer, String reason) {
        if (reason.isBlank()) {
            throw new ReadinessException(Phrase.of("trainer.reason-missing"));
        }
        return setAside(cohort, answer, Judging.Why.ESCALATED, reason);
    }

    private Stamp setAside(CohortId cohort, AnswerId answer, Judging.Why why, String reason) {
        return records.say(made -> new Judging.SetAside(made, cohort, answer, why, reason.strip()))
                .made()
                .stamp();
    }

    /** What shows of an answer the marker has committed to; nothing before that. */
    public After after(CohortId cohort, AnswerId answer) {
        Workbook workbook = cohorts.workbook(cohort);
        AnswerBook book = workbook.answer(answer);
        Optional<Judging.Marked> held = book.heldBy(me());
        List<GivenMark> definitive = book.reference()
                .filter(reference -> reference.use() == org.okrreadiness.domain.marking.ReferenceUse.PRACTICE)
                .map(reference -> reference.definitive())
                .orElse(List.of());
        if (held.isEmpty()
                || workbook.isBlindForGood(answer)
                || book.reference().isPresent()) {
            return new After(Map.of(), List.of(), held.isEmpty() ? List.of() : definitive);
        }
        TaskScore task = answers.find(answer.submission())
                .orElseThrow()
                .scorer()
                .task(answer.task().value())
                .orElseThrow();
        Map<Place, Mark> scorer = held.get().marks().stream()
                .flatMap(mark ->
                        Places.mark(task, mark.place()).stream().map(machines -> Map.entry(mark.place(), machines)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new After(scorer, apart(book, held.get(), scorer), List.of());
    }

    private List<Place> apart(AnswerBook book, Judging.Marked held, Map<Place, Mark> scorer) {
        List<Place> apart = new ArrayList<>();
        for (GivenMark mark : held.marks()) {
            Mark machines = scorer.get(mark.place());
            if (machines != null && levels(mark.level(), machines.level()) >= FAR_APART && !isExplained(book, mark)) {
                apart.add(mark.place());
            }
        }
        return apart;
    }

    private boolean isExplained(AnswerBook book, GivenMark mark) {
        return book.explained().stream()
                .anyMatch(
                        event -> event.made().by().equals(me()) && event.place().equals(mark.place()));
    }

    private static int levels(Level one, Level other) {
        return Math.abs(one.points() - other.points());
    }

    /** Says why the own level lies far from the scorer's. */
    public void explain(CohortId cohort, AnswerId answer, Place place, Level scorer, String reason) {
        if (reason.isBlank()) {
            throw new ReadinessException(Phrase.of("trainer.reason-missing"));
        }
        records.say(made -> new Judging.DifferenceExplained(made, cohort, answer, place, scorer, reason));
    }

    /** Remarks that were made before, in every cohort. */
    public CommentBank comments() {
        return CommentBank.of(records.events(), me());
    }

    private AnswerBook book(CohortId cohort, AnswerId answer) {
        return cohorts.workbook(cohort).answer(answer);
    }

    private MarkerId me() {
        return records.me();
    }
}
