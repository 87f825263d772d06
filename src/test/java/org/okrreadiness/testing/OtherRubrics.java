package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.service.FoundPack;

/** A second version of the sample pack whose rubrics are others. */
public final class OtherRubrics {

    private OtherRubrics() {}

    /** Both versions on one shelf. */
    public static FixedAssessments beside(UnaryOperator<List<Rubric>> change) {
        Assessment sat = Samples.assessment();
        Assessment next = new Assessment(
                        new AssessmentRef(sat.ref().id(), "1.1.0", "1f".repeat(32)),
                        sat.about(),
                        sat.marking(),
                        sat.sitting(),
                        sat.scenarios())
                .markedUnder(change.apply(sat.marking().rubrics()));
        return new FixedAssessments(List.of(found(sat), found(next)));
    }

    private static FoundPack found(Assessment assessment) {
        return new FoundPack(FoundPack.Origin.OWN, "here", Optional.of(assessment), List.of());
    }

    /** The first criterion of open answers weighs far more. */
    public static List<Rubric> heavier(List<Rubric> rubrics) {
        return withAnswers(rubrics, criteria -> {
            Criterion first = criteria.get(0);
            criteria.set(0, new Criterion(first.id(), first.title(), 90, first.trust(), first.descriptors()));
        });
    }

    /** Open answers have a criterion more, which the scorer does not know. */
    public static List<Rubric> longer(List<Rubric> rubrics) {
        return withAnswers(
                rubrics,
                criteria -> criteria.add(new Criterion(
                        new CriterionId("T9"), "Says who decides", 10, Trust.C, List.of("a", "b", "c", "d"))));
    }

    private static List<Rubric> withAnswers(List<Rubric> rubrics, Consumer<List<Criterion>> change) {
        return rubrics.stream()
                .map(rubric -> {
                    List<Criterion> criteria = new ArrayList<>(rubric.criteria());
                    if (rubric.id().equals("open-answer")) {
                        change.accept(criteria);
                    }
                    return new Rubric(rubric.id(), rubric.version(), rubric.title(), criteria, rubric.gates());
                })
                .toList();
    }
}
