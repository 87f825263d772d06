package org.okrreadiness.reading.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.StatedConfidence;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.statistics.calibration.Calibration;
import org.okrreadiness.statistics.calibration.Forecast;
import org.okrreadiness.wording.Words;

/** Says how well the confidence a person stated fits how close to the key they came. */
final class CalibrationReader {

    private static final double PER_CENT = 100;

    private final Messages messages;
    private final List<Forecast> all = new ArrayList<>();
    private final Map<TaskKind, List<Forecast>> byKind = new TreeMap<>();
    private final Map<Competency, List<Forecast>> byCompetency = new TreeMap<>();

    CalibrationReader(Messages messages, Assessment assessment, ScoreSheet sheet) {
        this.messages = messages;
        for (Task task : assessment.tasks()) {
            sheet.task(task.id().value())
                    .flatMap(StatedConfidence::of)
                    .filter(said -> said.confidence().isPresent())
                    .ifPresent(said -> add(task, said));
        }
    }

    private void add(Task task, StatedConfidence said) {
        Forecast forecast = new Forecast(said.confidence().getAsInt() / PER_CENT, said.right());
        all.add(forecast);
        byKind.computeIfAbsent(task.kind(), first -> new ArrayList<>()).add(forecast);
        task.frame()
                .competencies()
                .keySet()
                .forEach(competency -> byCompetency
                        .computeIfAbsent(competency, first -> new ArrayList<>())
                        .add(forecast));
    }

    /** Empty where no confidence was stated. */
    List<String> read() {
        return Calibration.of(all).map(this::lines).orElse(List.of());
    }

    private List<String> lines(Calibration whole) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "overview.sure.mean", whole.n(), percent(whole.meanChance()), percent(whole.meanOutcome())));
        if (!whole.isEnough()) {
            lines.add(messages.get("overview.sure.few", Calibration.FEWEST));
            return lines;
        }
        lines.add(direction(whole));
        lines.addAll(parts("kind", byKind));
        lines.addAll(parts("competency", byCompetency));
        lines.add(messages.get("overview.sure.brier", String.format(Locale.ROOT, "%.2f", whole.brier())));
        return lines;
    }

    private String direction(Calibration whole) {
        if (whole.excess().filter(interval -> interval.low() > 0).isPresent()) {
            return messages.get("overview.sure.over");
        }
        return messages.get(
                whole.excess().filter(interval -> interval.high() < 0).isPresent()
                        ? "overview.sure.under"
                        : "overview.sure.fits");
    }

    /** Each part with enough tasks by itself, whichever way it turned out; of the others only that they have too few. */
    private <K extends Enum<K>> List<String> parts(String set, Map<K, List<Forecast>> forecasts) {
        List<String> lines = new ArrayList<>();
        List<String> few = new ArrayList<>();
        forecasts.forEach((part, stated) -> {
            String name = Words.of(messages, set, part);
            Calibration.of(stated)
                    .filter(Calibration::isEnough)
                    .ifPresentOrElse(found -> lines.add(part(name, found)), () -> few.add(name));
        });
        if (!few.isEmpty()) {
            lines.add(messages.get("overview.sure.few." + set, Calibration.FEWEST, new Listing(messages).of(few)));
        }
        return lines;
    }

    private String part(String name, Calibration found) {
        return messages.get(
                "overview.sure.in",
                name,
                percent(found.meanChance()),
                percent(found.meanOutcome()),
                found.n(),
                direction(found));
    }

    private static long percent(double share) {
        return Math.round(PER_CENT * share);
    }
}
