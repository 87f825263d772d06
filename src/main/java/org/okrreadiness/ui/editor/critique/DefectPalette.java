package org.okrreadiness.ui.editor.critique;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.wording.Words;

/** The nine names a defect can have, each with its key. */
final class DefectPalette extends VBox {

    private static final double NAME_EMS = 12.5;

    private final Label about = new Label();
    private final EvenColumns names = new EvenColumns();

    DefectPalette(Messages messages, Consumer<DefectKind> chosen) {
        names.setColumnEms(NAME_EMS);
        names.setMostColumns(3);
        for (DefectKind kind : DefectKind.values()) {
            names.getChildren().add(name(messages, kind, chosen));
        }
        about.setWrapText(true);
        about.getStyleClass().add("palette-about");
        getStyleClass().add("palette");
        getChildren().addAll(about, names);
        addEventHandler(KeyEvent.KEY_TYPED, key -> kindOf(key).ifPresent(chosen));
    }

    private static Button name(Messages messages, DefectKind kind, Consumer<DefectKind> chosen) {
        int number = kind.ordinal() + 1;
        Button name = new Button(messages.get("editor.critique.palette.name", number, messages.get(keyOf(kind))));
        name.setWrapText(true);
        name.setMnemonicParsing(false);
        name.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        name.setTooltip(new Tooltip(messages.get(keyOf(kind) + ".meaning")));
        name.setAccessibleHelp(messages.get(keyOf(kind) + ".meaning"));
        name.setId("defect-" + number);
        name.getStyleClass().add("palette-name");
        name.setOnAction(pressed -> chosen.accept(kind));
        return name;
    }

    /** The bundle's key for the name of a defect. */
    static String keyOf(DefectKind kind) {
        return "editor.defect." + Words.kebab(kind);
    }

    /** The defect a typed digit stands for. */
    static Optional<DefectKind> kindOf(KeyEvent typed) {
        String character = typed.getCharacter();
        boolean digit = character.length() == 1 && character.charAt(0) >= '1' && character.charAt(0) <= '9';
        return digit && !typed.isShortcutDown() && !typed.isAltDown()
                ? Optional.of(DefectKind.values()[character.charAt(0) - '1'])
                : Optional.empty();
    }

    void showAbout(String words) {
        about.setText(words);
    }

    /** Where the keyboard goes when somebody walks into the palette. */
    Node firstName() {
        return names.getChildrenUnmodifiable().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
