package org.okrreadiness.domain.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Competency;

/**
 * What somebody in a role has to be able to do.
 *
 * @param title as people call the role; not blank
 * @param requirements for the competencies that are asked for; the others are not
 * @param version counts the changes from 1; 0 before it is kept
 */
public record RoleProfile(RoleId id, String title, Map<Competency, Requirement> requirements, long version) {

    public RoleProfile {
        Objects.requireNonNull(id, "id");
        if (title.isBlank()) {
            throw new IllegalArgumentException("A role has a title");
        }
        Map<Competency, Requirement> ordered = new EnumMap<>(Competency.class);
        ordered.putAll(requirements);
        requirements = Collections.unmodifiableMap(ordered);
    }

    public Optional<Requirement> of(Competency competency) {
        return Optional.ofNullable(requirements.get(competency));
    }
}
