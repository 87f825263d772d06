package org.okrreadiness.service.decide.vet.draft;

import java.util.Objects;

/**
 * A field of the form.
 *
 * @param programme the id of the programme it belongs to; empty for title and need
 * @param field its name, unique within the programme
 */
public record Spot(String programme, String field) {

    public Spot {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(field, "field");
    }

    /** A field of title and need. */
    public static Spot ofVetting(String field) {
        return new Spot("", field);
    }
}
