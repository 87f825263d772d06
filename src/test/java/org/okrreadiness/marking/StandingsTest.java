package org.okrreadiness.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Trust;

class StandingsTest {

    @Test
    void letsTheScorerDecideAloneOnlyWhereItMay() {
        Term term = Term.plain();
        List<Standing> standings = new Standings(term.workbook(), new SecondMarking(Set.of()))
                .of(
                        Term.answer(1),
                        Map.of(
                                Term.IDEAS, new Judgement(Level.SOUND, 0.9, Trust.A, Route.AUTO),
                                Term.REASONS, new Judgement(Level.STRONG, 0.5, Trust.C, Route.TRAINER)));
        assertEquals(Optional.of(Level.SOUND), standings.get(0).level());
        assertEquals(Optional.of(Standing.Source.SCORER), standings.get(0).source());
        assertEquals(Optional.empty(), standings.get(1).level());
        assertEquals(Set.of(Standing.Open.UNMARKED), standings.get(1).open());
    }

    @Test
    void putsAPersonBeforeTheScorer() {
        Term term = Term.plain().mark(Term.ANNA, 1, 0, 2);
        Standing standing = new Standings(term.workbook(), new SecondMarking(Set.of()))
                .of(Term.answer(1), Map.of(Term.IDEAS, new Judgement(Level.STRONG, 0.9, Trust.A, Route.AUTO)))
                .get(0);
        assertEquals(Optional.of(Level.MISSING), standing.level());
        assertTrue(standing.isFinal());
    }

    @Test
    void keepsTheFirstMarkersLevelWhileTheSecondLiesNear() {
        Term term = Term.plain().mark(Term.BEN, 1, 1, 1).mark(Term.ANNA, 1, 2, 1);
        Standing standing = term.standings(1).get(Term.IDEAS);
        assertEquals(Optional.of(Level.EMERGING), standing.level());
        assertEquals(2, standing.given().size());
        assertTrue(standing.isFinal());
    }

    @Test
    void asksForAdjudicationWhereMarkersLieApartAndTakesIt() {
        Term term = Term.plain().mark(Term.ANNA, 1, 0, 1).mark(Term.BEN, 1, 2, 1);
        assertEquals(
                Set.of(Standing.Open.MARKERS_APART),
                term.standings(1).get(Term.IDEAS).open());
        assertTrue(term.standings(1).get(Term.REASONS).isFinal());
        adjudicate(term, Level.EMERGING, Set.of());
        Standing settled = term.standings(1).get(Term.IDEAS);
        assertEquals(Optional.of(Level.EMERGING), settled.level());
        assertEquals(Optional.of(Standing.Source.ADJUDICATION), settled.source());
        assertTrue(settled.isFinal());
    }

    @Test
    void listsTwoLevelsOneMarkerGaveOnTwoMachines() {
        Term term = Term.plain();
        term.add(term.marked(Term.ANNA, 1, 2, 1, Set.of()));
        term.add(term.marked(Term.ANNA, 1, 3, 1, Set.of()));
        Standing standing = term.standings(1).get(Term.IDEAS);
        assertEquals(Set.of(Standing.Open.MARKER_TWICE), standing.open());
        assertEquals(
                List.of(Level.STRONG, Level.SOUND),
                standing.given().stream().map(Given::level).toList());
        assertTrue(term.standings(1).get(Term.REASONS).isFinal());
    }

    @Test
    void settlesTwoLevelsOfOneMarkerByAMarkThatKnowsOfBoth() {
        Term term = Term.plain();
        term.add(term.marked(Term.ANNA, 1, 2, 1, Set.of()));
        term.add(term.marked(Term.ANNA, 1, 3, 1, Set.of()));
        term.mark(Term.ANNA, 1, 2, 1);
        assertTrue(term.standings(1).get(Term.IDEAS).isFinal());
    }

    @Test
    void listsTwoAdjudicationsThatDidNotKnowOfOneAnother() {
        Term term = Term.plain().mark(Term.ANNA, 1, 0, 1).mark(Term.BEN, 1, 2, 1);
        adjudicate(term, Level.EMERGING, Set.of());
        adjudicate(term, Level.STRONG, Set.of());
        assertEquals(
                Set.of(Standing.Open.DECISIONS_APART),
                term.standings(1).get(Term.IDEAS).open());
        Set<org.okrreadiness.domain.marking.Stamp> both = term.book(1).decidedOn(Term.IDEAS).stream()
                .map(event -> event.made().stamp())
                .collect(java.util.stream.Collectors.toSet());
        adjudicate(term, Level.SOUND, both);
        assertEquals(Optional.of(Level.SOUND), term.standings(1).get(Term.IDEAS).level());
        assertTrue(term.standings(1).get(Term.IDEAS).isFinal());
    }

    @Test
    void holdsWhatTwoColleaguesTookInFromOneFileForOneAppeal() {
        Term term = Term.plain().mark(Term.ANNA, 1, 1, 1);
        MarkingEvent first = appealed(term, Term.LEAD);
        MarkingEvent second = appealed(term, Term.BEN);
        term.add(first);
        term.add(second);
        assertEquals(1, term.workbook().answer(Term.answer(1)).openAppeals().size());
        term.add(term.made(
                Term.LEAD,
                made -> new Moderation.AppealDecided(
                        made, term.id, second.made().stamp(), Level.SOUND, "In the second sentence")));
        assertEquals(0, term.workbook().answer(Term.answer(1)).openAppeals().size());
        assertTrue(term.standings(1).get(Term.IDEAS).isFinal());
    }

    private static MarkingEvent appealed(Term term, MarkerId by) {
        return term.made(by, made -> new Moderation.Appealed(made, term.id, Term.answer(1), Term.IDEAS, "It is there"));
    }

    @Test
    void opensAPlaceAgainWhenItIsAppealedAndLetsTheDecisionStand() {
        Term term = Term.plain().mark(Term.ANNA, 1, 1, 1);
        MarkingEvent appeal = term.made(
                Term.LEAD, made -> new Moderation.Appealed(made, term.id, Term.answer(1), Term.IDEAS, "It is there"));
        term.add(appeal);
        assertEquals(
                Set.of(Standing.Open.APPEALED),
                term.standings(1).get(Term.IDEAS).open());
        term.add(term.made(
                Term.LEAD,
                made -> new Moderation.AppealDecided(
                        made, term.id, appeal.made().stamp(), Level.SOUND, "In the second sentence")));
        Standing standing = term.standings(1).get(Term.IDEAS);
        assertEquals(Optional.of(Level.SOUND), standing.level());
        assertEquals(Optional.of(Standing.Source.APPEAL), standing.source());
        assertTrue(standing.isFinal());
    }

    @Test
    void waitsForSomebodySeniorWhileAnAnswerIsEscalated() {
        Term term = Term.plain().mark(Term.ANNA, 1, 1, 1);
        term.add(term.made(
                Term.ANNA,
                made -> new Judging.SetAside(
                        made, term.id, Term.answer(1), Judging.Why.ESCALATED, "Written in another language")));
        assertTrue(term.standings(1).get(Term.IDEAS).open().contains(Standing.Open.ESCALATED));
        adjudicate(term, Level.SOUND, Set.of());
        assertTrue(term.standings(1).get(Term.IDEAS).isFinal());
    }

    @Test
    void waitsForASecondMarkerWhereTheVerdictHangsOnIt() {
        Term term = Term.plain().allocate(Term.ANNA).allocate(Term.BEN).mark(Term.ANNA, 1, 1, 1);
        Map<Place, Judgement> none = Map.of();
        Standings standings = new Standings(term.workbook(), new SecondMarking(Set.of(Term.attempt(1))));
        assertEquals(
                Set.of(Standing.Open.SECOND_MARKING),
                standings.of(Term.answer(1), none).get(0).open());
    }

    private static void adjudicate(Term term, Level level, Set<org.okrreadiness.domain.marking.Stamp> replaces) {
        term.add(term.made(
                Term.LEAD,
                made -> new Moderation.Adjudicated(
                        made, term.id, Term.answer(1), Term.IDEAS, level, "Both ideas are there", replaces)));
    }
}
