package org.okrreadiness.ui.decide.cadence;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.decide.cadence.Rhythm;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.ui.editor.GrowingText;

/** The fields of the settings, each with its name over it and what is wrong under it. */
final class SettingsForm {

    private static final List<Set<DayOfWeek>> WEEKENDS = List.of(
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
            Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            Set.of(DayOfWeek.SUNDAY),
            Set.of(DayOfWeek.FRIDAY),
            Set.of());
    private static final List<String> REMINDERS = List.of("0", "15", "60", "1440");
    private static final List<String> LEVELS = List.of("1", "2", "3");

    private final CadenceViewModel model;
    private final Messages messages;
    private final Map<Field, Control> controls = new EnumMap<>(Field.class);

    SettingsForm(CadenceViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    /** A field with its name and its problem. */
    Node row(Field field) {
        Control control = control(field);
        String name = messages.get("decide.cadence.field." + CadenceDraft.word(field));
        Label label = wrapped(name);
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setId(CadenceDraft.word(field));
        controls.put(field, control);
        Label problem = wrapped("");
        problem.getStyleClass().add("missing");
        problem.setId("problem-" + CadenceDraft.word(field));
        StringProperty wrong = model.problem(field);
        problem.textProperty().bind(wrong);
        problem.visibleProperty().bind(wrong.isNotEmpty());
        problem.managedProperty().bind(wrong.isNotEmpty());
        VBox row = new VBox(label, control, problem);
        row.getStyleClass().add("stack-tight");
        return row;
    }

    Control at(Field field) {
        return controls.get(field);
    }

    private Control control(Field field) {
        return switch (field) {
            case DAY -> choice(field, words(DayOfWeek.values()), word -> messages.get("weekday." + word));
            case RHYTHM -> choice(field, words(Rhythm.values()), word -> messages.get("rhythm." + word));
            case EMPHASIS -> choice(field, words(Emphasis.values()), this::emphasis);
            case WEEKEND ->
                choice(field, WEEKENDS.stream().map(CadenceDraft::words).toList(), this::weekend);
            case REMINDER -> choice(field, REMINDERS, this::reminder);
            case LEVELS -> choice(field, LEVELS, word -> messages.get("decide.cadence.levels." + word));
            case HOLIDAYS -> typed(field, holidays());
            default -> typed(field, new TextField());
        };
    }

    private GrowingText holidays() {
        GrowingText area = new GrowingText();
        area.setPromptText(messages.get("decide.cadence.holidays.prompt"));
        return area;
    }

    private TextInputControl typed(Field field, TextInputControl control) {
        control.textProperty().bindBidirectional(model.field(field));
        return control;
    }

    private static List<String> words(Enum<?>... values) {
        return Arrays.stream(values).map(CadenceDraft::word).toList();
    }

    /** What was typed on a command line and is none of the choices is one more of them. */
    private ComboBox<String> choice(Field field, List<String> words, UnaryOperator<String> named) {
        ComboBox<String> box = new ComboBox<>();
        box.getStyleClass().add("word-choice");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String word) {
                return word == null ? "" : named.apply(word);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("Nobody types here");
            }
        });
        StringProperty text = model.field(field);
        offer(box, words, text.get());
        text.addListener((property, before, now) -> offer(box, words, now));
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                text.set(now);
            }
        });
        return box;
    }

    private static void offer(ComboBox<String> box, List<String> words, String now) {
        if (!box.getItems().contains(now)) {
            List<String> all = new ArrayList<>(words);
            if (!all.contains(now)) {
                all.add(now);
            }
            box.getItems().setAll(all);
        }
        box.setValue(now);
    }

    private String emphasis(String word) {
        return known("emphasis." + word, word);
    }

    private String known(String key, String word) {
        return messages.has(key) ? messages.get(key) : word;
    }

    private String weekend(String days) {
        if (days.isBlank()) {
            return messages.get("decide.cadence.weekend.none");
        }
        return Arrays.stream(days.split("[\\s,;]+"))
                .map(day -> known("weekday." + day, day))
                .collect(Collectors.joining(messages.get("decide.cadence.and")));
    }

    private String reminder(String minutes) {
        return REMINDERS.contains(minutes)
                ? messages.get("decide.cadence.reminder." + minutes)
                : messages.get("cadence.minutes", minutes);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
