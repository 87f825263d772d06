package org.okrreadiness.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.rubric.Competency;

/**
 * From evidence to a verdict.
 *
 * <p><b>Not yet</b> when the whole or a competency with a cut of its own lies below it with the entire band, or when another competency
 * lies clearly below. <b>Ready</b> when the whole and every competency with a cut of its own lie at or above it with their entire bands,
 * and no other competency lies below with its entire band. Otherwise <b>cannot tell yet</b>.
 *
 * <p>Clearly: with a band so wide that all competencies without a cut of their own, however many there are, speak wrongly against
 * somebody one time in twenty together. One by one, six of them would do so about one time in four.
 */
public final class VerdictRule {

    private final Assessment.Marking marking;
    private final Measurement measurement;

    /** @param marking blueprint and cuts of the assessment that was sat */
    public VerdictRule(Assessment.Marking marking, Measurement measurement) {
        this.marking = marking;
        this.measurement = measurement;
    }

    Map<Competency, Integer> blueprint() {
        return marking.blueprint();
    }

    Measurement measurement() {
        return measurement;
    }

    /** Empty when no task bears on a competency of the blueprint. */
    public Optional<Verdict> on(List<TaskEvidence> tasks) {
        return whole(tasks).map(whole -> verdict(whole, tasks));
    }

    /** The whole as a weighted mean of tasks: each competency by the blueprint, in it each task by what it says. */
    Optional<Composite> whole(List<TaskEvidence> tasks) {
        Map<Competency, Integer> blueprint = marking.blueprint();
        Map<Competency, Double> sums = new EnumMap<>(Competency.class);
        tasks.forEach(task ->
                task.weights().forEach((competency, weight) -> sums.merge(competency, (double) weight, Double::sum)));
        return Composite.of(
                tasks,
                task -> task.weights().entrySet().stream()
                        .filter(entry -> blueprint.containsKey(entry.getKey()))
                        .mapToDouble(
                                entry -> blueprint.get(entry.getKey()) * entry.getValue() / sums.get(entry.getKey()))
                        .sum());
    }

    Optional<Composite> of(Competency competency, List<TaskEvidence> tasks) {
        return Composite.of(tasks, task -> task.weights().getOrDefault(competency, 0));
    }

    /**
     * The cuts on which a verdict waits: the whole and the deciding competencies, as far as they are open, and others that lie below but
     * not clearly. None when nothing waits.
     */
    List<OpenCut> openCuts(List<TaskEvidence> tasks) {
        Verdict verdict = on(tasks).orElseThrow();
        List<OpenCut> open = new ArrayList<>();
        if (verdict.readiness() != Readiness.CANNOT_TELL_YET) {
            return open;
        }
        if (verdict.overall().standing() == Standing.OPEN) {
            open.add(OpenCut.inBand(verdict.overall(), this::whole));
        }
        verdict.competencies().stream()
                .filter(line -> line.decides() && line.found().standing() == Standing.OPEN)
                .forEach(line -> open.add(OpenCut.inBand(line.found(), all -> of(line.competency(), all))));
        double clearly = Band.width(others(verdict.competencies()));
        verdict.competencies().stream()
                .filter(line -> !line.decides() && line.found().standing() == Standing.MISSED)
                .forEach(line ->
                        open.add(OpenCut.speakingAgainst(line.found(), all -> of(line.competency(), all), clearly)));
        return open;
    }

    private Verdict verdict(Composite whole, List<TaskEvidence> tasks) {
        List<CompetencyVerdict> competencies = new ArrayList<>();
        for (Competency competency : marking.blueprint().keySet()) {
            of(competency, tasks).ifPresent(composite -> competencies.add(line(competency, composite)));
        }
        Found overall =
                found(overallScore(competencies), whole, marking.cutScores().overall());
        return new Verdict(
                readiness(overall, competencies),
                overall,
                whole.reliability(measurement),
                whole.tasks(),
                competencies,
                measurement);
    }

    private CompetencyVerdict line(Competency competency, Composite composite) {
        CutScores cuts = marking.cutScores();
        Found found = found(rounded(composite.mean()), composite, cuts.of(competency));
        boolean decides = cuts.competencies().containsKey(competency);
        return new CompetencyVerdict(competency, found, composite.tasks(), decides);
    }

    private Found found(int score, Composite composite, int cut) {
        return new Found(score, composite.error(measurement), cut);
    }

    /** From whole scores, as the sheet does, so that both show the same figure. */
    private int overallScore(List<CompetencyVerdict> competencies) {
        double points = 0;
        int weights = 0;
        for (CompetencyVerdict line : competencies) {
            int weight = marking.blueprint().get(line.competency());
            points += (double) weight * line.found().score();
            weights += weight;
        }
        return weights == 0 ? 0 : rounded(points / weights);
    }

    private static int rounded(double score) {
        return (int) Math.round(score);
    }

    private static Readiness readiness(Found overall, List<CompetencyVerdict> competencies) {
        double clearly = Band.width(others(competencies));
        boolean missed = overall.standing() == Standing.MISSED
                || competencies.stream()
                        .anyMatch(line -> line.decides()
                                ? line.found().standing() == Standing.MISSED
                                : line.found().isBelow(clearly));
        if (missed) {
            return Readiness.NOT_YET;
        }
        boolean reached = overall.standing() == Standing.REACHED
                && competencies.stream()
                        .map(line -> line.decides()
                                ? line.found().standing() == Standing.REACHED
                                : line.found().standing() != Standing.MISSED)
                        .allMatch(good -> good);
        return reached ? Readiness.READY : Readiness.CANNOT_TELL_YET;
    }

    /** How many competencies have no cut of their own; 1 where there is none. */
    private static int others(List<CompetencyVerdict> competencies) {
        return (int) Math.max(
                1, competencies.stream().filter(line -> !line.decides()).count());
    }
}
