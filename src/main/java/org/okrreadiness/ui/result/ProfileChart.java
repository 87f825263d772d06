package org.okrreadiness.ui.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.overview.CompetencyReading;
import org.okrreadiness.ui.common.ChartPoint;
import org.okrreadiness.wording.Words;

/** The profile: one row for each competency, the score as a dot, its band as a bar, the cut as an upright line. */
final class ProfileChart {

    private static final double WHOLE = 100;
    private static final double TICK = 20;

    private final Messages messages;
    private final LineChart<Number, String> chart;
    private final List<Drawn> drawn = new ArrayList<>();

    /** @param role score, band or cut */
    private record Drawn(XYChart.Series<Number, String> series, CompetencyReading line, String role) {}

    ProfileChart(List<CompetencyReading> lines, Messages messages) {
        this.messages = messages;
        // Rows run upwards in the order of the points, whatever the axis was told about its categories.
        List<CompetencyReading> upwards = new ArrayList<>(lines);
        Collections.reverse(upwards);
        CategoryAxis rows = new CategoryAxis();
        NumberAxis scale = new NumberAxis(messages.get("overview.axis"), 0, WHOLE, TICK);
        scale.setMinorTickVisible(false);
        chart = new LineChart<>(scale, rows);
        chart.setAxisSortingPolicy(LineChart.SortingPolicy.NONE);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.getStyleClass().addAll("profile-chart", "rows-" + lines.size());
        chart.setAccessibleText(messages.get("overview.profile.chart"));
        upwards.forEach(line -> line.held().ifPresent(held -> add(line, "band", held.low(), held.high())));
        upwards.forEach(line -> line.held().ifPresent(held -> add(line, "cut", held.cut())));
        upwards.forEach(line -> add(line, "score", line.score()));
        drawn.forEach(this::style);
    }

    LineChart<Number, String> node() {
        return chart;
    }

    private void add(CompetencyReading line, String role, double... values) {
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        for (double value : values) {
            series.getData().add(new XYChart.Data<>(value, line.name()));
        }
        chart.getData().add(series);
        drawn.add(new Drawn(series, line, role));
    }

    /** Last of all: each series that is added makes the chart forget the styles of those before. */
    private void style(Drawn part) {
        List<String> classes = List.of(
                "profile-" + part.role(), "of-" + Words.kebab(part.line().competency()));
        part.series().getNode().getStyleClass().addAll(classes);
        String words =
                messages.get("overview.row", part.line().name(), part.line().said());
        part.series().getData().forEach(point -> {
            point.getNode().getStyleClass().addAll(classes);
            ChartPoint.say(point, words);
        });
    }
}
