package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.okrreadiness.i18n.Figures;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.figures.Agreement;
import org.okrreadiness.marking.figures.Between;
import org.okrreadiness.marking.figures.CohortFigures;
import org.okrreadiness.marking.figures.MarkerFigures;
import org.okrreadiness.statistics.marker.Drift;

/**
 * What is drawn: kappa for each criterion, and the drift of each marker.
 *
 * @param kappas among markers first, then with the scorer; series without a value are left out
 * @param drifts markers with two periods or more
 */
record ChartReading(List<Series> kappas, List<Series> drifts) {

    /** @param points in order */
    record Series(String name, List<Point> points) {
        Series {
            points = List.copyOf(points);
        }

        Series fromTheEnd() {
            List<Point> turned = new ArrayList<>(points);
            Collections.reverse(turned);
            return new Series(name, turned);
        }
    }

    /** @param spoken the same in a sentence */
    record Point(String at, double value, String spoken) {}

    ChartReading {
        kappas = List.copyOf(kappas);
        drifts = List.copyOf(drifts);
    }

    static ChartReading of(Messages messages, CohortWords words, CohortFigures figures) {
        List<Series> kappas = new ArrayList<>();
        for (boolean scorer : new boolean[] {false, true}) {
            String name = messages.get(scorer ? "figures.with-scorer" : "figures.all-markers");
            List<Point> points = figures.agreements().stream()
                    .filter(one -> !(one.between() instanceof Between.Pair))
                    .filter(one -> FigureReader.isScorer(one) == scorer)
                    .filter(one -> one.raters().quadraticKappa().value().isPresent())
                    .map(one -> kappa(messages, words, name, one))
                    .toList();
            if (!points.isEmpty()) {
                kappas.add(new Series(name, points));
            }
        }
        return new ChartReading(
                kappas,
                figures.markers().stream()
                        .filter(marker -> marker.drift().points().size() > 1)
                        .map(marker -> drift(messages, words, marker))
                        .toList());
    }

    private static Point kappa(Messages messages, CohortWords words, String name, Agreement one) {
        double value = one.raters().quadraticKappa().value().orElseThrow();
        String criterion = words.criterionTitle(one.criterion());
        return new Point(criterion, value, messages.get("figures.chart.point", name, criterion, Figures.two(value)));
    }

    private static Series drift(Messages messages, CohortWords words, MarkerFigures marker) {
        String name = words.marker(marker.marker());
        List<Point> points = new ArrayList<>();
        for (Drift.Point point : marker.drift().points()) {
            String at = String.valueOf(point.period() + 1);
            points.add(new Point(
                    at, point.average(), messages.get("figures.chart.point", name, at, Figures.two(point.average()))));
        }
        return new Series(name, points);
    }
}
