package org.okrreadiness.scoring.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Gate;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;

class RubricMarkingTest {

    private static final CriterionId K1 = new CriterionId("K1");
    private static final CriterionId K2 = new CriterionId("K2");

    @Test
    void weighsTheLevelsOfTheCriteriaThatApply() {
        ArtefactScore score = mark(
                rubric(List.of(), criterion("K1", 30, Trust.A), criterion("K2", 10, Trust.A)),
                Proposal.of("K1", 3, 1, "x"),
                Proposal.of("K2", 1, 1, "x"));

        assertThat(score.score()).isEqualTo(83);
    }

    @Test
    void letsTheOthersCarryTheWeightOfACriterionThatDoesNotApply() {
        ArtefactScore score = mark(
                rubric(List.of(), criterion("K1", 30, Trust.A), criterion("K2", 10, Trust.A)),
                Proposal.of("K2", 2, 1, "x"));

        assertThat(score.score()).isEqualTo(67);
        assertThat(score.marks()).hasSize(1);
    }

    @Test
    void leavesATrustCMarkToTheTrainerAndOutOfTheScore() {
        ArtefactScore score = mark(
                rubric(List.of(), criterion("K1", 30, Trust.C), criterion("K2", 10, Trust.A)),
                Proposal.of("K1", 0, 1, "x"),
                Proposal.of("K2", 3, 1, "x"));

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.mark(K1).orElseThrow().judgement().route()).isEqualTo(Route.TRAINER);
    }

    @Test
    void sendsADoubtfulTrustBMarkToTheTrainerAndCountsItMeanwhile() {
        ArtefactScore score = mark(rubric(List.of(), criterion("K1", 30, Trust.B)), Proposal.of("K1", 2, 0.59, "x"));

        assertThat(score.mark(K1).orElseThrow().judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(score.score()).isEqualTo(67);
    }

    @Test
    void keepsASureTrustBMark() {
        ArtefactScore score = mark(rubric(List.of(), criterion("K1", 30, Trust.B)), Proposal.of("K1", 2, 0.6, "x"));

        assertThat(score.mark(K1).orElseThrow().judgement().route()).isEqualTo(Route.AUTO);
    }

    @Test
    void sendsADoubtfulTrustAMarkToTheTrainerToo() {
        ArtefactScore score = mark(rubric(List.of(), criterion("K1", 30, Trust.A)), Proposal.of("K1", 2, 0.3, "x"));

        assertThat(score.mark(K1).orElseThrow().judgement().route()).isEqualTo(Route.TRAINER);
    }

    @Test
    void closesAGateAfterWeighing() {
        List<Gate> gates = List.of(new Gate(K1, Level.MISSING, 35), new Gate(K1, Level.EMERGING, 55));
        Rubric gated = rubric(gates, criterion("K1", 10, Trust.B), criterion("K2", 90, Trust.A));

        ArtefactScore work = mark(gated, Proposal.of("K1", 0, 1, "x"), Proposal.of("K2", 3, 1, "x"));
        ArtefactScore milestone = mark(gated, Proposal.of("K1", 1, 1, "x"), Proposal.of("K2", 3, 1, "x"));

        assertThat(work.score()).isEqualTo(35);
        assertThat(work.flags()).containsExactly("GATE_K1");
        assertThat(milestone.score()).isEqualTo(55);
    }

    @Test
    void doesNotRaiseAScoreToAGatesCeiling() {
        Rubric gated = rubric(List.of(new Gate(K1, Level.MISSING, 35)), criterion("K1", 10, Trust.B));

        assertThat(mark(gated, Proposal.of("K1", 0, 1, "x")).score()).isZero();
    }

    @Test
    void givesACriterionNobodyKnowsToTheTrainer() {
        ArtefactScore score = mark(
                rubric(List.of(), criterion("K2", 10, Trust.A), criterion("X9", 50, Trust.A)),
                Proposal.of("K2", 3, 1, "x"));

        assertThat(score.mark(new CriterionId("X9")).orElseThrow().judgement().trust())
                .isEqualTo(Trust.C);
        assertThat(score.score()).isEqualTo(100);
    }

    @Test
    void scoresNothingWhenNothingCounts() {
        assertThat(mark(rubric(List.of(), criterion("X9", 50, Trust.A))).score())
                .isZero();
    }

    @Test
    void namesRubricAndVersion() {
        assertThat(mark(rubric(List.of(), criterion("K1", 1, Trust.A))).rubric())
                .isEqualTo("house@2.1");
    }

    private static ArtefactScore mark(Rubric rubric, Proposal... proposals) {
        return new RubricMarking(rubric, Set.of(K1, K2)).mark(Part.SET, List.of(proposals), List.of());
    }

    private static Rubric rubric(List<Gate> gates, Criterion... criteria) {
        return new Rubric("house", "2.1", "House style", List.of(criteria), gates);
    }

    private static Criterion criterion(String id, int weight, Trust trust) {
        return new Criterion(new CriterionId(id), "A title", weight, trust, List.of("0", "1", "2", "3"));
    }
}
