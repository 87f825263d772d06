package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * The flag by which a marked answer says what became of one idea of its key.
 *
 * @param code {@link EvidenceCode#KEY_IDEA} for an idea said, {@link EvidenceCode#IDEA_DENIED} for one whose opposite is said,
 *     {@link EvidenceCode#WRONG_IDEA} for a wrong one asserted
 * @param idea the idea's id in the key
 */
public record IdeaFlag(EvidenceCode code, String idea) {

    public IdeaFlag {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(idea, "idea");
    }

    /** As it stands in a sheet, for example {@code KEY_IDEA_focus}. The form is permanent. */
    public String text() {
        return code + "_" + idea;
    }
}
