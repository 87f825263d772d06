package org.okrreadiness.ui.common;

import javafx.scene.Node;
import javafx.scene.chart.XYChart;

/** What a screen reader says about a point of a chart. */
public final class ChartPoint {

    private ChartPoint() {}

    /** In the words of the bundle, instead of the toolkit's own. Call it when the point is in its chart. */
    public static void say(XYChart.Data<?, ?> point, String words) {
        Node node = point.getNode();
        node.accessibleTextProperty().unbind();
        node.setAccessibleText(words);
    }
}
