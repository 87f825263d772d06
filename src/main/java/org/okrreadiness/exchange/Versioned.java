package org.okrreadiness.exchange;

import java.util.function.Function;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object that says in {@code format} by which version of its form it was written.
 *
 * @param <T> what it stands for
 */
final class Versioned<T> {

    /** The form this version of the product writes. */
    static final int FORMAT = 1;

    private final Function<T, ?> toWire;
    private final Function<JsonNode, T> fromWire;

    Versioned(Function<T, ?> toWire, Function<JsonNode, T> fromWire) {
        this.toWire = toWire;
        this.fromWire = fromWire;
    }

    /** Reads back what it wrote, so that nothing is acknowledged that could not be opened again. */
    String write(T value) {
        String text = StrictJson.write(toWire.apply(value));
        try {
            read(text);
        } catch (UnreadableInputException tooLarge) {
            throw new ReadinessException(
                    Phrase.of("problem.text-too-long", Integer.toString(StrictJson.LONGEST_TEXT)), tooLarge);
        }
        return text;
    }

    T read(String text) {
        try {
            return read(StrictJson.parse(text));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnreadableInputException(
                    Phrase.of("problem.json-unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    T read(JsonNode node) {
        int format = node.path("format").intValue(0);
        if (format > FORMAT) {
            throw new UnreadableInputException(
                    Phrase.of("problem.json-newer", Integer.toString(format), Integer.toString(FORMAT)), null);
        }
        if (format < FORMAT) {
            throw new IllegalArgumentException("no format version");
        }
        return fromWire.apply(node);
    }
}
