package org.okrreadiness.service.records.verify;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;

/**
 * One thing a statement says.
 *
 * @param title in the statement's own words; blank where it names only a competency
 * @param competency empty when it is none this program knows
 * @param shown level, band and score
 * @param strength how close to the work the evidence is
 * @param conditions under which it was given
 * @param from the day it speaks of
 * @param until the first day on which it says nothing any more
 */
public record Said(
        String title,
        Optional<Competency> competency,
        Optional<Shown> shown,
        Optional<EvidenceStrength> strength,
        Optional<Conditions> conditions,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public Said {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(competency, "competency");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    public boolean holdsOn(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }
}
