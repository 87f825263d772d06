package org.okrreadiness.domain.record;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How long a record says something about today. What is not done is forgotten, and so each record ends.
 *
 * @param achievedOn the day the evidence was given
 * @param reassessFrom from this day on it is time to show it again
 * @param expiresOn the first day on which it says nothing any more
 */
public record Validity(LocalDate achievedOn, LocalDate reassessFrom, LocalDate expiresOn) {

    public Validity {
        Objects.requireNonNull(achievedOn, "achievedOn");
        Objects.requireNonNull(reassessFrom, "reassessFrom");
        Objects.requireNonNull(expiresOn, "expiresOn");
        if (reassessFrom.isBefore(achievedOn) || !expiresOn.isAfter(reassessFrom)) {
            throw new IllegalArgumentException("Achieved, to be shown again and expired come in this order: "
                    + achievedOn + ", " + reassessFrom + ", " + expiresOn);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return day.isBefore(expiresOn);
    }

    public boolean isDueOn(LocalDate day) {
        return holdsOn(day) && !day.isBefore(reassessFrom);
    }
}
