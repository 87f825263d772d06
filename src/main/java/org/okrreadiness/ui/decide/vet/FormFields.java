package org.okrreadiness.ui.decide.vet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.service.decide.vet.draft.Spot;
import org.okrreadiness.service.decide.vet.draft.VettingDraft;
import org.okrreadiness.ui.common.TabMovesOn;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.wording.Words;

/**
 * Makes the fields of one page: each with its name over it and what is wrong under it, bound to its place in the draft. The id of a field
 * is that of its spot, so that the keyboard finds its way back when the page is drawn anew.
 */
final class FormFields {

    private final VettingViewModel model;
    private final List<Runnable> refreshed = new ArrayList<>();

    FormFields(VettingViewModel model) {
        this.model = model;
    }

    /** Says anew what is said about the fields. */
    void refresh() {
        refreshed.forEach(Runnable::run);
    }

    /** @param again said anew whenever something changes, and now */
    void follow(Runnable again) {
        refreshed.add(again);
        again.run();
    }

    /** A line of text. */
    VBox line(Spot spot, String name, String now, BiFunction<VettingDraft, String, VettingDraft> put) {
        return typed(new TextField(now), spot, name, put);
    }

    /** A text of several lines. */
    VBox area(Spot spot, String name, String now, BiFunction<VettingDraft, String, VettingDraft> put) {
        TextArea area = new TextArea(now);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        TabMovesOn.from(area);
        return typed(area, spot, name, put);
    }

    private VBox typed(
            TextInputControl control, Spot spot, String name, BiFunction<VettingDraft, String, VettingDraft> put) {
        control.textProperty()
                .addListener((property, before, now) ->
                        model.type(spot, draft -> put.apply(draft, now == null ? "" : now)));
        return named(control, spot, name);
    }

    /** A control with its name over it and what is wrong under it. */
    VBox named(Control control, Spot spot, String name) {
        control.setId(spot.field());
        control.setAccessibleText(name);
        Label label = Labels.of(name);
        label.setLabelFor(control);
        Label wrong = Labels.of("", "missing");
        wrong.setId("problem-" + spot.field());
        follow(() -> {
            wrong.setText(model.wrong(spot));
            Labels.present(wrong, !wrong.getText().isEmpty());
        });
        VBox field = new VBox(label, control, wrong);
        field.getStyleClass().add("stack-tight");
        return field;
    }

    /** One of a few words, from a list. */
    <E> VBox choice(Spot spot, String name, List<E> all, E now, Function<E, String> word, Consumer<E> chosen) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("Nobody types here");
            }
        });
        box.setValue(now);
        box.getStyleClass().add("word-choice");
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((property, before, value) -> chosen.accept(value));
        return named(box, spot, name);
    }

    /**
     * One of a few answers, all in sight; the arrow keys go from one to the next.
     *
     * @param all empty stands for no answer
     */
    <E extends Enum<E>> Node answers(
            String id,
            String name,
            List<Optional<E>> all,
            Optional<E> now,
            Function<Optional<E>, String> word,
            Consumer<Optional<E>> chosen) {
        WrappingRow row = new WrappingRow();
        ToggleGroup group = new ToggleGroup();
        for (Optional<E> each : all) {
            RadioButton button = new RadioButton(word.apply(each));
            button.setId(id + "-" + each.map(Words::kebab).orElse("none"));
            button.setAccessibleText(name + " " + word.apply(each));
            button.setToggleGroup(group);
            button.setSelected(each.equals(now));
            button.selectedProperty().addListener((property, before, is) -> {
                if (is) {
                    chosen.accept(each);
                }
            });
            row.getChildren().add(button);
        }
        return row;
    }
}
