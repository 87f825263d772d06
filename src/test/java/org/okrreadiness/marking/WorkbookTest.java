package org.okrreadiness.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.rubric.Level;

class WorkbookTest {

    @Test
    void comesToTheSameInWhateverOrderAndHoweverOftenEventsArrive() {
        Term term = wholeTerm();
        Workbook expected = term.workbook();
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            List<MarkingEvent> arriving = new ArrayList<>(term.events);
            arriving.addAll(term.events.subList(0, random.nextInt(term.events.size())));
            Collections.shuffle(arriving, random);
            assertEquals(expected, Workbook.of(term.id, arriving).orElseThrow());
        }
    }

    @Test
    void isNothingForACohortThatWasNeverOpened() {
        assertEquals(Optional.empty(), Workbook.of(CohortId.random(), wholeTerm().events));
    }

    @Test
    void holdsWhatAMarkerGaveLastAndKeepsWhatWasGivenBefore() {
        Term term = Term.plain().mark(Term.ANNA, 1, 1, 1).mark(Term.ANNA, 1, 3, 1);
        assertEquals(
                Level.STRONG,
                term.book(1).heldBy(Term.ANNA).orElseThrow().marks().get(0).level());
        assertEquals(2, term.book(1).marked().size());
    }

    @Test
    void bringsBackWhatWasReplacedWhenTheReplacementIsTakenBack() {
        Term term = Term.plain().mark(Term.ANNA, 1, 1, 1).mark(Term.ANNA, 1, 3, 1);
        MarkingEvent second = term.events.get(term.events.size() - 1);
        term.add(term.made(
                Term.ANNA,
                made -> new Judging.Withdrawn(made, term.id, second.made().stamp())));
        assertEquals(
                Level.EMERGING,
                term.book(1).heldBy(Term.ANNA).orElseThrow().marks().get(0).level());
    }

    @Test
    void letsNobodyTakeBackWhatAnotherMarkerSaid() {
        Term term = Term.plain().mark(Term.ANNA, 1, 1, 1);
        MarkingEvent annas = term.events.get(term.events.size() - 1);
        term.add(term.made(
                Term.BEN,
                made -> new Judging.Withdrawn(made, term.id, annas.made().stamp())));
        assertTrue(term.book(1).heldBy(Term.ANNA).isPresent());
    }

    @Test
    void countsForNothingWhatSomebodyDidWhoMayNotLead() {
        Term term = Term.plain().receive(1).mark(Term.ANNA, 1, 1, 1);
        term.add(term.made(
                Term.BEN,
                made -> new Moderation.Adjudicated(
                        made, term.id, Term.answer(1), Term.IDEAS, Level.STRONG, "Because", Set.of())));
        term.add(term.made(
                Term.BEN,
                made -> new Arrangement.SubmissionMatched(made, term.id, Term.attempt(1), new PersonId("other"))));
        assertEquals(2, term.workbook().notEntitled().size());
        assertEquals(
                Optional.of(Level.EMERGING), term.standings(1).get(Term.IDEAS).level());
        assertEquals(new PersonId("p1"), term.workbook().matched().get(Term.attempt(1)));
    }

    @Test
    void takesInASubmissionOnce() {
        Term term = Term.plain().people(2).receive(1).receive(1);
        assertEquals(1, term.workbook().submissions().size());
    }

    @Test
    void refusesToTakeASecondSayingUnderTheSameStamp() {
        Term term = Term.plain().mark(Term.ANNA, 1, 1, 1);
        Judging.Marked said = (Judging.Marked) term.events.get(term.events.size() - 1);
        Judging.Marked changed = new Judging.Marked(
                said.made(), said.cohort(), said.answer(), Term.levels(3, 3), said.rubrics(), said.replaces());
        Merge merge = Merge.of(term.events, List.of(said, changed));
        assertEquals(1, merge.known());
        assertEquals(List.of(changed), merge.forged());
        assertEquals(List.of(), merge.fresh());
    }

    private static Term wholeTerm() {
        Term term = Term.plain().people(3).allocate(Term.ANNA).allocate(Term.BEN);
        for (int number = 1; number <= 3; number++) {
            term.receive(number).mark(Term.ANNA, number, number % 3, 2).mark(Term.BEN, number, 2, 1);
        }
        term.mark(Term.ANNA, 2, 3, 3);
        return term.add(term.made(
                Term.LEAD,
                made -> new Moderation.Adjudicated(
                        made, term.id, Term.answer(2), Term.IDEAS, Level.SOUND, "Both ideas are there", Set.of())));
    }
}
