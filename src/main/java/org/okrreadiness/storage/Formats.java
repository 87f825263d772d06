package org.okrreadiness.storage;

import java.util.Objects;
import org.okrreadiness.service.EventFormat;
import org.okrreadiness.service.ResponseFormat;
import org.okrreadiness.service.SheetFormat;

/**
 * How things are written down.
 *
 * @param events in the journals
 * @param responses in the database
 * @param sheets in the database
 */
public record Formats(EventFormat events, ResponseFormat responses, SheetFormat sheets) {
    public Formats {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(responses, "responses");
        Objects.requireNonNull(sheets, "sheets");
    }
}
