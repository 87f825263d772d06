package org.okrreadiness.testing.ui;

import javafx.scene.paint.Color;

/** How far two colours stand apart, as WCAG 2.2 reckons it: 1 (not at all) to 21 (black and white). */
final class Contrast {

    private Contrast() {}

    /** @param front may be translucent; @param back must be opaque */
    static double ratio(Color front, Color back) {
        double one = luminance(over(front, back));
        double other = luminance(back);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    static Color over(Color front, Color back) {
        Color opaque = new Color(front.getRed(), front.getGreen(), front.getBlue(), 1);
        return back.interpolate(opaque, front.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
