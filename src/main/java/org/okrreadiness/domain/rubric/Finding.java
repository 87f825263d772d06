package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a check noticed that is worth a conversation while the person is still writing.
 *
 * @param checkId permanent id of the check, for example {@code KR_COUNTS_OWN_OUTPUT}
 * @param severity how much it matters
 * @param part which text
 * @param span the words in question
 * @param arguments for the question and the explanation in the bundle ({@code check.<id>.question}, {@code .reason})
 * @param pattern a sentence with the participant's own nouns and open slots; empty where there is none to offer
 */
public record Finding(
        String checkId, Severity severity, Part part, Span span, List<String> arguments, Optional<Phrase> pattern) {

    public Finding {
        Objects.requireNonNull(checkId, "checkId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(pattern, "pattern");
    }

    /** A finding that offers no pattern yet. */
    public Finding(String checkId, Severity severity, Part part, Span span, List<String> arguments) {
        this(checkId, severity, part, span, arguments, Optional.empty());
    }

    /** The same finding offering {@code offered}. */
    public Finding offering(Phrase offered) {
        return new Finding(checkId, severity, part, span, arguments, Optional.of(offered));
    }
}
