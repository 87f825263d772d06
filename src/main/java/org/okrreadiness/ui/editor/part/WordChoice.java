package org.okrreadiness.ui.editor.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/**
 * One out of a closed set of words, each with its meaning in the list. Up and down and first letters choose, Backspace and Delete take
 * the choice back.
 */
public final class WordChoice<E extends Enum<E>> extends ComboBox<E> {

    private final Messages messages;
    private final String set;
    private final ObjectProperty<Optional<E>> chosen;

    /**
     * @param set the prefix of the keys: {@code set.word} is a name and {@code set.word.meaning} what it means
     * @param prompt what stands there as long as nothing is chosen
     * @param spoken makes of a name what a screen reader says
     */
    public WordChoice(
            Messages messages,
            String set,
            List<E> words,
            ObjectProperty<Optional<E>> chosen,
            String prompt,
            UnaryOperator<String> spoken) {
        this.messages = messages;
        this.set = set;
        this.chosen = chosen;
        getStyleClass().add("word-choice");
        getItems().setAll(words);
        setPromptText(prompt);
        setButtonCell(new WordCell<>(this::name, prompt));
        setCellFactory(list -> new MeaningCell<>(this::name, this::meaning));
        // One more than there are, because the list reckons its height a little short.
        setVisibleRowCount(words.size() + 1);
        valueProperty().addListener((property, before, now) -> chosen.set(Optional.ofNullable(now)));
        chosen.addListener((property, before, now) -> show(spoken));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(spoken);
    }

    private void show(UnaryOperator<String> spoken) {
        setValue(chosen.get().orElse(null));
        setAccessibleText(
                spoken.apply(chosen.get().map(this::name).orElseGet(() -> messages.get("editor.word.unchosen"))));
    }

    private String name(E word) {
        return Words.of(messages, set, word);
    }

    private String meaning(E word) {
        return messages.get(set + "." + Words.kebab(word) + ".meaning");
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.BACK_SPACE || key.getCode() == KeyCode.DELETE) {
            key.consume();
            setValue(null);
        } else if (key.getCode().isLetterKey()) {
            nextWith(key.getCode().getName().toLowerCase(Locale.ROOT)).ifPresent(word -> {
                key.consume();
                setValue(word);
            });
        }
    }

    /** The next word below the one chosen whose name begins with that letter, from the end on again from the top. */
    private Optional<E> nextWith(String letter) {
        List<E> with = getItems().stream()
                .filter(word -> name(word).toLowerCase(Locale.ROOT).startsWith(letter))
                .toList();
        int here = getItems().indexOf(getValue());
        return with.stream()
                .filter(word -> getItems().indexOf(word) > here)
                .findFirst()
                .or(() -> with.stream().findFirst());
    }
}
