package org.okrreadiness.marking.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.marking.Term;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Sufficiency.Grounds;

/** The expected values were worked out from the definitions by another program, in Python. */
class AgreementsTest {

    private static final MarkerId CLEO = new MarkerId("cleo");
    private static final int[] ANNAS = {0, 1, 2, 3, 2, 1, 3, 0, 2, 2, 1, 3};
    private static final int[] BENS = {0, 1, 3, 3, 1, 1, 2, 1, 2, 3, 0, 3};

    private final Bootstrap bootstrap = new Bootstrap(200, 1);

    private static Term twoMarkers(Term term) {
        for (int i = 0; i < ANNAS.length; i++) {
            term.mark(Term.ANNA, i + 1, ANNAS[i], 2).mark(Term.BEN, i + 1, BENS[i], 2);
        }
        return term;
    }

    private List<Agreement> amongMarkers(Term term) {
        return new Agreements(term.workbook(), Map.of(), bootstrap).amongMarkers();
    }

    @Test
    void agreesWithAnotherProgramOnTwoMarkers() {
        Agreement ideas = amongMarkers(twoMarkers(Term.plain())).get(0);
        assertThat(ideas.criterion()).isEqualTo(Term.IDEAS.criterion());
        assertThat(ideas.levels()).isEqualTo(12);
        assertThat(ideas.raters().quadraticKappa().value()).hasValueCloseTo(0.7804878048780488, within(1e-12));
        assertThat(ideas.raters().exact().value()).hasValueCloseTo(0.5, within(1e-12));
        assertThat(ideas.raters().adjacent().value()).hasValueCloseTo(1.0, within(1e-12));
        assertThat(ideas.raters().quadraticKappa().interval()).isPresent();
        assertThat(ideas.raters().quadraticKappa().grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    @Test
    void agreesWithAnotherProgramOnThreeMarkersWithGaps() {
        Term term = twoMarkers(Term.plain());
        term.mark(Term.ANNA, 13, 2, 2)
                .mark(CLEO, 13, 2, 2)
                .mark(Term.ANNA, 14, 1, 2)
                .mark(CLEO, 14, 0, 2);
        assertThat(amongMarkers(term).get(0).alpha().value()).hasValueCloseTo(0.7966799329702555, within(1e-12));
    }

    @Test
    void saysNothingWhereEverybodyGivesTheSameLevel() {
        Agreement reasons = amongMarkers(twoMarkers(Term.plain())).get(1);
        assertThat(reasons.raters().quadraticKappa().value()).isEmpty();
        assertThat(reasons.raters().exact().value()).hasValue(1);
    }

    @Test
    void countsTheFirstLevelsOnlyAndNoReferenceAnswers() {
        Term term = twoMarkers(Term.plain());
        double before = amongMarkers(term).get(0).raters().exact().value().orElseThrow();
        term.mark(Term.BEN, 3, 2, 2);
        assertThat(amongMarkers(term).get(0).raters().exact().value()).hasValue(before);
        term.reference(1, 0, 2, ReferenceUse.PRACTICE);
        assertThat(amongMarkers(term).get(0).levels()).isEqualTo(11);
    }

    @Test
    void drawsPeopleAndNotAnswers() {
        Term term = Term.plain().people(3);
        assertThat(amongMarkers(twoMarkers(term)).get(0).participants()).isEqualTo(12);
        term.receive(1);
        term.add(term.made(
                Term.LEAD,
                made -> new Arrangement.SubmissionMatched(
                        made, term.id, Term.attempt(2), new org.okrreadiness.domain.marking.PersonId("p1"))));
        assertThat(amongMarkers(term).get(0).participants()).isEqualTo(11);
    }

    @Test
    void holdsPeopleAgainstTheScorerOnBlindAnswersOnly() {
        Term half = new Term(plan(50));
        twoMarkers(half);
        long blind = IntStream.rangeClosed(1, 12)
                .filter(i -> half.workbook().wasAlwaysBlind(Term.answer(i)))
                .count();
        assertThat(blind).isBetween(1L, 11L);
        List<Agreement> found = new Agreements(half.workbook(), scorer(), bootstrap).withScorer();
        assertThat(found.get(0).levels()).isEqualTo(2 * (int) blind);
        assertThat(new Agreements(Term.plain().workbook(), scorer(), bootstrap).withScorer())
                .isEmpty();
    }

    @Test
    void leavesOutAnswersThatWereNotAlwaysBlind() {
        Term term = twoMarkers(new Term(plan(0)));
        term.add(term.made(
                Term.LEAD,
                made -> new Arrangement.CohortOpened(
                        made,
                        term.id,
                        new Cohort(
                                term.id,
                                "Spring",
                                term.workbook().cohort().assessment(),
                                Set.of(),
                                Term.RUBRICS,
                                plan(100)))));
        assertThat(term.workbook().isBlindForGood(Term.answer(1))).isTrue();
        assertThat(new Agreements(term.workbook(), scorer(), bootstrap).withScorer())
                .isEmpty();
    }

    @Test
    void agreesFullyWithAScorerThatGivesWhatPeopleGive() {
        Term term = new Term(plan(100));
        for (int i = 0; i < ANNAS.length; i++) {
            term.mark(Term.ANNA, i + 1, ANNAS[i], 2);
        }
        Agreement ideas = new Agreements(term.workbook(), scorer(), bootstrap)
                .withScorer()
                .get(0);
        assertThat(ideas.raters().quadraticKappa().value()).hasValue(1);
        assertThat(ideas.between()).isEqualTo(new Between.MarkersAndScorer());
    }

    private static Map<AnswerId, Map<Place, Judgement>> scorer() {
        Map<AnswerId, Map<Place, Judgement>> scorer = new HashMap<>();
        for (int i = 0; i < ANNAS.length; i++) {
            scorer.put(
                    Term.answer(i + 1),
                    Map.of(Term.IDEAS, new Judgement(Level.of(ANNAS[i]), 0.7, Trust.B, Route.TRAINER)));
        }
        return scorer;
    }

    private static ModerationPlan plan(int blind) {
        ModerationPlan usual = ModerationPlan.USUAL;
        return new ModerationPlan(
                usual.qualification(), usual.seeding(), new Share(0), new Share(blind), usual.apart());
    }
}
