package org.okrreadiness.verdict;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.okrreadiness.domain.rubric.Competency;

/** Somebody of known ability: one general, one for each competency, and luck with cases and tasks. */
final class SimulatedPerson {

    /**
     * @param general variance of what all tasks have in common: the reliability of one task
     * @param special variance of what tasks of one competency have in common beyond it
     * @param sameCase variance of what tasks of one case have in common beyond it
     */
    record World(double general, double special, double sameCase) {

        static World of(double singleTask) {
            return new World(singleTask, singleTask / 4, 0.05);
        }

        double noise() {
            return 1 - general - special;
        }
    }

    private final World world;
    private final SimulatedTasks tasks;
    private final Random random;
    private final double general;
    private final Map<Competency, Double> special = new EnumMap<>(Competency.class);
    private final Map<String, Double> cases = new HashMap<>();

    SimulatedPerson(World world, SimulatedTasks tasks, Random random) {
        this.world = world;
        this.tasks = tasks;
        this.random = random;
        this.general = Math.sqrt(world.general()) * random.nextGaussian();
        for (Competency competency : Competency.values()) {
            special.put(competency, Math.sqrt(world.special()) * random.nextGaussian());
        }
    }

    /** The tasks with the scores this person gets in them today. */
    List<TaskEvidence> sits(List<TaskEvidence> asked) {
        return asked.stream().map(this::does).toList();
    }

    private TaskEvidence does(TaskEvidence task) {
        double ofCase =
                cases.computeIfAbsent(task.scenario(), name -> Math.sqrt(world.sameCase()) * random.nextGaussian());
        double own = Math.sqrt(world.noise() - world.sameCase()) * random.nextGaussian();
        int score = tasks.score(task, ability(task) + ofCase + own);
        return new TaskEvidence(task.task(), task.scenario(), task.weights(), score);
    }

    private double ability(TaskEvidence task) {
        double ability = general;
        for (Map.Entry<Competency, Integer> weight : task.weights().entrySet()) {
            ability += special.get(weight.getKey()) * weight.getValue() / 100;
        }
        return ability;
    }

    /** The mean this person would reach over all tasks like those asked. */
    double trueMean(List<TaskEvidence> asked, Function<List<TaskEvidence>, Optional<Composite>> mean) {
        return mean.apply(asked).orElseThrow().mean(task -> tasks.trueScore(task, ability(task)));
    }
}
