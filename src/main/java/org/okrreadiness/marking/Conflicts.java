package org.okrreadiness.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;

/** Where people hold two things that only a person can settle. Each of them stays as it was given. */
public record Conflicts(List<Conflict> all) {

    /**
     * One place of one answer.
     *
     * @param held who gave which level when, the earliest first; at least two
     * @param decided whether these are decisions of leads, and not marks
     */
    public record Conflict(AnswerId answer, Place place, List<Held> held, boolean decided) {
        public Conflict {
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(place, "place");
            held = List.copyOf(held);
        }
    }

    /**
     * A level that somebody holds.
     *
     * @param name of the marker as far as it is known, or else the fingerprint
     * @param at by the clock of that machine
     */
    public record Held(MarkerId by, String name, Level level, Instant at) {
        public Held {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(at, "at");
        }
    }

    public Conflicts {
        all = List.copyOf(all);
    }

    /** @param standings of the answers that are looked at */
    public static Conflicts of(Workbook workbook, Map<AnswerId, List<Standing>> standings) {
        List<Conflict> conflicts = new ArrayList<>();
        standings.forEach((answer, places) -> places.stream()
                .filter(Standing::isConflict)
                .forEach(standing -> conflicts.add(conflict(workbook, answer, standing))));
        return new Conflicts(conflicts);
    }

    private static Conflict conflict(Workbook workbook, AnswerId answer, Standing standing) {
        boolean decided = standing.open().contains(Standing.Open.DECISIONS_APART);
        Collection<Given> given = decided ? decisions(workbook, answer, standing.place()) : standing.given();
        List<Held> held = given.stream()
                .sorted(java.util.Comparator.comparing(Given::stamp))
                .map(one -> new Held(one.by(), workbook.nameOf(one.by()), one.level(), one.at()))
                .toList();
        return new Conflict(answer, standing.place(), held, decided);
    }

    private static List<Given> decisions(Workbook workbook, AnswerId answer, Place place) {
        return workbook.answer(answer).decidedOn(place).stream()
                .map((Moderation.Adjudicated event) -> new Given(
                        event.made().by(),
                        event.level(),
                        event.made().stamp(),
                        event.made().at()))
                .toList();
    }
}
