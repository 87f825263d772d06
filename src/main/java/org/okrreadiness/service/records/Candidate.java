package org.okrreadiness.service.records;

import java.time.LocalDate;
import java.util.Objects;
import org.okrreadiness.capability.Shows;
import org.okrreadiness.domain.record.Source;

/**
 * A sitting that could become records.
 *
 * @param participant the name it was sat under
 * @param shows what it shows
 */
public record Candidate(String participant, Shows shows) {

    public Candidate {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(shows, "shows");
    }

    public Source source() {
        return shows.source();
    }

    public LocalDate on() {
        return shows.on();
    }
}
