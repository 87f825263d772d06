package org.okrreadiness.service.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.marking.RubricDifference;
import org.okrreadiness.marking.RubricsDigest;
import org.okrreadiness.marking.figures.Between;
import org.okrreadiness.marking.figures.CohortFigures;
import org.okrreadiness.marking.figures.ItemFigures;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.testing.OtherRubrics;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.Samples;

class OversightTest {

    private static PreparedDesk marked() {
        return marked(PreparedDesk.fresh());
    }

    private static PreparedDesk marked(PreparedDesk desk) {
        desk.receive(8);
        for (int i = 1; i <= 8; i++) {
            int level = i % 2 == 0 ? 1 : 3;
            desk.mark(PreparedDesk.ANNA, PreparedDesk.answer(i), level);
            desk.mark(PreparedDesk.BEN, PreparedDesk.answer(i), Math.max(0, level - i % 3 % 2));
        }
        return desk;
    }

    @Test
    void saysWhatACohortsMarksSay() {
        PreparedDesk desk = marked();
        CohortFigures figures = desk.desk.oversight().figures().of(desk.cohort, () -> false);
        assertThat(figures.agreements()).anyMatch(one -> one.between().equals(new Between.AllMarkers()));
        assertThat(figures.markers()).hasSize(2);
        ItemFigures ends = figures.items().stream()
                .filter(item -> item.task().equals(Samples.BEST_AND_WORST))
                .findFirst()
                .orElseThrow();
        assertThat(ends.statistics().facility().sufficiency().n()).isEqualTo(8);
        assertThat(ends.options()).hasSize(2);
        assertThat(ends.options().get(0).table().use().counts()).contains(8);
        assertThat(figures.disputes()).isNotEmpty();
    }

    @Test
    void takesTheLevelsOfPeopleForWhatATaskYields() {
        PreparedDesk desk = marked();
        double before = facility(desk);
        for (int i = 1; i <= 8; i++) {
            desk.mark(PreparedDesk.ANNA, PreparedDesk.answer(i), 3);
        }
        assertThat(before).isBetween(0.3, 0.9);
        assertThat(facility(desk)).isEqualTo(1);
    }

    private static double facility(PreparedDesk desk) {
        return desk.desk.oversight().figures().of(desk.cohort, () -> false).items().stream()
                .filter(item -> item.task().equals(Samples.ANSWER))
                .findFirst()
                .orElseThrow()
                .statistics()
                .facility()
                .value()
                .orElseThrow();
    }

    @Test
    void setsTwoAnswersSideBySideWithAQuestion() {
        PreparedDesk desk = marked();
        Debriefs.Debrief debrief = desk.desk.oversight().debriefs().of(desk.cohort);
        Debriefs.Side side = debrief.contrasts().get(Samples.ANSWER).get(0);
        assertThat(side.contrast().apart()).isGreaterThanOrEqualTo(2);
        assertThat(side.question()).isPresent();
        assertThat(debrief.shares()).isNotEmpty();
        assertThat(debrief.people()).anyMatch(person -> person.name().startsWith("J\u00f3hanna"));
    }

    @Test
    void showsNothingOfASmallGroup() {
        PreparedDesk desk = PreparedDesk.fresh().receive(4);
        Debriefs.Debrief debrief = desk.desk.oversight().debriefs().of(desk.cohort);
        assertThat(debrief.shares()).isEmpty();
        assertThat(debrief.contrasts()).isEmpty();
    }

    @Test
    void opensACohortUnderTheRubricsAndNotThePack() {
        PreparedDesk desk = PreparedDesk.fresh();
        assertThat(desk.desk.cohorts().workbook(desk.cohort).cohort().rubrics())
                .isEqualTo(RubricsDigest.of(Samples.assessment().marking().rubrics()))
                .isNotEqualTo(Samples.assessment().ref().contentHash());
    }

    @Test
    void tellsWhatChangedPointsWouldChangeAndChangesThem() {
        PreparedDesk desk = marked(PreparedDesk.over(OtherRubrics.beside(OtherRubrics::heavier)));
        desk.mark(
                PreparedDesk.ANNA,
                PreparedDesk.answer(1),
                place -> place.criterion().value().equals("T1") ? 0 : 3);
        RubricChanges changes = desk.desk.oversight().rubrics();
        RubricChanges.Preview preview =
                changes.preview(desk.cohort, changes.offers(desk.cohort).get(0));
        assertThat(preview.differences())
                .extracting(RubricDifference::kind)
                .containsExactly(RubricDifference.Kind.POINTS);
        assertThat(preview.submissions()).isEqualTo(8);
        assertThat(preview.taskScores()).isEqualTo(1);
        assertThat(preview.marked()).isEmpty();
        changes.confirm(desk.cohort, preview, "The first criterion weighs more", false);
        assertThat(desk.desk.cohorts().workbook(desk.cohort).cohort().rubrics())
                .isEqualTo(preview.offer().rubrics());
        assertThat(desk.desk
                        .answers()
                        .find(PreparedDesk.attempt(1))
                        .orElseThrow()
                        .assessment()
                        .marking()
                        .rubrics())
                .isEqualTo(OtherRubrics.heavier(Samples.assessment().marking().rubrics()));
        assertThat(changes.offers(desk.cohort)).hasSize(1);
    }

    @Test
    void aNewCriterionChangesNoScoreAndGoesBackToMarkersOnRequestOnly() {
        PreparedDesk desk = marked(PreparedDesk.over(OtherRubrics.beside(OtherRubrics::longer)));
        RubricChanges changes = desk.desk.oversight().rubrics();
        RubricChanges.Preview preview =
                changes.preview(desk.cohort, changes.offers(desk.cohort).get(0));
        assertThat(preview.differences())
                .extracting(RubricDifference::kind)
                .containsExactly(RubricDifference.Kind.ADDED);
        assertThat(preview.taskScores()).isZero();
        assertThat(preview.marked()).hasSize(8);
        changes.confirm(desk.cohort, preview, "Asked for by the board", true);
        assertThat(desk.desk
                        .cohorts()
                        .workbook(desk.cohort)
                        .answer(PreparedDesk.answer(1))
                        .isRequeuedFor(PreparedDesk.ANNA))
                .isTrue();
    }

    @Test
    void refusesToScoreUnderRubricsThatAreNotHere() {
        PreparedDesk desk = marked();
        desk.desk.moderating().changeRubrics(desk.cohort, "ab".repeat(32), "Told so", Set.of());
        assertThatThrownBy(() -> desk.desk.cohorts().board(desk.cohort))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("trainer.rubrics-gone");
    }
}
