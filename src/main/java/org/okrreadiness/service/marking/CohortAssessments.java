package org.okrreadiness.service.marking;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.RubricsDigest;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.ChosenCases;
import org.okrreadiness.service.ReadinessException;

/** What cohorts sit, with the rubrics they are marked under. Safe for several threads. */
public final class CohortAssessments {

    private final AssessmentSource source;
    private final Map<AssessmentRef, Assessment> sat = new ConcurrentHashMap<>();

    public CohortAssessments(AssessmentSource source) {
        this.source = source;
    }

    /**
     * As it was sat, with its own rubrics.
     *
     * @throws ReadinessException when no copy of it is left
     */
    public Assessment find(AssessmentRef ref) {
        return sat.computeIfAbsent(
                ref,
                any -> source.findWithKeys(ref)
                        .orElseThrow(() -> new ReadinessException(Phrase.of("problem.assessment-gone", ref.id()))));
    }

    /**
     * As it was sat, marked under the rubrics that are in force in the cohort.
     *
     * @throws ReadinessException when no copy of it, or no pack with these rubrics, is left
     */
    public Assessment inForce(Cohort cohort) {
        Assessment own = find(cohort.assessment());
        String wanted = cohort.rubrics();
        if (wanted.equals(digest(own))) {
            return own;
        }
        return versions(cohort.assessment().id())
                .filter(version -> digest(version).equals(wanted))
                .findFirst()
                .map(version -> own.markedUnder(version.marking().rubrics()))
                .orElseThrow(() -> new ReadinessException(Phrase.of(
                        "trainer.rubrics-gone", cohort.title(), own.about().title())));
    }

    /** The packs that go by the id of the cohort's, other rubrics than those in force in them. */
    List<Assessment> withOtherRubrics(Cohort cohort) {
        return Stream.concat(
                        Stream.of(find(cohort.assessment())),
                        versions(cohort.assessment().id()))
                .filter(version -> !digest(version).equals(cohort.rubrics()))
                .toList();
    }

    private Stream<Assessment> versions(String id) {
        return ChosenCases.markable(source.packs()).stream()
                .filter(assessment -> assessment.ref().id().equals(id));
    }

    static String digest(Assessment assessment) {
        return RubricsDigest.of(assessment.marking().rubrics());
    }
}
