package org.okrreadiness.service.marking;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.verdict.Verdict;

/** What the people of a cohort can do, by what they were given back, without saying who. Reads submissions; not for the screen's own thread. */
public final class CohortProfiles {

    private final ReleasedSittings released;

    public CohortProfiles(Cohorts cohorts, GivingBack givingBack) {
        // Days play no part in a profile.
        this.released = new ReleasedSittings(cohorts, givingBack, ZoneOffset.UTC);
    }

    /** One for each person who was given a whole sitting back, the last where there are several; nothing that is still open counts. */
    public List<Verdict> of(CohortId cohort) {
        Map<String, Verdict> last = new LinkedHashMap<>();
        released.all(cohort).stream()
                .map(ReleasedSittings.Released::sitting)
                .flatMap(Optional::stream)
                .forEach(sitting -> last.put(sitting.who().id(), sitting.shows().verdict()));
        return List.copyOf(last.values());
    }
}
