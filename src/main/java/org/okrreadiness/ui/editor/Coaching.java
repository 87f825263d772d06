package org.okrreadiness.ui.editor;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.rubric.CheckCard;

/**
 * What stands beside the writing in practice.
 *
 * @param offered whether findings will be shown, so that room for them can be kept from the start
 * @param objections to the findings
 * @param cards finds what there is to know about a check by its id
 */
public record Coaching(boolean offered, Objections objections, Function<String, Optional<CheckCard>> cards) {

    /** A sealed sitting: nothing is asked. */
    public static final Coaching NONE = new Coaching(false, Objections.NOT_TAKEN, id -> Optional.empty());

    public Coaching {
        Objects.requireNonNull(objections, "objections");
        Objects.requireNonNull(cards, "cards");
    }
}
