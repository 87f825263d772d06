package org.okrreadiness.ui.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.CopiedTable;

/** A chart, and the same figures as a table for whoever prefers or needs to read them. */
final class ChartPage {

    private final Messages messages;
    private final Exhibit.Chart chart;

    ChartPage(Messages messages, Exhibit.Chart chart) {
        this.messages = messages;
        this.chart = chart;
    }

    Node root() {
        GridPane figures = FigureTable.of(columns(), rows());
        CopiedTable.of(figures, messages);
        ToggleButton asFigures = new ToggleButton(messages.get("exhibit.chart.figures"));
        asFigures.getStyleClass().add("figures-toggle");
        figures.visibleProperty().bind(asFigures.selectedProperty());
        figures.managedProperty().bind(asFigures.selectedProperty());
        VBox page = new VBox(drawing(), asFigures, figures);
        page.getStyleClass().add("chart-page");
        return page;
    }

    private XYChart<String, Number> drawing() {
        CategoryAxis labels = new CategoryAxis();
        NumberAxis values = new NumberAxis();
        values.setLabel(chart.unit());
        values.setForceZeroInRange(chart.shape() == Exhibit.Chart.Shape.BAR);
        XYChart<String, Number> drawing = chart.shape() == Exhibit.Chart.Shape.BAR
                ? new BarChart<>(labels, values)
                : new LineChart<>(labels, values);
        drawing.setAnimated(false);
        drawing.setLegendVisible(chart.series().size() > 1);
        drawing.setTitle(chart.series().size() == 1 ? chart.series().get(0).name() : null);
        drawing.setAccessibleText(messages.get("exhibit.chart.described", chart.title(), chart.unit()));
        chart.series().forEach(s -> drawing.getData().add(points(s)));
        return drawing;
    }

    private XYChart.Series<String, Number> points(Exhibit.Series series) {
        XYChart.Series<String, Number> points = new XYChart.Series<>();
        points.setName(series.name());
        for (int i = 0; i < Math.min(chart.labels().size(), series.values().size()); i++) {
            OptionalDouble value = series.values().get(i);
            if (value.isPresent()) {
                points.getData().add(new XYChart.Data<>(chart.labels().get(i), value.getAsDouble()));
            }
        }
        return points;
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(messages.get("exhibit.chart.when")));
        chart.series().forEach(s -> columns.add(s.name()));
        return columns;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < chart.labels().size(); i++) {
            List<String> row = new ArrayList<>(List.of(chart.labels().get(i)));
            for (Exhibit.Series series : chart.series()) {
                row.add(i < series.values().size() ? figure(series.values().get(i)) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private String figure(OptionalDouble value) {
        if (value.isEmpty()) {
            return messages.get("exhibit.chart.no-reading");
        }
        double figure = value.getAsDouble();
        return figure == Math.rint(figure) ? String.valueOf((long) figure) : String.valueOf(figure);
    }
}
