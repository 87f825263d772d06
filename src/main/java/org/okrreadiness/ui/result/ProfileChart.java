package org.okrreadiness.ui.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.okrreadiness.reading.overview.CompetencyReading;
import org.okrreadiness.wording.Words;

/** The profile: one row for each competency, the score as a dot, its band as a bar, the cut as an upright line. */
final class ProfileChart {

    private static final double WHOLE = 100;
    private static final double TICK = 20;

    private final LineChart<Number, String> chart;

    /** @param spoken what the chart is called by those who cannot see it */
    ProfileChart(List<CompetencyReading> lines, String axisTitle, String spoken) {
        // The first category stands at the bottom.
        List<String> upwards =
                new ArrayList<>(lines.stream().map(CompetencyReading::name).toList());
        Collections.reverse(upwards);
        CategoryAxis rows = new CategoryAxis();
        rows.getCategories().setAll(upwards);
        NumberAxis scale = new NumberAxis(axisTitle, 0, WHOLE, TICK);
        scale.setMinorTickVisible(false);
        chart = new LineChart<>(scale, rows);
        chart.setAxisSortingPolicy(LineChart.SortingPolicy.NONE);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.getStyleClass().addAll("profile-chart", "rows-" + lines.size());
        chart.setAccessibleText(spoken);
        lines.forEach(this::band);
        lines.forEach(this::cut);
        lines.forEach(this::score);
        chart.getData().forEach(ProfileChart::style);
    }

    LineChart<Number, String> node() {
        return chart;
    }

    private void band(CompetencyReading line) {
        line.held().ifPresent(held -> add(line, "band", held.low(), held.high()));
    }

    private void cut(CompetencyReading line) {
        line.held().ifPresent(held -> add(line, "cut", held.cut()));
    }

    private void score(CompetencyReading line) {
        add(line, "score", line.score());
    }

    /** The name of a series is the style class of its role, then the one of its colour. */
    private void add(CompetencyReading line, String role, double... values) {
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        series.setName("profile-" + role + " of-" + Words.kebab(line.competency()));
        for (double value : values) {
            series.getData().add(new XYChart.Data<>(value, line.name()));
        }
        chart.getData().add(series);
    }

    /** Last of all: each series that is added makes the chart forget the styles of those before. */
    private static void style(XYChart.Series<Number, String> series) {
        String[] classes = series.getName().split(" ");
        series.getNode().getStyleClass().addAll(classes);
        series.getData().forEach(point -> point.getNode().getStyleClass().addAll(classes));
    }
}
