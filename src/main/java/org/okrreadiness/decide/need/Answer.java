package org.okrreadiness.decide.need;

import java.util.Optional;

/**
 * What somebody said to one statement, as it was typed; any part may still be missing.
 *
 * @param given empty when only evidence was written so far
 * @param evidence what was seen, in the person's words; may be empty
 * @param kind how they know it, if they said so
 */
public record Answer(Optional<Frequency> given, String evidence, Optional<EvidenceKind> kind) {

    public static final Answer BLANK = new Answer(Optional.empty(), "", Optional.empty());

    /** The answer, where it says something. */
    public Optional<Frequency> known() {
        return given.filter(Frequency::isKnown);
    }

    /** What it counts as: without any evidence an impression, whatever was ticked; with evidence and nothing ticked, hearsay. */
    public EvidenceKind countsAs() {
        return evidence.isBlank() ? EvidenceKind.IMPRESSION : kind.orElse(EvidenceKind.HEARD);
    }

    public boolean isBlank() {
        return given.isEmpty() && evidence.isBlank() && kind.isEmpty();
    }

    Answer withGiven(Frequency other) {
        return new Answer(Optional.of(other), evidence, kind);
    }
}
