package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;

/**
 * Something a check noticed that is worth a conversation while the person is still writing.
 *
 * @param checkId permanent id of the check, for example {@code KR_COUNTS_OWN_OUTPUT}
 * @param severity how much it matters
 * @param part which text
 * @param span the words in question
 * @param arguments for the question and the explanation in the bundle ({@code check.<id>.question}, {@code .reason})
 */
public record Finding(String checkId, Severity severity, Part part, Span span, List<String> arguments) {

    public Finding {
        Objects.requireNonNull(checkId, "checkId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
        arguments = List.copyOf(arguments);
    }
}
