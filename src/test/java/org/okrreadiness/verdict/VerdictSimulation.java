package org.okrreadiness.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.okrreadiness.domain.assessment.Measurement;

/** People of known ability sit a pack, and what is said of them is held against what they can do. Seeded: the same every time. */
final class VerdictSimulation {

    private final SimulatedPack pack;
    private final SimulatedPerson.World world;
    private final SimulatedTasks tasks;
    private final Random random;

    VerdictSimulation(SimulatedPack pack, double singleTask, long seed) {
        this.pack = pack;
        this.world = SimulatedPerson.World.of(singleTask);
        this.random = new Random(seed);
        this.tasks = new SimulatedTasks(pack.everything(), world.noise(), random);
    }

    /** What results of so many other people tell about single tasks. */
    Measurement foundIn(int people) {
        double[][] scores = new double[people][];
        for (int i = 0; i < people; i++) {
            scores[i] = person().sits(pack.asked()).stream()
                    .mapToDouble(TaskEvidence::score)
                    .toArray();
        }
        return CohortMeasurement.of(pack.cases(), scores).orElseThrow();
    }

    /** @param settling whether open verdicts are settled, by three tasks and then by three more */
    SimulatedResults run(int people, Measurement measurement, boolean settling) {
        VerdictRule rule = new VerdictRule(pack.assessment().marking(), measurement);
        SimulatedResults results = new SimulatedResults();
        for (int i = 0; i < people; i++) {
            SimulatedPerson person = person();
            Truth truth = Truth.of(person, pack, rule);
            List<TaskEvidence> evidence = new ArrayList<>(person.sits(pack.asked()));
            Verdict first = rule.on(evidence).orElseThrow();
            results.sat(truth, first);
            if (settling) {
                results.afterThree(truth, more(person, rule, evidence));
                results.afterSix(truth, more(person, rule, evidence));
            }
        }
        return results;
    }

    /** The chances named to those whose verdict is open, and how often they come true. */
    SimulatedChances chances(int people, Measurement measurement) {
        VerdictRule rule = new VerdictRule(pack.assessment().marking(), measurement);
        int open = 0;
        double named = 0;
        double settled = 0;
        for (int i = 0; i < people; i++) {
            SimulatedPerson person = person();
            List<TaskEvidence> evidence = new ArrayList<>(person.sits(pack.asked()));
            if (rule.on(evidence).orElseThrow().readiness() == Readiness.CANNOT_TELL_YET) {
                open++;
                named += new Settling(rule).of(evidence, left(evidence)).chance();
                settled += more(person, rule, evidence).readiness() == Readiness.CANNOT_TELL_YET ? 0 : 1;
            }
        }
        return new SimulatedChances(open, named / open, settled / open);
    }

    private TaskPool left(List<TaskEvidence> evidence) {
        Set<String> done = new HashSet<>();
        evidence.forEach(task -> done.add(SimulatedTasks.name(task)));
        List<Candidate> left = pack.others().tasks().stream()
                .filter(task -> !done.contains(SimulatedTasks.name(task.scored(0))))
                .toList();
        return new TaskPool(left, pack.others().reading());
    }

    private Verdict more(SimulatedPerson person, VerdictRule rule, List<TaskEvidence> evidence) {
        List<Candidate> next = new Settling(rule).choose(evidence, left(evidence), Settling.MOST);
        evidence.addAll(person.sits(next.stream().map(task -> task.scored(0)).toList()));
        return rule.on(evidence).orElseThrow();
    }

    private SimulatedPerson person() {
        return new SimulatedPerson(world, tasks, random);
    }
}
