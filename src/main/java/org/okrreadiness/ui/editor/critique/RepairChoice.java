package org.okrreadiness.ui.editor.critique;

import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;

/** Offers every planted line, and none, as the one to be worded better. */
final class RepairChoice extends StringConverter<Optional<Part>> {

    private final CritiqueViewModel critique;
    private final Messages messages;

    private RepairChoice(CritiqueViewModel critique, Messages messages) {
        this.critique = critique;
        this.messages = messages;
    }

    static void fill(ChoiceBox<Optional<Part>> box, CritiqueViewModel critique, Messages messages) {
        box.getItems().add(Optional.empty());
        critique.lines().forEach(l -> box.getItems().add(Optional.of(l.part())));
        box.setConverter(new RepairChoice(critique, messages));
        box.valueProperty().bindBidirectional(critique.repairedProperty());
    }

    @Override
    public String toString(Optional<Part> part) {
        return critique.lines().stream()
                .filter(l -> part != null && part.filter(l.part()::equals).isPresent())
                .findFirst()
                .map(l -> messages.get(l.name().key(), l.name().arguments()))
                .orElseGet(() -> messages.get("editor.critique.repair.none"));
    }

    @Override
    public Optional<Part> fromString(String text) {
        throw new UnsupportedOperationException("A choice box is not typed into");
    }
}
