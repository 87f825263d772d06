package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;

/**
 * What is done with the answers to one task, each time with what lies before the marker afterwards. It reads submissions and writes to the
 * disk; not for the screen's own thread.
 */
record MarkingWork(TrainerDesk desk, CohortId cohort, TaskId task) {

    /** Something that can be taken back, with the levels that were in hand. */
    record Done(AnswerId answer, Stamp stamp, List<GivenMark> marks) {}

    /** Levels are kept. */
    record Committed(Stamp stamp, MarkingDesk.After after, Dealt next) {}

    /** An answer was passed on. */
    record SetAside(Stamp stamp, Dealt next) {}

    private MarkingDesk marking() {
        return desk.marking();
    }

    Dealt next() {
        Deck deck = marking().deck(cohort, task);
        return dealt(deck, deck.next().stream().findFirst());
    }

    private Dealt dealt(Deck deck, Optional<AnswerId> answer) {
        return new Dealt(
                deck, answer.map(one -> marking().open(cohort, one)), marking().comments());
    }

    Committed commit(MarkingDesk.Sheet sheet, List<GivenMark> marks) {
        Stamp stamp = marking().commit(cohort, sheet, marks);
        return new Committed(stamp, marking().after(cohort, sheet.answer()), next());
    }

    SetAside skip(AnswerId answer) {
        return new SetAside(marking().skip(cohort, answer, ""), next());
    }

    SetAside escalate(AnswerId answer, String reason) {
        return new SetAside(marking().escalate(cohort, answer, reason), next());
    }

    /** What was taken back lies before the marker, whosever turn it is. */
    Dealt takeBack(Done what) {
        marking().undo(cohort, what.stamp());
        return dealt(marking().deck(cohort, task), Optional.of(what.answer()));
    }

    void explain(AnswerId answer, Compared row, String reason) {
        marking().explain(cohort, answer, row.place(), row.other(), reason);
    }

    /** Answers that were agreed on before marking began, to be compared with. */
    List<Dealt.Anchor> anchors() {
        return desk.cohorts()
                .workbook(cohort)
                .references(task)
                .filter(reference -> reference.use() == ReferenceUse.PRACTICE)
                .map(reference -> new Dealt.Anchor(marking().open(cohort, reference.answer()), reference.definitive()))
                .toList();
    }
}
