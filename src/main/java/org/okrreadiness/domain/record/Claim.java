package org.okrreadiness.domain.record;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Competency;

/**
 * What a record says, before somebody answers for it.
 *
 * @param person about whom
 * @param competency of which
 * @param shown the level with its band
 * @param strength how close to the work the evidence is
 * @param source where the evidence comes from
 * @param marking who marked it
 * @param validity until when it says something
 */
public record Claim(
        RecordId id,
        PersonId person,
        Competency competency,
        Shown shown,
        EvidenceStrength strength,
        Source source,
        Marking marking,
        Validity validity) {

    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(competency, "competency");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(validity, "validity");
    }
}
