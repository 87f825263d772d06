package org.okrreadiness.domain.response;

import java.util.Objects;

/** @param text exactly as typed */
public record LineSaid(String text) implements Step {
    public LineSaid {
        Objects.requireNonNull(text, "text");
    }
}
