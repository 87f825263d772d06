package org.okrreadiness.marking.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.marking.Qualifying;
import org.okrreadiness.marking.Term;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.statistics.marker.NoFit;

class MarkerFiguresTest {

    private static MarkerFigures annas(Term term) {
        return MarkerFigures.all(term.workbook()).stream()
                .filter(one -> one.marker().equals(Term.ANNA))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhereAMarkerStands() {
        Term term = Term.plain().allocate(Term.ANNA).reference(101, 2, 2, ReferenceUse.QUALIFICATION);
        term.reference(102, 3, 3, ReferenceUse.SEED).reference(103, 3, 3, ReferenceUse.SEED);
        term.mark(Term.ANNA, 101, 2, 2)
                .mark(Term.ANNA, 1, 1, 1)
                .mark(Term.ANNA, 102, 3, 3)
                .mark(Term.ANNA, 103, 0, 3);
        MarkerFigures anna = annas(term);
        assertThat(anna.name()).isEqualTo("Marker anna");
        assertThat(anna.answers()).isEqualTo(1);
        assertThat(anna.tasks().get(0).qualifying().outcome()).isEqualTo(Qualifying.Outcome.QUALIFIED);
        assertThat(anna.tasks().get(0).waitsForLead()).isFalse();
        assertThat(anna.seeds().value()).hasValue(0.5);
        assertThat(anna.seeds().sufficiency().n()).isEqualTo(2);
        assertThat(anna.seeds().grounds()).isEqualTo(Grounds.TOO_FEW);
        // 0 for the qualification answer, 0 for the first seed, (-3 + 0) / 2 for the second
        assertThat(anna.drift().points()).hasSize(1);
        assertThat(anna.drift().points().get(0).difference()).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void waitsForALeadOnceAMarkerIsStopped() {
        Term term = Term.plain().allocate(Term.ANNA);
        term.reference(102, 3, 3, ReferenceUse.SEED).reference(103, 3, 3, ReferenceUse.SEED);
        term.mark(Term.ANNA, 102, 0, 3).mark(Term.ANNA, 103, 0, 3);
        assertThat(annas(term).tasks().get(0).waitsForLead()).isTrue();
    }

    @Test
    void findsHowMuchStricterOneMarkerIsThanTheOther() {
        Term term = Term.plain();
        int[][] gaps = {{3, 2}, {2, 1}, {3, 1}, {1, 1}, {2, 2}, {3, 2}};
        for (int i = 0; i < gaps.length; i++) {
            term.mark(Term.ANNA, i + 1, gaps[i][0], gaps[i][0]).mark(Term.BEN, i + 1, gaps[i][1], gaps[i][1]);
        }
        Severities severities = Severities.of(term.workbook());
        // Anna gives 5 levels more over 6 answers; the two lie half of that mean on either side of their average.
        assertThat(severities.points(Term.BEN).orElseThrow().figure().value())
                .hasValueCloseTo(5 / 6.0 / 2, within(1e-9));
        assertThat(severities.points(Term.ANNA).orElseThrow().figure().value())
                .hasValueCloseTo(-5 / 6.0 / 2, within(1e-9));
        assertThat(severities
                        .points(Term.ANNA)
                        .orElseThrow()
                        .figure()
                        .sufficiency()
                        .n())
                .isEqualTo(6);
    }

    @Test
    void saysWhyMarkersWhoShareNothingCannotBeCompared() {
        Term term = Term.plain().mark(Term.ANNA, 1, 1, 2).mark(Term.BEN, 2, 2, 2);
        Severities severities = Severities.of(term.workbook());
        assertThat(severities.points().reason()).contains(NoFit.DISCONNECTED);
        assertThat(severities.logits().reason()).isPresent();
        assertThat(severities.points(Term.ANNA)).isEmpty();
    }

    @Test
    void linksMarkersByReferenceAnswers() {
        Term term = Term.plain().reference(101, 2, 2, ReferenceUse.QUALIFICATION);
        term.mark(Term.ANNA, 1, 1, 2).mark(Term.BEN, 2, 2, 2);
        term.mark(Term.ANNA, 101, 3, 3).mark(Term.BEN, 101, 1, 1);
        assertThat(Severities.of(term.workbook())
                        .points(Term.BEN)
                        .orElseThrow()
                        .figure()
                        .value())
                .hasValueCloseTo(1.0, within(1e-9));
    }
}
