package org.okrreadiness.service;

import java.util.List;
import org.okrreadiness.domain.rubric.Phrase;

/** A file the person gave cannot be used; the phrase names the place and the remedy. */
public final class UnreadableInputException extends ReadinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackFinding> findings;

    public UnreadableInputException(Phrase phrase, Throwable cause) {
        this(phrase, cause, List.of());
    }

    private UnreadableInputException(Phrase phrase, Throwable cause, List<PackFinding> findings) {
        super(phrase, cause);
        this.findings = List.copyOf(findings);
    }

    /** @param findings what is wrong, place by place; {@code phrase} names the first place */
    public static UnreadableInputException because(Phrase phrase, List<PackFinding> findings) {
        return new UnreadableInputException(phrase, null, findings);
    }

    /** What is wrong in the file, where that can be said place by place. */
    public List<PackFinding> findings() {
        return findings;
    }
}
