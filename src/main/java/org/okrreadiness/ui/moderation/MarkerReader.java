package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.i18n.Figures;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.Qualifying;
import org.okrreadiness.marking.SeedWatch;
import org.okrreadiness.marking.figures.MarkerFigures;
import org.okrreadiness.marking.figures.Severities;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.statistics.marker.Drift;
import org.okrreadiness.statistics.marker.Severity;
import org.okrreadiness.wording.Words;

/** Says how markers do, and what cannot be said yet. */
final class MarkerReader {

    private final Messages messages;
    private final CohortWords words;
    private final Severities severities;

    MarkerReader(Messages messages, CohortWords words, Severities severities) {
        this.messages = messages;
        this.words = words;
        this.severities = severities;
    }

    MarkerReading read(MarkerFigures marker) {
        return new MarkerReading(
                marker.marker(),
                words.markerTitle(marker.marker()),
                Words.count(messages, "moderation.marker.answers", marker.answers()),
                List.of(seeds(marker), severity(marker), drift(marker.drift())),
                marker.tasks().stream().map(this::task).toList());
    }

    private String seeds(MarkerFigures marker) {
        Figure seeds = marker.seeds();
        int n = seeds.sufficiency().n();
        if (n == 0) {
            return messages.get("moderation.marker.no-seeds");
        }
        long good = Math.round(seeds.value().orElse(0) * n);
        return messages.get("moderation.marker.seeds", good, n) + warning(seeds);
    }

    private String severity(MarkerFigures marker) {
        Optional<Severity> severity = severities.points(marker.marker());
        if (severity.isEmpty()) {
            return severities
                    .points()
                    .reason()
                    .map(reason -> Words.of(messages, "moderation.no-severity", reason))
                    .orElse(messages.get("moderation.no-severity.alone"));
        }
        Figure figure = severity.get().figure();
        if (figure.grounds() == Grounds.TOO_FEW) {
            return messages.get(
                    "moderation.severity.too-few",
                    figure.sufficiency().n(),
                    figure.sufficiency().needed().toLook());
        }
        double value = figure.value().orElse(0);
        boolean sure = figure.interval().filter(MarkerReader::leavesOutNothing).isPresent();
        String key = !sure
                ? "moderation.severity.none"
                : value > 0 ? "moderation.severity.strict" : "moderation.severity.lenient";
        return messages.get(
                key,
                Figures.two(Math.abs(value)),
                range(figure),
                figure.sufficiency().n());
    }

    private static boolean leavesOutNothing(Interval interval) {
        return interval.low() > 0 || interval.high() < 0;
    }

    private String range(Figure figure) {
        return figure.interval()
                .map(range ->
                        leavesOutNothing(range) && range.high() < 0 ? new Interval(-range.high(), -range.low()) : range)
                .map(range -> messages.get("moderation.range", Figures.two(range.low()), Figures.two(range.high())))
                .orElse(messages.get("moderation.no-range"));
    }

    private String drift(Drift drift) {
        if (drift.points().isEmpty()) {
            return messages.get("moderation.drift.none");
        }
        Drift.Point last = drift.points().get(drift.points().size() - 1);
        if (drift.points().size() == 1 && last.sufficiency().grounds() == Grounds.TOO_FEW) {
            return messages.get(
                    "moderation.drift.too-few",
                    last.sufficiency().n(),
                    last.sufficiency().needed().toLook());
        }
        String key = !last.isOutside()
                ? "moderation.drift.steady"
                : last.average() < 0 ? "moderation.drift.stricter" : "moderation.drift.milder";
        return messages.get(key, Figures.two(last.average()));
    }

    private String warning(Figure figure) {
        return figure.grounds() == Grounds.TOO_FEW
                ? " " + messages.get("moderation.too-few", figure.sufficiency().n())
                : "";
    }

    private MarkerReading.TaskLine task(MarkerFigures.TaskStand stand) {
        return new MarkerReading.TaskLine(
                stand.task(),
                words.task(stand.task()),
                qualification(stand.qualifying()),
                seeds(stand.seeds()),
                state(stand),
                stand.waitsForLead());
    }

    private String qualification(Qualifying qualifying) {
        String outcome = Words.of(messages, "moderation.qualifying", qualifying.outcome());
        List<String> criteria = new ArrayList<>();
        qualifying.criteria().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> criteria.add(messages.get(
                        "moderation.reached",
                        words.criterionTitle(entry.getKey()),
                        entry.getValue().exact(),
                        entry.getValue().adjacent(),
                        entry.getValue().given())));
        return qualifying.outcome() == Qualifying.Outcome.NOT_QUALIFIED
                ? outcome + criteria.stream().collect(Collectors.joining("; ", ": ", ""))
                : outcome;
    }

    private String seeds(SeedWatch watch) {
        long good = watch.seeds().stream().filter(SeedWatch.Outcome::good).count();
        return watch.seeds().isEmpty()
                ? messages.get("moderation.none")
                : messages.get("moderation.good-of", good, watch.seeds().size());
    }

    private String state(MarkerFigures.TaskStand stand) {
        if (stand.seeds().isStopped()) {
            int again = stand.seeds().again().size();
            return again == 0
                    ? messages.get("moderation.stopped.none")
                    : Words.count(messages, "moderation.stopped", again);
        }
        return messages.get(stand.waitsForLead() ? "moderation.not-admitted" : "moderation.goes-on");
    }
}
