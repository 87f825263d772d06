package org.okrreadiness.ui.standard;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.standard.BorderlineReading;
import org.okrreadiness.standard.BorderlineReading.Point;
import org.okrreadiness.standard.GlobalRating;
import org.okrreadiness.statistics.standard.BorderlineRegression;
import org.okrreadiness.ui.common.ChartPoint;
import org.okrreadiness.wording.Words;

/** Each person's score over the rating, the line through them, and where it meets borderline. */
final class RatingsChart {

    private static final double HALF = 0.5;
    private static final int MOST = GlobalRating.values().length;
    private static final double WHOLE = 100;
    private static final double TICK = 20;

    /** People of one rating stand beside one another, so that fewer dots hide others. */
    private static final int ABREAST = 5;

    private static final double APART = 0.1;

    private final BorderlineReading reading;
    private final Messages messages;
    private final LineChart<Number, Number> chart;

    RatingsChart(BorderlineReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
        NumberAxis ratings = new NumberAxis(messages.get("standard.chart.rating"), HALF, MOST + HALF, HALF);
        ratings.setTickLabelFormatter(new WholeSteps());
        NumberAxis scores = new NumberAxis(messages.get("standard.chart.score"), 0, WHOLE, TICK);
        ratings.setMinorTickVisible(false);
        scores.setMinorTickVisible(false);
        chart = new LineChart<>(ratings, scores);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setAccessibleText(messages.get("standard.chart.spoken"));
        chart.getStyleClass().add("ratings-chart");
        addPeople();
        // A line that says nothing is better not seen.
        reading.regression().filter(line -> reading.cut().isPresent()).ifPresent(this::addLine);
        style();
    }

    LineChart<Number, Number> node() {
        return chart;
    }

    private void addPeople() {
        XYChart.Series<Number, Number> people = new XYChart.Series<>();
        Map<GlobalRating, Integer> before = new EnumMap<>(GlobalRating.class);
        for (Point point : reading.points()) {
            int beside = before.merge(point.rating(), 1, Integer::sum) % ABREAST;
            double x = point.rating().points() + (beside - ABREAST / 2) * APART;
            people.getData().add(new XYChart.Data<>(x, point.score(), point));
        }
        chart.getData().add(people);
    }

    private void addLine(BorderlineRegression line) {
        XYChart.Series<Number, Number> through = new XYChart.Series<>();
        for (double rating : new double[] {1, GlobalRating.BORDERLINE.points(), MOST}) {
            through.getData().add(new XYChart.Data<>(rating, line.intercept() + line.slope() * rating));
        }
        chart.getData().add(through);
    }

    /** Last of all: each series that is added makes the chart forget the styles of those before. */
    private void style() {
        XYChart.Series<Number, Number> people = chart.getData().get(0);
        people.getNode().getStyleClass().add("no-line");
        people.getData().forEach(dot -> {
            Point point = (Point) dot.getExtraValue();
            dot.getNode().getStyleClass().setAll("person-dot");
            ChartPoint.say(
                    dot,
                    messages.get(
                            "standard.chart.point",
                            point.participant(),
                            Words.of(messages, "standard.rating", point.rating()),
                            point.score()));
        });
        if (chart.getData().size() > 1) {
            styleLine(chart.getData().get(1));
        }
    }

    private void styleLine(XYChart.Series<Number, Number> line) {
        line.getNode().getStyleClass().add("trend");
        for (int i = 0; i < line.getData().size(); i++) {
            XYChart.Data<Number, Number> dot = line.getData().get(i);
            boolean cut = i == 1;
            dot.getNode().getStyleClass().setAll(cut ? "cut-mark" : "unseen");
            ChartPoint.say(
                    dot,
                    messages.get(
                            "standard.chart.line",
                            dot.getXValue(),
                            Math.round(dot.getYValue().doubleValue())));
        }
    }

    /** Ratings are whole; half steps only keep the dots off the edges. */
    private static final class WholeSteps extends StringConverter<Number> {

        @Override
        public String toString(Number step) {
            return step.doubleValue() == Math.rint(step.doubleValue()) ? Integer.toString(step.intValue()) : "";
        }

        @Override
        public Number fromString(String step) {
            return Integer.valueOf(step);
        }
    }
}
