package org.okrreadiness.cli;

import java.util.List;
import java.util.OptionalDouble;
import org.okrreadiness.statistics.Estimate;
import tools.jackson.core.JsonGenerator;

/** Writes figures to four decimals. What is not known is null. */
final class JsonFigures {

    private static final double FOURTH_DECIMAL = 1e4;

    private final JsonGenerator json;

    JsonFigures(JsonGenerator json) {
        this.json = json;
    }

    void number(String name, double value) {
        number(name, OptionalDouble.of(value));
    }

    void number(String name, OptionalDouble value) {
        json.writeName(name);
        number(value);
    }

    void numbers(String name, List<OptionalDouble> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(this::number);
        json.writeEndArray();
    }

    /** A kappa with its 95% interval. */
    void kappa(String name, Estimate estimate) {
        json.writeName(name);
        json.writeStartObject();
        number("qwk", estimate.value());
        number("low", estimate.low());
        number("high", estimate.high());
        json.writeEndObject();
    }

    private void number(OptionalDouble value) {
        if (value.isPresent()) {
            json.writeNumber(Math.round(value.getAsDouble() * FOURTH_DECIMAL) / FOURTH_DECIMAL);
        } else {
            json.writeNull();
        }
    }
}
