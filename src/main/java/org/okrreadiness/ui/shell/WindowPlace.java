package org.okrreadiness.ui.shell;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the window stood last, in screen pixels.
 *
 * @param maximised the other figures then tell the place it goes back to
 */
record WindowPlace(double x, double y, double width, double height, boolean maximised) {

    /** Below this the screens are not worth showing. */
    static final double LEAST_WIDTH = 900;

    static final double LEAST_HEIGHT = 560;

    /** Empty when the text is not one that {@link #written()} gave, or names a window too small to use. */
    static Optional<WindowPlace> read(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            WindowPlace place = new WindowPlace(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Boolean.parseBoolean(parts[4]));
            return Optional.of(place).filter(WindowPlace::isUsable);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    String written() {
        return String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f,%b", x, y, width, height, maximised);
    }

    private boolean isUsable() {
        return Double.isFinite(x + y) && width >= LEAST_WIDTH && height >= LEAST_HEIGHT && width < 1e5 && height < 1e5;
    }
}
