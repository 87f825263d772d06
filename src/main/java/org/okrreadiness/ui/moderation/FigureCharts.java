package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.ChartPoint;

/** Kappas as bars and drifts as lines. Everything in them stands in the tables as well. */
final class FigureCharts {

    private static final double TICK = 0.2;
    private static final double ROOM_FOR_A_CRITERION = 2.2;

    private final Messages messages;

    FigureCharts(Messages messages) {
        this.messages = messages;
    }

    /** Lying bars: names of criteria are long. */
    XYChart<Number, String> kappas(List<ChartReading.Series> downwards) {
        // The axis runs upwards, and the first criterion is to stand at the top.
        List<ChartReading.Series> series =
                downwards.stream().map(ChartReading.Series::fromTheEnd).toList();
        NumberAxis scale = new NumberAxis(messages.get("figures.chart.kappa"), 0, 1, TICK);
        scale.setMinorTickVisible(false);
        series.stream()
                .flatMap(one -> one.points().stream())
                .mapToDouble(ChartReading.Point::value)
                .min()
                .ifPresent(least -> scale.setLowerBound(Math.min(0, Math.floor(least / TICK) * TICK)));
        BarChart<Number, String> chart = new BarChart<>(scale, new CategoryAxis());
        for (ChartReading.Series one : series) {
            XYChart.Series<Number, String> bars = new XYChart.Series<>();
            bars.setName(one.name());
            one.points().forEach(point -> bars.getData().add(new XYChart.Data<>(point.value(), point.at())));
            chart.getData().add(bars);
        }
        say(chart, series);
        long criteria = series.stream()
                .flatMap(one -> one.points().stream())
                .map(ChartReading.Point::at)
                .distinct()
                .count();
        // Its height follows from what is in it, in the size of the text.
        chart.setStyle("-fx-pref-height: " + (8 + ROOM_FOR_A_CRITERION * criteria) + "em;");
        return dressed(chart, "figures.chart.kappas");
    }

    LineChart<String, Number> drifts(List<ChartReading.Series> series) {
        NumberAxis scale = new NumberAxis();
        scale.setLabel(messages.get("figures.chart.levels"));
        LineChart<String, Number> chart = new LineChart<>(new CategoryAxis(), scale);
        for (ChartReading.Series one : series) {
            XYChart.Series<String, Number> line = new XYChart.Series<>();
            line.setName(one.name());
            one.points().forEach(point -> line.getData().add(new XYChart.Data<>(point.at(), point.value())));
            chart.getData().add(line);
        }
        say(chart, series);
        return dressed(chart, "figures.chart.drifts");
    }

    private <X, Y> void say(XYChart<X, Y> chart, List<ChartReading.Series> series) {
        for (int i = 0; i < series.size(); i++) {
            List<ChartReading.Point> points = series.get(i).points();
            for (int point = 0; point < points.size(); point++) {
                ChartPoint.say(
                        chart.getData().get(i).getData().get(point),
                        points.get(point).spoken());
            }
        }
    }

    private <C extends XYChart<?, ?>> C dressed(C chart, String key) {
        chart.setAnimated(false);
        chart.setTitle(messages.get(key));
        chart.setAccessibleText(messages.get(key));
        chart.getStyleClass().add("figure-chart");
        return chart;
    }
}
