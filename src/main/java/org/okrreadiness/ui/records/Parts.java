package org.okrreadiness.ui.records;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.ProblemPane;

/** Small things every page of records is made of. */
public final class Parts {

    private Parts() {}

    /** A label that wraps. */
    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static void present(Node part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }

    public static void present(Node part, ObservableValue<Boolean> is) {
        part.visibleProperty().bind(is);
        part.managedProperty().bind(is);
    }

    /** Shows what went wrong in a place of its own, and takes it away when it is over. */
    public static void problems(VBox place, DeskWork work, Messages messages) {
        present(place, false);
        work.problemProperty().addListener((property, before, now) -> show(place, now, messages));
    }

    /** @param actions what can be done about it */
    public static void show(VBox place, Problem problem, Messages messages, Button... actions) {
        place.getChildren().clear();
        if (problem != null) {
            place.getChildren().add(new ProblemPane(problem, messages, actions));
        }
        present(place, problem != null);
    }

    /** A line that is not there while it says nothing. */
    public static void tells(Label line, ObservableValue<String> said) {
        line.textProperty().bind(said);
        present(line, said.map(words -> !words.isBlank()));
    }

    /** Puts the items of a list of choices into words. */
    public static <T> void named(ComboBox<T> choices, Function<T, String> words) {
        choices.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nobody types here");
            }
        });
    }
}
