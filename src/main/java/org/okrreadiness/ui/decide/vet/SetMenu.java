package org.okrreadiness.ui.decide.vet;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Any of a few words, from a menu that opens by Space, with its name over it; what is chosen stands in full under it. */
final class SetMenu {

    private SetMenu() {}

    /**
     * @param name of the field
     * @param choose what its button says
     * @param nothing what stands under it while nothing is chosen
     */
    static <E extends Enum<E>> VBox of(
            String id,
            String name,
            String choose,
            String nothing,
            Class<E> type,
            Set<E> now,
            Function<E, String> word,
            Consumer<Set<E>> chosen) {
        MenuButton menu = new MenuButton(choose);
        menu.setId(id);
        menu.getStyleClass().add("vet-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Label label = Labels.of(name);
        label.setLabelFor(menu);
        Set<E> ticked = EnumSet.noneOf(type);
        ticked.addAll(now);
        Label all = Labels.of("", "caption");
        Runnable say = () -> {
            String words = ticked.stream().map(word).collect(Collectors.joining(", "));
            all.setText(words.isEmpty() ? nothing : words);
            menu.setAccessibleText(name + ": " + all.getText());
        };
        for (E each : type.getEnumConstants()) {
            CheckMenuItem item = new CheckMenuItem(word.apply(each));
            item.setSelected(ticked.contains(each));
            item.selectedProperty().addListener((property, before, is) -> {
                if (is) {
                    ticked.add(each);
                } else {
                    ticked.remove(each);
                }
                say.run();
                chosen.accept(Set.copyOf(ticked));
            });
            menu.getItems().add(item);
        }
        say.run();
        VBox field = new VBox(label, menu, all);
        field.getStyleClass().add("stack-tight");
        return field;
    }
}
