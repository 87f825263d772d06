package org.okrreadiness.scoring.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.accuracy.LabelledLines.Rated;
import org.okrreadiness.scoring.accuracy.LabelledLines.Trap;
import org.okrreadiness.scoring.level.KeyResultScorer;
import org.okrreadiness.scoring.level.ObjectiveScorer;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.testing.Rubrics;

/**
 * Prints how far the scorer agrees with rated lines, over all organisations and by group of organisations.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.okrreadiness.scoring.accuracy.AccuracyReport}
 */
public final class AccuracyReport {

    /** The organisations whose lines were looked at first; the others were only counted until the rules stood. */
    static final Set<String> LOOKED_AT_FIRST = Set.of("GitLab", "(written for this set)");

    private static final CriterionId K1 = new CriterionId("K1");

    private final CaseReaders readers = new CaseReaders();
    private final KeyResultScorer keyResults = new KeyResultScorer(readers, StandardSchools.usual());
    private final ObjectiveScorer objectives = new ObjectiveScorer(readers, StandardSchools.usual());
    private final Rubric keyResultRubric;
    private final Rubric objectiveRubric;

    AccuracyReport(Rubric keyResultRubric, Rubric objectiveRubric) {
        this.keyResultRubric = keyResultRubric;
        this.objectiveRubric = objectiveRubric;
    }

    static AccuracyReport standard() {
        return new AccuracyReport(Rubrics.standard("key-result"), Rubrics.standard("objective"));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0
                ? Path.of(arguments[0])
                : LabelledLines.folder().orElseThrow();
        AccuracyReport report = standard();
        List<Rated> lines = LabelledLines.rated(folder);
        System.out.println(
                "Reference: median of three separate machine readings of the published guide; not yet confirmed by human examiners.");
        print("all organisations", report.agreement(lines, line -> true));
        print("looked at first", report.agreement(lines, line -> LOOKED_AT_FIRST.contains(line.organisation())));
        print("the others", report.agreement(lines, line -> !LOOKED_AT_FIRST.contains(line.organisation())));
        List<Trap> traps = LabelledLines.traps(folder);
        System.out.printf(
                "hostile caught %.3f, honest accused %.3f%n", report.caught(traps, true), report.caught(traps, false));
    }

    private static void print(String title, Map<String, Agreement> agreements) {
        System.out.println(title);
        agreements.forEach((criterion, agreement) -> System.out.println("  " + criterion + "  " + agreement));
    }

    /** Agreement by criterion over the lines that {@code wanted} lets through. */
    Map<String, Agreement> agreement(List<Rated> lines, Predicate<Rated> wanted) {
        Map<String, Agreement> agreements = new TreeMap<>();
        for (Rated line : lines) {
            if (wanted.test(line)) {
                ArtefactScore score = score(line);
                line.levels()
                        .forEach((criterion, level) -> score.mark(new CriterionId(criterion))
                                .ifPresent(mark -> agreements
                                        .computeIfAbsent(criterion, key -> new Agreement())
                                        .add(level, mark.level().points())));
            }
        }
        return agreements;
    }

    /** The share of hostile (or honest) lines whose K1 is at most 1, or that are flagged and go to the trainer. */
    double caught(List<Trap> traps, boolean hostile) {
        List<Trap> wanted =
                traps.stream().filter(trap -> trap.hostile() == hostile).toList();
        return wanted.stream().filter(this::isCaught).count() / (double) wanted.size();
    }

    private boolean isCaught(Trap trap) {
        ArtefactScore score = keyResult(trap.text());
        boolean low = score.mark(K1).orElseThrow().level().points() <= 1;
        boolean routed = score.flags().stream().anyMatch(flag -> !flag.startsWith("GATE_"))
                && score.mark(K1).orElseThrow().judgement().route() == Route.TRAINER;
        return low || routed;
    }

    private ArtefactScore score(Rated line) {
        return line.keyResult()
                ? keyResult(line.text())
                : objectives.score(new Objective(line.text()), Situation.NONE, objectiveRubric);
    }

    private ArtefactScore keyResult(String text) {
        return keyResults.score(
                Part.keyResult(1), KeyResult.ofText(text), new Objective(""), Situation.NONE, keyResultRubric);
    }
}
