package org.okrreadiness.verdict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Measurement;

/** Writes docs/verdict-simulation.md: {@code mvn -q -Pverdicts test-compile exec:exec}. */
final class VerdictSimulationTable {

    static final int PEOPLE = 2000;
    static final int COHORTS = 20;
    static final long SEED = 35;

    private static final double[] SINGLE_TASK = {0.10, 0.20, 0.30};

    private final List<String> said = new ArrayList<>();
    private final List<String> near = new ArrayList<>();
    private final List<String> bands = new ArrayList<>();
    private final List<String> settled = new ArrayList<>();

    private VerdictSimulationTable() {}

    /** @param arguments where to write it */
    public static void main(String[] arguments) throws IOException {
        VerdictSimulationTable table = new VerdictSimulationTable();
        List<Assessment> all = shipped();
        for (Assessment assessment : all) {
            if (assessment.sitting().timeLimit().isPresent()) {
                table.add(SimulatedPack.of(assessment, all));
            }
        }
        String text = table.text();
        System.out.println(text);
        Files.writeString(Path.of(arguments[0]), text, StandardCharsets.UTF_8);
    }

    static List<Assessment> shipped() {
        return new PackLibrary(Path.of("target"), new StandardRubrics())
                .readAll(Path.of("assessments")).stream()
                        .flatMap(found -> found.assessment().stream())
                        .toList();
    }

    private void add(SimulatedPack pack) {
        for (double singleTask : SINGLE_TASK) {
            add(
                    pack,
                    singleTask,
                    "assumed .20",
                    new VerdictSimulation(pack, singleTask, SEED).run(PEOPLE, Measurement.ASSUMED, true));
            add(pack, singleTask, "cohorts of 30", withCohorts(pack, singleTask));
        }
    }

    private static SimulatedResults withCohorts(SimulatedPack pack, double singleTask) {
        VerdictSimulation simulation = new VerdictSimulation(pack, singleTask, SEED);
        SimulatedResults results = new SimulatedResults();
        for (int i = 0; i < COHORTS; i++) {
            results.add(simulation.run(PEOPLE / COHORTS, simulation.foundIn(CohortMeasurement.LEAST_PERSONS), true));
        }
        return results;
    }

    private void add(SimulatedPack pack, double singleTask, String measured, SimulatedResults results) {
        String which = "| " + pack.assessment().ref().id() + " | " + hundredths(singleTask) + " | " + measured + " | ";
        said.add(which
                + row(
                        results.readyInTruth(),
                        results.share(Readiness.READY),
                        results.share(Readiness.NOT_YET),
                        results.share(Readiness.CANNOT_TELL_YET),
                        results.accuracy(),
                        results.falseReady(),
                        results.falseNotYet(),
                        results.falseNotYetOfClean()));
        near.add(which
                + row(
                        results.falseAt(false, 0, 5),
                        results.falseAt(false, 5, 10),
                        results.falseAt(false, 10, 100),
                        results.falseAt(true, 0, 5),
                        results.falseAt(true, 5, 10),
                        results.falseAt(true, 10, 100)));
        bands.add(which
                + hundredths(results.reliability())
                + " | "
                + hundredths(results.trueReliability())
                + " | "
                + row(
                        results.coverage(),
                        results.competencyCoverage(),
                        results.bareAccuracy(),
                        BareAccuracy.expected(results.trueReliability(), results.cutPlace())));
        settled.add(which
                + row(
                        results.settledByThree(),
                        results.settledBySix(),
                        results.falseReadyAfterSix(),
                        results.falseNotYetAfterSix()));
    }

    private String text() throws IOException {
        String frame;
        try (var in = VerdictSimulationTable.class.getResourceAsStream("verdict-simulation.md")) {
            frame = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return frame.replace("{said}", String.join("\n", said))
                .replace("{near}", String.join("\n", near))
                .replace("{bands}", String.join("\n", bands))
                .replace("{settled}", String.join("\n", settled));
    }

    private static String row(double... shares) {
        StringBuilder row = new StringBuilder();
        for (double share : shares) {
            row.append(Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share))
                    .append(" | ");
        }
        return row.toString().strip();
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
