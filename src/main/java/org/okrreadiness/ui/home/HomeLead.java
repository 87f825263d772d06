package org.okrreadiness.ui.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.service.Seat;

/**
 * What home leads with for one seat.
 *
 * @param parts in their order from the top
 * @param sentence the key of what is said before them
 */
record HomeLead(List<Part> parts, Optional<String> sentence) {

    enum Part {
        DUE,
        FOLLOW_UPS,
        OPEN,
        PACKS,
        PAST
    }

    private static final Map<Seat, HomeLead> LEADS = Map.of(
            Seat.PARTICIPANT,
            new HomeLead(List.of(Part.DUE, Part.FOLLOW_UPS, Part.OPEN, Part.PACKS, Part.PAST), Optional.empty()),
            Seat.TRAINER,
            new HomeLead(
                    List.of(Part.PACKS, Part.PAST, Part.OPEN, Part.DUE, Part.FOLLOW_UPS),
                    Optional.of("home.lead.trainer")),
            Seat.RECORDS,
            new HomeLead(
                    List.of(Part.PAST, Part.FOLLOW_UPS, Part.OPEN, Part.PACKS, Part.DUE),
                    Optional.of("home.lead.records")));

    static HomeLead of(Seat seat) {
        return LEADS.get(seat);
    }
}
