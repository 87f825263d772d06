package org.okrreadiness.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.rubric.Competency;

/**
 * Whether a person is ready to run OKRs, and on what that rests.
 *
 * @param readiness the verdict
 * @param overall the whole
 * @param reliability of the whole, 0 to 1
 * @param tasks how many tasks it rests on
 * @param competencies one for each that the blueprint names and a task bears on
 * @param measurement what the bands rest on
 */
public record Verdict(
        Readiness readiness,
        Found overall,
        double reliability,
        int tasks,
        List<CompetencyVerdict> competencies,
        Measurement measurement) {

    public Verdict {
        Objects.requireNonNull(readiness, "readiness");
        Objects.requireNonNull(overall, "overall");
        competencies = List.copyOf(competencies);
        Objects.requireNonNull(measurement, "measurement");
    }

    public Optional<CompetencyVerdict> of(Competency competency) {
        return competencies.stream()
                .filter(line -> line.competency() == competency)
                .findFirst();
    }

    /** Competencies that stand in a certain way against their cut. */
    public List<CompetencyVerdict> standing(Standing standing) {
        return competencies.stream()
                .filter(line -> line.found().standing() == standing)
                .toList();
    }
}
