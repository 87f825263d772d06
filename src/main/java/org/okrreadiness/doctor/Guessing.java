package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.scoring.Scorer;

/** Answers a pack by tricks and at random, and has the answers marked as anybody's. */
final class Guessing {

    /** Sittings at random whose mean is what chance earns. Always the same ones. */
    private static final int DRAWS = 40;

    private final Scorer scorer;

    Guessing(Scorer scorer) {
        this.scorer = scorer;
    }

    /** One guess for each trick; none where no task can be answered by one. */
    List<Guess> of(Assessment assessment) {
        OptionalDouble chance = LongStream.range(0, DRAWS)
                .mapToObj(seed -> points(assessment, Trick.random(seed)))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
        List<Guess> guesses = new ArrayList<>();
        for (Trick.Name name : Trick.Name.values()) {
            OptionalDouble points = points(assessment, Trick.of(name));
            if (points.isPresent() && chance.isPresent()) {
                guesses.add(new Guess(name, points.getAsDouble(), chance.getAsDouble()));
            }
        }
        return guesses;
    }

    /** The mean score of the tasks that can be answered without a word. */
    private OptionalDouble points(Assessment assessment, Trick trick) {
        TrickAnswers answers = new TrickAnswers(trick);
        return assessment.scenarios().stream()
                .flatMap(scenario ->
                        scenario.tasks().stream().flatMap(task -> points(assessment, scenario, task, answers).stream()))
                .mapToInt(Integer::intValue)
                .average();
    }

    private Optional<Integer> points(Assessment assessment, Scenario scenario, Task task, TrickAnswers answers) {
        Optional<Response> response = task.fold(answers);
        return response.map(given -> scorer.task(
                        task,
                        given,
                        scenario.situationFor(task),
                        assessment.marking().rubrics())
                .score());
    }
}
