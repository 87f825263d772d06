package org.okrreadiness.ui.growth;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.growth.GrowthReading;
import org.okrreadiness.ui.common.ChartPoint;

/** One line of growth: attempts in their order, the score as a dot, its band as a bar, the cut as a line across. */
final class GrowthChart {

    private static final double WHOLE = 100;
    private static final double TICK = 50;

    private final GrowthReading.Row row;
    private final Messages messages;
    private final LineChart<Number, Number> chart;
    private final List<Drawn> drawn = new ArrayList<>();

    /** @param role band, cut or score */
    private record Drawn(XYChart.Series<Number, Number> series, String role) {}

    /** @param joined attempts that a line may join, by their places */
    GrowthChart(GrowthReading.Row row, List<List<Integer>> joined, Messages messages) {
        this.row = row;
        this.messages = messages;
        NumberAxis scale = new NumberAxis(0, WHOLE, TICK);
        scale.setMinorTickVisible(false);
        chart = new LineChart<>(attempts(row.cells().size()), scale);
        chart.setAxisSortingPolicy(LineChart.SortingPolicy.NONE);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.getStyleClass().add("growth-chart");
        chart.setAccessibleText(messages.get("growth.chart", row.name()));
        for (int place = 0; place < row.cells().size(); place++) {
            addBand(place);
        }
        joined.forEach(group -> add("cut", group));
        joined.forEach(group -> add("score", group));
        drawn.forEach(this::style);
    }

    LineChart<Number, Number> node() {
        return chart;
    }

    /** Numbers and not names: a line of names takes its order from the points, and those of one pack come together. */
    private static NumberAxis attempts(int count) {
        NumberAxis axis = new NumberAxis(0, count + 1.0, 1);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new Whole(count));
        return axis;
    }

    /** From the middle down and then up: where it begins, a broad upright line is drawn with a corner, which its middle hides. */
    private void addBand(int place) {
        row.cells().get(place).point().ifPresent(point -> {
            XYChart.Series<Number, Number> series = new XYChart.Series<>();
            series.getData().add(new XYChart.Data<>(place + 1, (point.low() + point.high()) / 2));
            series.getData().add(new XYChart.Data<>(place + 1, point.low()));
            series.getData().add(new XYChart.Data<>(place + 1, point.high()));
            add(series, "band");
        });
    }

    private void add(String role, List<Integer> group) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        group.forEach(place -> row.cells()
                .get(place)
                .point()
                .map(point -> role.equals("cut") ? point.cut() : point.score())
                .ifPresent(value -> series.getData().add(new XYChart.Data<>(place + 1, value))));
        if (!series.getData().isEmpty()) {
            add(series, role);
        }
    }

    private void add(XYChart.Series<Number, Number> series, String role) {
        chart.getData().add(series);
        drawn.add(new Drawn(series, role));
    }

    /** Last of all: each series that is added makes the chart forget the styles of those before. */
    private void style(Drawn part) {
        String styleClass = "growth-" + part.role();
        part.series().getNode().getStyleClass().add(styleClass);
        // A line joins the cuts; only one that stands alone needs a mark of its own.
        String pointClass = part.series().getData().size() == 1 ? styleClass + "-alone" : styleClass;
        part.series().getData().forEach(point -> {
            point.getNode().getStyleClass().addAll(styleClass, pointClass);
            int attempt = point.getXValue().intValue();
            ChartPoint.say(
                    point,
                    messages.get(
                            "growth.point",
                            row.name(),
                            attempt,
                            row.cells().get(attempt - 1).words()));
        });
    }

    /** Room on both sides of the attempts, without a number. */
    private static final class Whole extends StringConverter<Number> {

        private final int count;

        Whole(int count) {
            this.count = count;
        }

        @Override
        public String toString(Number value) {
            int attempt = value.intValue();
            return attempt < 1 || attempt > count ? "" : Integer.toString(attempt);
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException("Nobody types into an axis");
        }
    }
}
