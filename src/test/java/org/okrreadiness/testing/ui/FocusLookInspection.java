package org.okrreadiness.testing.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Whoever has the keyboard shows it: with the keyboard a control looks different along its length at least, in a colour that stands
 * apart from the page. Of controls that look the same only the first is looked at.
 */
final class FocusLookInspection implements Inspection {

    private static final double NOTICEABLE = 0.1;

    /** Pixels: the way around something that is 25 wide and high. */
    private static final double ENOUGH = 100;

    private final Set<String> known = new HashSet<>();

    @Override
    public List<String> findings(Scene scene) {
        Node before = scene.getFocusOwner();
        List<String> findings = new ArrayList<>();
        for (Node node : Nodes.seen(scene)) {
            if (node.isFocusTraversable() && !node.isDisabled() && known.add(kind(node))) {
                look(scene, node).ifPresent(findings::add);
            }
        }
        if (before != null) {
            before.requestFocus();
        }
        return findings;
    }

    private static String kind(Node node) {
        return node.getClass().getName()
                + node.getStyleClass()
                + node.getParent().getStyleClass();
    }

    private static Optional<String> look(Scene scene, Node node) {
        Color page = page(scene, node);
        scene.getRoot().requestFocus();
        WritableImage without = picture(node, page);
        node.requestFocus();
        if (!node.isFocused()) {
            return Optional.of("takes no focus: " + Nodes.place(node));
        }
        WritableImage with = picture(node, page);
        int wanted = (int) Math.min(ENOUGH, Math.max(with.getWidth(), with.getHeight()));
        int changed = changed(without, with, page);
        return changed >= wanted
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "hardly shows the focus, %d of %d: %s", changed, wanted, Nodes.place(node)));
    }

    private static WritableImage picture(Node node, Color page) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(page);
        if (node instanceof Parent parent) {
            parent.layout();
        }
        return node.snapshot(parameters, null);
    }

    /** How many pixels look different, in a colour that is told apart from the page. */
    private static int changed(WritableImage without, WritableImage with, Color page) {
        // A ring may make the picture larger by its own width; what lies beyond the smaller one is all ring.
        int left = (int) (with.getWidth() - without.getWidth()) / 2;
        int top = (int) (with.getHeight() - without.getHeight()) / 2;
        int changed = 0;
        PixelReader after = with.getPixelReader();
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                if (after.getArgb(x, y) != argb(without, x - left, y - top)) {
                    Color now = after.getColor(x, y);
                    Color was = colour(without, x - left, y - top, page);
                    if (difference(now, was) > NOTICEABLE && Contrast.ratio(now, page) >= ContrastInspection.GRAPHIC) {
                        changed++;
                    }
                }
            }
        }
        return changed;
    }

    /** Nothing beyond the edge, which no opaque picture holds. */
    private static int argb(WritableImage image, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
        return inside ? image.getPixelReader().getArgb(x, y) : 0;
    }

    private static Color colour(WritableImage image, int x, int y, Color beyond) {
        boolean inside = x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
        return inside ? image.getPixelReader().getColor(x, y) : beyond;
    }

    private static double difference(Color one, Color other) {
        return Math.max(
                Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }

    /** The nearest colour behind it. */
    private static Color page(Scene scene, Node node) {
        return Nodes.around(node)
                .skip(1)
                .filter(Region.class::isInstance)
                .map(region -> ((Region) region).getBackground())
                .filter(background ->
                        background != null && !background.getFills().isEmpty())
                .map(background -> background
                        .getFills()
                        .get(background.getFills().size() - 1)
                        .getFill())
                .filter(paint -> paint instanceof Color colour && colour.isOpaque())
                .map(Color.class::cast)
                .findFirst()
                .orElse(Color.WHITE);
    }
}
