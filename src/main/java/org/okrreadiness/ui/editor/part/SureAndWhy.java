package org.okrreadiness.ui.editor.part;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How sure somebody is of a judgement, and why in one line. */
public final class SureAndWhy {

    private final ObjectProperty<OptionalInt> confidence;
    private final StringProperty reason;

    /** @param changed called after every change */
    public SureAndWhy(OptionalInt confidence, String reason, Runnable changed) {
        this.confidence = new SimpleObjectProperty<>(confidence);
        this.reason = new SimpleStringProperty(reason);
        this.confidence.addListener((property, before, now) -> changed.run());
        this.reason.addListener((property, before, now) -> changed.run());
    }

    /** 0 to 100 per cent; empty when not said. */
    public ObjectProperty<OptionalInt> confidenceProperty() {
        return confidence;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** The key of the words for how sure somebody is. */
    public static String confidenceKey(OptionalInt confidence) {
        if (confidence.isEmpty()) {
            return "editor.judge.confidence.unsaid";
        }
        int band = Math.min(4, confidence.getAsInt() / 20);
        return "editor.judge.confidence." + band;
    }
}
