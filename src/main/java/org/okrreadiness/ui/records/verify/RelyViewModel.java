package org.okrreadiness.ui.records.verify;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.verify.IssuerCard;

/**
 * Relying on an issuer from now on. Nobody is relied on before somebody has typed the fingerprint that the issuer told them on another
 * way, and it is the same.
 */
final class RelyViewModel {

    private final Messages messages;
    private final IssuerCard card;
    private final Optional<IssuerCard> earlier;
    private final BiConsumer<IssuerCard, Optional<IssuerCard>> relied;
    private final StringProperty name = new SimpleStringProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty inPlace = new SimpleBooleanProperty();
    private final BooleanBinding ready;
    private final StringBinding compared;

    /**
     * @param earlier an issuer one relies on whose card this says it follows
     * @param relied given the card, and the one whose place it takes
     */
    RelyViewModel(
            Messages messages,
            IssuerCard card,
            Optional<IssuerCard> earlier,
            BiConsumer<IssuerCard, Optional<IssuerCard>> relied) {
        this.messages = messages;
        this.card = card;
        this.earlier = earlier;
        this.relied = relied;
        name.set(card.name());
        ready = Bindings.createBooleanBinding(this::isReady, name, typed);
        compared = Bindings.createStringBinding(this::said, typed);
    }

    private static String digits(String fingerprint) {
        return fingerprint.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
    }

    private boolean isSame() {
        return digits(typed.get()).equals(digits(fingerprint()));
    }

    private boolean isReady() {
        return isSame() && !name.get().isBlank();
    }

    private String said() {
        String now = digits(typed.get());
        if (now.isEmpty()) {
            return "";
        }
        if (isSame()) {
            return messages.get("checking.rely.same");
        }
        boolean begins = digits(fingerprint()).startsWith(now);
        return messages.get(begins ? "checking.rely.more" : "checking.rely.other");
    }

    /** @throws IllegalStateException unless it is {@link #readyProperty ready} */
    void rely() {
        if (!isReady()) {
            throw new IllegalStateException("The fingerprints have not been compared");
        }
        relied.accept(new IssuerCard(name.get().strip(), card.keys(), card.at()), earlier.filter(one -> inPlace.get()));
    }

    /** Of the key that signed. */
    String fingerprint() {
        return card.current().fingerprint();
    }

    /** The issuer whose earlier card this says it follows. */
    Optional<IssuerCard> earlier() {
        return earlier;
    }

    /** By which the issuer is known here. */
    StringProperty nameProperty() {
        return name;
    }

    /** The fingerprint the issuer told. */
    StringProperty typedProperty() {
        return typed;
    }

    /** Whether it takes the place of the earlier card. */
    BooleanProperty inPlaceProperty() {
        return inPlace;
    }

    BooleanBinding readyProperty() {
        return ready;
    }

    /** What the comparison says; blank before anything was typed. */
    StringBinding comparedProperty() {
        return compared;
    }
}
