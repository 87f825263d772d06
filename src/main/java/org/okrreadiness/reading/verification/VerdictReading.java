package org.okrreadiness.reading.verification;

import java.util.List;

/**
 * What became of a check.
 *
 * @param headline the verdict in a sentence
 * @param lines what it rests on and what to do, each a sentence or two
 * @param content what the thing says, one line for each competency; empty where nothing vouches for it
 */
public record VerdictReading(Tone tone, String headline, List<String> lines, List<String> content) {

    /** What a person may make of it. */
    public enum Tone {
        /** It may be relied on. */
        GOOD,
        /** It is what was signed, but something has to be found out or thought of first. */
        CARE,
        /** It may not be relied on. */
        BAD
    }

    public VerdictReading {
        lines = List.copyOf(lines);
        content = List.copyOf(content);
    }
}
