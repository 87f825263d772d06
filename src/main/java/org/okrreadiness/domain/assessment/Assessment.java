package org.okrreadiness.domain.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;

/**
 * A versioned set of scenarios with everything needed to sit and mark it.
 *
 * @param ref which one, exactly
 * @param about title, language, track and summary
 * @param marking blueprint, cut scores, school and rubrics
 * @param sitting modes and time
 * @param scenarios in their order
 */
public record Assessment(AssessmentRef ref, About about, Marking marking, Sitting sitting, List<Scenario> scenarios) {

    /**
     * @param language a BCP 47 tag, for example {@code en-GB}
     * @param summary a paragraph for the list of assessments
     */
    public record About(String title, String language, Track track, String summary) {
        public About {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(summary, "summary");
        }
    }

    /**
     * @param blueprint weight per competency; sums to 100
     * @param cutScores from where a person is called ready
     * @param school the school of OKR thought whose rules apply; a pack names it as its profile
     * @param rubrics every rubric the tasks are marked by
     * @param certainty per cent of a task's score, 0 to 30, that a fitting confidence earns where the task asks for one
     * @param measurement how far single tasks can be relied on
     * @param keyless whether the keys are elsewhere; then blanks stand where keys would, and nothing may be marked by them
     */
    public record Marking(
            Map<Competency, Integer> blueprint,
            CutScores cutScores,
            School school,
            List<Rubric> rubrics,
            int certainty,
            Measurement measurement,
            boolean keyless) {

        /** The most that confidence may count for: it is about the judgement, not the judgement itself. */
        public static final int MOST_CERTAINTY = 30;

        public Marking {
            blueprint = Collections.unmodifiableSortedMap(new TreeMap<>(blueprint));
            Objects.requireNonNull(cutScores, "cutScores");
            Objects.requireNonNull(school, "school");
            rubrics = List.copyOf(rubrics);
            Objects.requireNonNull(measurement, "measurement");
            if (certainty < 0 || certainty > MOST_CERTAINTY) {
                throw new IllegalArgumentException("Certainty lies between 0 and 30, not " + certainty);
            }
        }

        /** Where the keys are at hand. */
        public Marking(
                Map<Competency, Integer> blueprint,
                CutScores cutScores,
                School school,
                List<Rubric> rubrics,
                int certainty,
                Measurement measurement) {
            this(blueprint, cutScores, school, rubrics, certainty, measurement, false);
        }

        /** Where, besides, nothing is known about single tasks. */
        public Marking(
                Map<Competency, Integer> blueprint,
                CutScores cutScores,
                School school,
                List<Rubric> rubrics,
                int certainty) {
            this(blueprint, cutScores, school, rubrics, certainty, Measurement.ASSUMED);
        }

        /** Where, besides, confidence does not count. */
        public Marking(Map<Competency, Integer> blueprint, CutScores cutScores, School school, List<Rubric> rubrics) {
            this(blueprint, cutScores, school, rubrics, 0);
        }

        /** The same, marked by another school. */
        Marking under(School other) {
            return new Marking(blueprint, cutScores, other, rubrics, certainty, measurement, keyless);
        }

        /** The same, by other rubrics. */
        Marking by(List<Rubric> others) {
            return new Marking(blueprint, cutScores, school, others, certainty, measurement, keyless);
        }

        public Optional<Rubric> rubric(String id) {
            return rubrics.stream().filter(r -> r.id().equals(id)).findFirst();
        }
    }

    public Assessment {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(sitting, "sitting");
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Whether whoever sits it here is marked elsewhere: it was sent without its keys. {@link #ref} names the assessment with keys all the
     * same, since that is what is sat and marked.
     */
    public boolean isMarkedElsewhere() {
        return marking.keyless();
    }

    /** The same assessment, marked by another school. */
    public Assessment under(School school) {
        return new Assessment(ref, about, marking.under(school), sitting, scenarios);
    }

    /** The same assessment, marked by other rubrics. */
    public Assessment markedUnder(List<Rubric> rubrics) {
        return new Assessment(ref, about, marking.by(rubrics), sitting, scenarios);
    }

    /** The same assessment asking these tasks and no others; scenarios without one are left out. */
    public Assessment only(Collection<TaskId> asked) {
        List<Scenario> kept = scenarios.stream()
                .map(scenario -> scenario.only(asked))
                .filter(scenario -> !scenario.tasks().isEmpty())
                .toList();
        return new Assessment(ref, about, marking, sitting, kept);
    }

    /** All tasks, in the order of the scenarios. */
    public List<Task> tasks() {
        return scenarios.stream().flatMap(s -> s.tasks().stream()).toList();
    }

    public Optional<Task> task(TaskId id) {
        return tasks().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The scenario a task belongs to. */
    public Optional<Scenario> scenarioOf(TaskId id) {
        return scenarios.stream()
                .filter(s -> s.tasks().stream().anyMatch(t -> t.id().equals(id)))
                .findFirst();
    }
}
