package org.okrreadiness.testing.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.chart.Chart;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;

/** Nothing moves by itself, so nobody has to ask that it does not. */
final class StillnessInspection implements Inspection {

    @Override
    public List<String> findings(Scene scene) {
        List<String> findings = new ArrayList<>();
        Nodes.seen(scene, TitledPane.class).stream()
                .filter(TitledPane::isAnimated)
                .forEach(pane -> findings.add("opens by sliding: " + Nodes.place(pane)));
        Nodes.seen(scene, Chart.class).stream()
                .filter(Chart::getAnimated)
                .forEach(chart -> findings.add("a chart that grows: " + Nodes.place(chart)));
        Nodes.seen(scene, ProgressIndicator.class).stream()
                .filter(bar -> bar.isIndeterminate() && !standsStill(bar))
                .forEach(bar -> findings.add("runs to and fro: " + Nodes.place(bar)));
        return findings;
    }

    /** Its moving part is longer than it is. */
    private static boolean standsStill(ProgressIndicator bar) {
        return bar.lookup(".bar") instanceof Region part && part.getWidth() > 2 * bar.getWidth();
    }
}
