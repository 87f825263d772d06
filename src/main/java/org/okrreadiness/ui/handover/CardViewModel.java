package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Whose key files are sealed to. A card that was chosen once is there the next time. */
final class CardViewModel {

    private final UiTools tools;
    private final KeyCards cards;
    private final RememberedTrainer remembered;
    private final ObjectProperty<Optional<KeyCard>> card = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");

    CardViewModel(UiTools tools, KeyCards cards, RememberedTrainer remembered) {
        this.tools = tools;
        this.cards = cards;
        this.remembered = remembered;
        card.set(remembered.card());
    }

    /** Reads a card; the one before stays where it cannot be read. */
    void choose(Path file) {
        tools.runner()
                .submit(
                        () -> cards.read(file),
                        read -> read.fold(this::take, this::refuse),
                        failure -> problem.set(messages().get("handover.defect", SupportCode.of(failure))));
    }

    private Void take(KeyCard read) {
        problem.set("");
        card.set(Optional.of(read));
        remembered.put(card.get());
        return null;
    }

    private Void refuse(Phrase because) {
        problem.set(Words.of(messages(), because));
        return null;
    }

    void forget() {
        problem.set("");
        card.set(Optional.empty());
        remembered.put(Optional.empty());
    }

    List<KeyCard> recipients() {
        return card.get().stream().toList();
    }

    ReadOnlyObjectProperty<Optional<KeyCard>> cardProperty() {
        return card;
    }

    /** Why a card was not taken; blank when nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem;
    }

    Messages messages() {
        return tools.messages();
    }
}
