package org.okrreadiness.testing.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Holds the colour of every text against what lies behind it, and the colours of all that tells something without words against what
 * lies around it (WCAG 2.2, 1.4.3 and 1.4.11). What lies behind is taken from a picture of the window without its texts, so washes,
 * cards and whatever shows through are all in it. What is disabled is exempt.
 *
 * @param text the ratio wanted of texts
 */
record ContrastInspection(double text) implements Inspection {

    static final double GRAPHIC = 3;

    /** Told by shape and colour: a text beside each says the same, so these may be 3:1. */
    private static final List<String> GRAPHICS = List.of(
            "competency-dot",
            "level-block",
            "marked-underline",
            "chart-series-line",
            "chart-line-symbol",
            "chart-bar",
            "cut-bar-fill",
            "cut-bar-line",
            "cut-shape",
            "rating-you",
            "rating-key",
            "capacity-taken",
            "capacity-beyond",
            "capacity-edge",
            "text-input",
            "combo-box-base",
            "box",
            "radio",
            "thumb");

    private static final int COLUMNS = 16;
    private static final int ROWS = 5;
    private static final double SHARE = 0.12;
    private static final int AWAY = 3;

    /** @param ratio the smallest with any colour that makes up a good part of what lies behind */
    record Reading(Node node, Color front, Color back, double ratio, double wanted) {

        String sentence() {
            return String.format(
                    Locale.ROOT,
                    "contrast %.2f, wanted %.1f: %s on %s, %s",
                    ratio,
                    wanted,
                    front,
                    back,
                    Nodes.place(node));
        }
    }

    @Override
    public List<String> findings(Scene scene) {
        return readings(scene).stream()
                .filter(reading -> reading.ratio() < reading.wanted())
                .map(Reading::sentence)
                .distinct()
                .toList();
    }

    List<Reading> readings(Scene scene) {
        List<Text> texts = Nodes.seen(scene, Text.class).stream()
                .filter(shown -> !shown.getText().isBlank() && !shown.isDisabled() && !Nodes.isCovered(shown))
                .toList();
        PixelReader behind = withoutTexts(scene, texts).getPixelReader();
        List<Reading> readings = new ArrayList<>();
        for (Text shown : texts) {
            double wanted = shown instanceof FontIcon ? GRAPHIC : text;
            colour(shown.getFill(), shown)
                    .flatMap(front -> worst(shown, front, behind, wanted, ContrastInspection::within))
                    .ifPresent(readings::add);
        }
        for (Node graphic : graphics(scene)) {
            graphicColour(graphic)
                    .flatMap(front -> worst(graphic, front, behind, GRAPHIC, sampling(graphic)))
                    .ifPresent(readings::add);
        }
        return readings;
    }

    private static List<Node> graphics(Scene scene) {
        return Nodes.seen(scene).stream()
                .filter(node -> !node.isDisabled() && !Nodes.isCovered(node))
                .filter(node -> node.getStyleClass().stream().anyMatch(GRAPHICS::contains))
                .toList();
    }

    private static WritableImage withoutTexts(Scene scene, List<Text> texts) {
        double[] before = texts.stream().mapToDouble(Node::getOpacity).toArray();
        texts.forEach(shown -> shown.setOpacity(0));
        WritableImage picture = scene.getRoot().snapshot(new SnapshotParameters(), null);
        for (int i = 0; i < before.length; i++) {
            texts.get(i).setOpacity(before[i]);
        }
        return picture;
    }

    private static Optional<Color> colour(Paint paint, Node node) {
        double opacity = Nodes.around(node).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
        return paint instanceof Color colour && colour.getOpacity() * opacity > 0
                ? Optional.of(colour.deriveColor(0, 1, 1, opacity))
                : Optional.empty();
    }

    private static Optional<Color> graphicColour(Node node) {
        if (node instanceof Shape shape) {
            return colour(shape.getStroke() == null ? shape.getFill() : shape.getStroke(), node);
        }
        Region region = (Region) node;
        if (region.getBorder() != null && !region.getBorder().getStrokes().isEmpty()) {
            return colour(region.getBorder().getStrokes().get(0).getTopStroke(), node);
        }
        return region.getBackground() == null
                        || region.getBackground().getFills().isEmpty()
                ? Optional.empty()
                : colour(region.getBackground().getFills().get(0).getFill(), node);
    }

    /** A line runs through what lies behind it; anything else covers that, so its surroundings are asked. */
    private static BiConsumer<Bounds, BiConsumer<Double, Double>> sampling(Node graphic) {
        return Nodes.hasStyle(graphic, "chart-series-line") ? ContrastInspection::within : ContrastInspection::rim;
    }

    private static void within(Bounds part, BiConsumer<Double, Double> point) {
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < ROWS; row++) {
                point.accept(
                        part.getMinX() + part.getWidth() * (column + 0.5) / COLUMNS,
                        part.getMinY() + part.getHeight() * (row + 0.5) / ROWS);
            }
        }
    }

    private static void rim(Bounds part, BiConsumer<Double, Double> point) {
        for (int column = 0; column < COLUMNS; column++) {
            double x = part.getMinX() + part.getWidth() * (column + 0.5) / COLUMNS;
            point.accept(x, part.getMinY() - AWAY);
            point.accept(x, part.getMaxY() + AWAY);
        }
    }

    private static Optional<Reading> worst(
            Node node,
            Color front,
            PixelReader behind,
            double wanted,
            BiConsumer<Bounds, BiConsumer<Double, Double>> sampling) {
        Bounds part = Nodes.visiblePart(node);
        if (part.getWidth() < 2 || part.getHeight() < 1) {
            return Optional.empty();
        }
        Map<Color, Integer> seen = new HashMap<>();
        Bounds window = node.getScene().getRoot().getLayoutBounds();
        sampling.accept(part, (x, y) -> {
            if (x >= 0 && y >= 0 && x < window.getWidth() - 1 && y < window.getHeight() - 1) {
                seen.merge(behind.getColor(x.intValue(), y.intValue()), 1, Integer::sum);
            }
        });
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= all * SHARE)
                .map(entry -> new Reading(node, front, entry.getKey(), Contrast.ratio(front, entry.getKey()), wanted))
                .min((a, b) -> Double.compare(a.ratio(), b.ratio()));
    }
}
