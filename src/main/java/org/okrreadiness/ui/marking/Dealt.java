package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.CommentBank;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;

/**
 * What lies before a marker.
 *
 * @param sheet the next answer, where there is one
 * @param comments remarks that were made before
 */
record Dealt(Deck deck, Optional<MarkingDesk.Sheet> sheet, CommentBank comments) {

    /** Reads submissions; not for the screen's own thread. */
    static Dealt next(TrainerDesk desk, CohortId cohort, TaskId task) {
        Deck deck = desk.marking().deck(cohort, task);
        return new Dealt(
                deck,
                deck.next().stream().findFirst().map(answer -> desk.marking().open(cohort, answer)),
                desk.marking().comments());
    }

    /** The same with another answer before the marker than the one whose turn it is. */
    static Dealt at(TrainerDesk desk, CohortId cohort, AnswerId answer) {
        return new Dealt(
                desk.marking().deck(cohort, answer.task()),
                Optional.of(desk.marking().open(cohort, answer)),
                desk.marking().comments());
    }

    /** Answers to the task that were agreed on before marking began, to be compared with. */
    static List<Anchor> anchors(TrainerDesk desk, CohortId cohort, TaskId task) {
        return desk.cohorts()
                .workbook(cohort)
                .references(task)
                .filter(reference -> reference.use() == ReferenceUse.PRACTICE)
                .map(reference -> new Anchor(desk.marking().open(cohort, reference.answer()), reference.definitive()))
                .toList();
    }

    /** @param definitive the levels agreed on, each with its reason */
    record Anchor(MarkingDesk.Sheet sheet, List<org.okrreadiness.domain.marking.GivenMark> definitive) {
        Anchor {
            definitive = List.copyOf(definitive);
        }
    }
}
