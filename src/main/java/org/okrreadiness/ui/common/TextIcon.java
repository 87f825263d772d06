package org.okrreadiness.ui.common;

import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon a little larger than the words it stands beside, at every text size. A size in em in a style sheet would be taken from the
 * icon's own font, which is what the size sets, and so grow with every pass.
 */
public final class TextIcon extends FontIcon {

    private static final double TO_WORDS = 1.2;
    private static final String SIZE = "-fx-icon-size";
    private static final Pattern OLD_SIZE = Pattern.compile(SIZE + "[^;]*;");

    private final InvalidationListener resized = changed -> follow();
    private Labeled words;

    public TextIcon() {
        setAccessibleRole(AccessibleRole.NODE);
        parentProperty().addListener((property, before, now) -> standBeside(now));
    }

    TextIcon(String literal) {
        this();
        setIconLiteral(literal);
    }

    private void standBeside(Parent parent) {
        if (words != null) {
            words.fontProperty().removeListener(resized);
        }
        words = parent instanceof Labeled labeled ? labeled : null;
        if (words != null) {
            words.fontProperty().addListener(resized);
            follow();
        }
    }

    private void follow() {
        // As a style and not as a value, because the theme's own size would win over a value. The icon keeps its font
        // in the style too.
        String size = SIZE + ": " + Math.round(words.getFont().getSize() * TO_WORDS) + "px;";
        setStyle(OLD_SIZE.matcher(getStyle()).replaceAll("") + size);
    }
}
