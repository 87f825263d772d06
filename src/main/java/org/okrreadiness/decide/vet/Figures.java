package org.okrreadiness.decide.vet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.rubric.Competency;

/**
 * What timetable and assessment come to. A figure that does not apply is empty; one that is not known reaches from nothing to all.
 *
 * @param live the share of course time spent writing and critiquing live OKRs; empty where there is no course
 * @param writing the part of it spent writing them
 * @param critiquing the part of it spent critiquing them
 * @param recall what of the pass mark rests on recall; empty where there is no assessment
 * @param cover each of our competencies
 */
public record Figures(
        Optional<Range> live,
        Optional<Range> writing,
        Optional<Range> critiquing,
        Optional<RecallShare> recall,
        Map<Competency, Cover> cover) {

    private static final RecallShare NOTHING_KNOWN = new RecallShare(Range.UNKNOWN, Range.UNKNOWN, Range.UNKNOWN);

    public Figures {
        Objects.requireNonNull(live, "live");
        Objects.requireNonNull(writing, "writing");
        Objects.requireNonNull(critiquing, "critiquing");
        Objects.requireNonNull(recall, "recall");
        cover = Collections.unmodifiableMap(new EnumMap<>(cover));
    }

    static Figures of(Programme programme) {
        Map<Competency, Cover> cover = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            cover.put(competency, cover(programme, competency));
        }
        return new Figures(
                doing(programme, Activity.LIVE),
                doing(programme, EnumSet.of(Activity.WRITING_LIVE_OKRS)),
                doing(programme, EnumSet.of(Activity.CRITIQUING_LIVE_OKRS)),
                recall(programme),
                cover);
    }

    private static Optional<Range> doing(Programme programme, Set<Activity> wanted) {
        if (programme.isNoCourse()) {
            return Optional.empty();
        }
        return Optional.of(
                programme.timetable().map(course -> course.doing(wanted)).orElse(Range.UNKNOWN));
    }

    private static Optional<RecallShare> recall(Programme programme) {
        if (programme.examination().isEmpty()) {
            return Optional.of(NOTHING_KNOWN);
        }
        return programme.examination().filter(Examination::held).map(RecallShare::of);
    }

    private static Cover cover(Programme programme, Competency competency) {
        Optional<Range> time = programme.isNoCourse()
                ? Optional.empty()
                : Optional.of(programme
                        .timetable()
                        .map(course -> course.teaching(competency))
                        .orElse(Range.UNKNOWN));
        boolean isTaught =
                programme.timetable().filter(course -> course.has(competency)).isPresent();
        Optional<Range> points = programme.examination().isEmpty()
                ? Optional.of(Range.UNKNOWN)
                : programme.examination().filter(Examination::held).map(held -> held.testing(competency));
        boolean isTested =
                programme.examination().filter(held -> held.has(competency)).isPresent();
        return new Cover(time, Cover.known(isTaught, time), points, Cover.known(isTested, points));
    }
}
