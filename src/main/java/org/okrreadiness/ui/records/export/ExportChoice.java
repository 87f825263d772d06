package org.okrreadiness.ui.records.export;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.Exporting;

/** What is to be given out, as somebody chooses it. */
final class ExportChoice {

    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.XLSX);
    private final BooleanProperty redacted = new SimpleBooleanProperty();
    private final BooleanProperty holding = new SimpleBooleanProperty();
    private final StringProperty why = new SimpleStringProperty("");

    /**
     * @param all whose records could be given out
     * @param by the account that asks for it
     */
    Exporting.Order order(RecordFilter all, LocalDate today, String by) {
        RecordFilter filter = holding.get() ? all.holding(today) : all;
        return new Exporting.Order(
                format.get(), filter, redacted.get(), by, why.get().strip());
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** Whether people are numbered instead of named. */
    BooleanProperty redactedProperty() {
        return redacted;
    }

    /** Whether only what has not expired is given out. */
    BooleanProperty holdingProperty() {
        return holding;
    }

    /** The reason the audit keeps. */
    StringProperty whyProperty() {
        return why;
    }
}
