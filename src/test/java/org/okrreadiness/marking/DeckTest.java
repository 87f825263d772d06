package org.okrreadiness.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ReferenceUse;

class DeckTest {

    @Test
    void hasAnOrderThatIsNotThatOfTheRosterAndStays() {
        Term term = Term.plain().allocate(Term.ANNA);
        List<AnswerId> order = term.deck(Term.ANNA, Term.answers(1, 40)).next();
        assertEquals(40, order.size());
        assertFalse(order.equals(order.stream()
                .sorted(java.util.Comparator.comparing(AnswerId::toString))
                .toList()));
        markNext(term, order.get(0), 1, 1);
        assertEquals(
                order.subList(1, 40), term.deck(Term.ANNA, Term.answers(1, 40)).next());
    }

    @Test
    void givesEachAnswerToOneMarkerOnly() {
        Term term = Term.plain().allocate(Term.ANNA).allocate(Term.BEN);
        List<AnswerId> all =
                new ArrayList<>(term.deck(Term.ANNA, Term.answers(1, 60)).next());
        int annas = all.size();
        all.addAll(term.deck(Term.BEN, Term.answers(1, 60)).next());
        assertEquals(60, all.size());
        assertEquals(Term.answers(1, 60), new HashSet<>(all));
        assertTrue(annas > 15 && annas < 45, "Anna has " + annas);
    }

    @Test
    void leavesASkippedAnswerToTheNextMarker() {
        Term term = Term.plain().allocate(Term.ANNA).allocate(Term.BEN);
        AnswerId first = term.deck(Term.ANNA, Term.answers(1, 10)).next().get(0);
        term.add(term.made(
                Term.ANNA, made -> new Judging.SetAside(made, term.id, first, Judging.Why.SKIPPED, "I know her")));
        assertFalse(term.deck(Term.ANNA, Term.answers(1, 10)).next().contains(first));
        assertTrue(term.deck(Term.BEN, Term.answers(1, 10)).next().contains(first));
    }

    @Test
    void asksForTheReferenceAnswersFirst() {
        Term term = Term.plain().allocate(Term.ANNA);
        term.reference(101, 2, 2, ReferenceUse.QUALIFICATION).reference(102, 1, 1, ReferenceUse.QUALIFICATION);
        Deck before = term.deck(Term.ANNA, Term.answers(1, 5));
        assertEquals(Deck.State.QUALIFYING, before.state());
        assertEquals(Set.of(Term.answer(101), Term.answer(102)), new HashSet<>(before.next()));
        term.mark(Term.ANNA, 101, 2, 2).mark(Term.ANNA, 102, 1, 1);
        Deck after = term.deck(Term.ANNA, Term.answers(1, 5));
        assertEquals(Deck.State.OPEN, after.state());
        assertEquals(5, after.next().size());
    }

    @Test
    void closesToAMarkerWhoMissesOneCriterionUntilALeadLetsThemOn() {
        Term term = Term.plain().allocate(Term.ANNA).reference(101, 2, 2, ReferenceUse.QUALIFICATION);
        term.mark(Term.ANNA, 101, 2, 0);
        assertEquals(
                Deck.State.NOT_QUALIFIED,
                term.deck(Term.ANNA, Term.answers(1, 5)).state());
        term.add(term.made(
                Term.LEAD, made -> new Moderation.Resumed(made, term.id, Term.ANNA, Term.TASK, "Talked it over")));
        assertEquals(Deck.State.OPEN, term.deck(Term.ANNA, Term.answers(1, 5)).state());
    }

    @Test
    void hasSeedsAmongTheOthersAtTheRateOfThePlan() {
        Term term = Term.plain().allocate(Term.ANNA);
        for (int seed = 101; seed <= 110; seed++) {
            term.reference(seed, 2, 2, ReferenceUse.SEED);
        }
        List<AnswerId> next = term.deck(Term.ANNA, Term.answers(1, 60)).next();
        long seeds = next.stream()
                .filter(answer -> !Term.answers(1, 60).contains(answer))
                .count();
        assertTrue(seeds >= 5 && seeds <= 7, seeds + " seeds among 60");
        assertEquals(60 + seeds, next.size());
    }

    @Test
    void stopsAtTheSecondFailedSeedAndAsksAgainForWhatCameSinceTheLastGoodOne() {
        Term term = Term.plain().allocate(Term.ANNA);
        for (int seed = 101; seed <= 103; seed++) {
            term.reference(seed, 3, 3, ReferenceUse.SEED);
        }
        term.mark(Term.ANNA, 1, 1, 1).mark(Term.ANNA, 101, 3, 3);
        term.mark(Term.ANNA, 2, 1, 1).mark(Term.ANNA, 102, 0, 3);
        assertEquals(Deck.State.OPEN, term.deck(Term.ANNA, Term.answers(1, 5)).state());
        term.mark(Term.ANNA, 3, 1, 1).mark(Term.ANNA, 103, 1, 3);
        assertEquals(
                Deck.State.STOPPED, term.deck(Term.ANNA, Term.answers(1, 5)).state());
        SeedWatch watch = SeedWatch.of(term.workbook(), Term.ANNA, Term.TASK);
        assertEquals(List.of(Term.answer(2), Term.answer(3)), watch.again());
        assertEquals(
                Set.of(Standing.Open.AGAIN), term.standings(3).get(Term.IDEAS).open());
        assertTrue(term.standings(1).get(Term.IDEAS).isFinal());
        term.add(term.made(
                Term.LEAD, made -> new Moderation.Resumed(made, term.id, Term.ANNA, Term.TASK, "Talked it over")));
        Deck again = term.deck(Term.ANNA, Term.answers(1, 5));
        assertEquals(Deck.State.OPEN, again.state());
        assertEquals(
                Set.of(Term.answer(2), Term.answer(3), Term.answer(4), Term.answer(5)), new HashSet<>(again.next()));
        term.mark(Term.ANNA, 3, 2, 2);
        assertTrue(term.standings(3).get(Term.IDEAS).isFinal());
    }

    @Test
    void takesASeedWithinToleranceAsGood() {
        Term term = Term.plain().allocate(Term.ANNA).reference(101, 3, 3, ReferenceUse.SEED);
        term.mark(Term.ANNA, 101, 2, 3);
        assertTrue(SeedWatch.of(term.workbook(), Term.ANNA, Term.TASK)
                .seeds()
                .get(0)
                .good());
        assertEquals(
                Optional.empty(),
                SeedWatch.of(term.workbook(), Term.ANNA, Term.TASK).stoppedAt());
    }

    @Test
    void asksAgainForWhatWasPutBackIntoTheQueue() {
        Term term = Term.plain().allocate(Term.ANNA).mark(Term.ANNA, 1, 1, 1);
        term.add(term.made(
                Term.LEAD,
                made -> new Moderation.Requeued(made, term.id, Set.of(Term.answer(1)), "The descriptor changed")));
        assertEquals(
                List.of(Term.answer(1)),
                term.deck(Term.ANNA, Term.answers(1, 1)).next());
        term.mark(Term.ANNA, 1, 2, 1);
        assertEquals(List.of(), term.deck(Term.ANNA, Term.answers(1, 1)).next());
    }

    private static void markNext(Term term, AnswerId answer, int ideas, int reasons) {
        term.mark(Term.ANNA, (int) answer.submission().value().getLeastSignificantBits(), ideas, reasons);
    }
}
