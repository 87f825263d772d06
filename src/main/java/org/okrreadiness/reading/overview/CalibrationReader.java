package org.okrreadiness.reading.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.StatedConfidence;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.statistics.calibration.Calibration;
import org.okrreadiness.statistics.calibration.Forecast;
import org.okrreadiness.wording.Words;

/** Says how well the confidence a person stated fits how close to the key they came. */
final class CalibrationReader {

    private static final double PER_CENT = 100;

    /** A competency is named from this many tasks on, and from this difference on. */
    private static final int FEWEST = 3;

    private static final double WORTH_SAYING = 0.15;

    private final Messages messages;
    private final List<Forecast> all = new ArrayList<>();
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
        byCompetency.forEach(
                (competency, forecasts) -> where(competency, forecasts).ifPresent(lines::add));
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

    private Optional<String> where(Competency competency, List<Forecast> forecasts) {
        return Calibration.of(forecasts)
                .filter(part -> part.n() >= FEWEST && Math.abs(part.meanExcess()) >= WORTH_SAYING)
                .map(part -> messages.get(
                        part.meanExcess() > 0 ? "overview.sure.over.in" : "overview.sure.under.in",
                        Words.of(messages, "competency", competency),
                        percent(part.meanChance()),
                        percent(part.meanOutcome()),
                        part.n()));
    }

    private static long percent(double share) {
        return Math.round(PER_CENT * share);
    }
}
