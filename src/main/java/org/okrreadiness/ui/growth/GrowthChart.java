package org.okrreadiness.ui.growth;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.growth.GrowthReading;
import org.okrreadiness.ui.common.ChartPoint;

/** Scores from attempt to attempt, one line for the whole and each competency. */
final class GrowthChart {

    private static final double WHOLE = 100;
    private static final double TICK = 20;

    private final GrowthReading reading;
    private final Messages messages;
    private final LineChart<String, Number> chart;

    GrowthChart(GrowthReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
        CategoryAxis times = new CategoryAxis();
        times.getCategories().setAll(times());
        NumberAxis scale = new NumberAxis(messages.get("growth.axis"), 0, WHOLE, TICK);
        scale.setMinorTickVisible(false);
        chart = new LineChart<>(times, scale);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.getStyleClass().add("growth-chart");
        chart.setAccessibleText(messages.get("growth.chart"));
        reading.rows().forEach(this::add);
        // Last of all: each series that is added makes the chart forget the styles of those before.
        for (int i = 0; i < reading.rows().size(); i++) {
            style(chart.getData().get(i), reading.rows().get(i));
        }
    }

    LineChart<String, Number> node() {
        return chart;
    }

    /** Numbered, because two sittings may share a day. */
    private List<String> times() {
        return IntStream.range(0, reading.attempts().size())
                .mapToObj(i -> (i + 1) + ". " + reading.attempts().get(i).title())
                .toList();
    }

    private void add(GrowthReading.Row row) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(row.name());
        for (int i = 0; i < row.cells().size(); i++) {
            String time = times().get(i);
            row.cells().get(i).score().ifPresent(score -> series.getData().add(new XYChart.Data<>(time, score)));
        }
        chart.getData().add(series);
    }

    private void style(XYChart.Series<String, Number> series, GrowthReading.Row row) {
        String colour = "of-" + row.style();
        series.getNode().getStyleClass().add(colour);
        series.getData().forEach(point -> {
            point.getNode().getStyleClass().add(colour);
            ChartPoint.say(point, messages.get("growth.point", row.name(), point.getXValue(), point.getYValue()));
        });
    }
}
