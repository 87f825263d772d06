package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Cycle;
import org.okrreadiness.scoring.text.CalendarReader;
import org.okrreadiness.scoring.text.Days;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Stem;

/**
 * Finds what falls due outside the cycle. Speaks only when no reading of the date lies within: most dates in a key result say since
 * when or of which time, and a date without a year may be meant in the next.
 */
final class DueDates {

    private static final Set<String> BETWEEN = Set.of(
            "the", "end", "of", "mid", "-", "middle", "start", "beginning", "close", "early", "late", "latest", "at");
    private static final Set<String> DEADLINES = Set.of("by", "until", "till", "due", "deadline");

    /** "Before 1 May" and "at the end of May" also tell of which time something is. */
    private static final Set<String> EITHER = Set.of("before", "than");

    private final Optional<Cycle> cycle;

    DueDates(Optional<Cycle> cycle) {
        this.cycle = cycle;
    }

    /** The deadlines of a sentence that lie outside. */
    List<Hit> in(Passage sentence) {
        return cycle.stream()
                .flatMap(time -> sentence.masks().stream().flatMap(mask -> hit(sentence, mask, time).stream()))
                .toList();
    }

    /** Everything in the field beside it is a deadline, but has no place in the sentence; with one date inside, the field is content. */
    List<Hit> inField(String due) {
        if (cycle.isEmpty()) {
            return List.of();
        }
        Passage field = Passage.of(due);
        List<Hit> hits = field.masks().stream()
                .flatMap(mask ->
                        verdict(field, mask, cycle.get())
                                .map(code -> new Hit(code, new Span(0, 0), words(field, mask)))
                                .stream())
                .toList();
        long dates = field.masks().stream().filter(Mask::isTime).count();
        return hits.size() == dates ? hits : List.of();
    }

    private static Optional<Hit> hit(Passage sentence, Mask mask, Cycle cycle) {
        Optional<EvidenceCode> verdict = verdict(sentence, mask, cycle);
        Lead lead = verdict.isPresent() ? Lead.of(sentence, mask) : Lead.NONE;
        return verdict.filter(code -> lead.dates(code) && !isYearAlone(sentence, mask))
                .map(code -> new Hit(code, span(sentence, mask), words(sentence, mask)));
    }

    /** "Raise sign-ups by 2020" may as well say by how many. */
    private static boolean isYearAlone(Passage sentence, Mask mask) {
        return mask.kind() == Mask.Kind.PERIOD
                && sentence.tokens().get(mask.from()).isNumber();
    }

    private static Optional<EvidenceCode> verdict(Passage text, Mask mask, Cycle cycle) {
        Days inside = new Days(cycle.from(), cycle.to());
        int next = cycle.to().getYear() + 1;
        List<Days> readings = new CalendarReader(cycle.from().getYear(), next).readings(text, mask);
        if (readings.isEmpty() || readings.stream().anyMatch(inside::meet)) {
            return Optional.empty();
        }
        boolean before = readings.stream().allMatch(days -> days.endBefore(inside));
        return Optional.of(before ? EvidenceCode.BEFORE_CYCLE : EvidenceCode.AFTER_CYCLE);
    }

    private static Span span(Passage text, Mask mask) {
        return new Span(
                text.tokens().get(mask.from()).start(),
                text.tokens().get(mask.end() - 1).end());
    }

    private static String words(Passage text, Mask mask) {
        return text.words(mask.from(), mask.end());
    }

    /** What stands in front of a date. */
    private enum Lead {
        /** It says by when. */
        DEADLINE,
        /** It says by when, or of which time something is. */
        PERHAPS,
        NONE;

        static Lead of(Passage text, Mask mask) {
            int at = mask.from() - 1;
            boolean end = false;
            while (at >= 0 && BETWEEN.contains(text.tokens().get(at).lower())) {
                end |= text.tokens().get(at).is("end");
                at--;
            }
            String word = at < 0 ? "" : text.tokens().get(at).lower();
            if (DEADLINES.contains(word)) {
                return isAttached(text, at - 1) ? PERHAPS : DEADLINE;
            }
            return EITHER.contains(word) || end ? PERHAPS : NONE;
        }

        /** "Claims filed by 31 March", "tickets from before May": the date tells which of them are meant. */
        private static boolean isAttached(Passage text, int at) {
            return at >= 0
                    && (text.tokens().get(at).stem().form() == Stem.Form.ED
                            || text.tokens().get(at).is("from")
                            || text.tokens().get(at).is("since"));
        }

        /** A deadline in the past is likelier a date of something else; one in the future hardly is. */
        boolean dates(EvidenceCode code) {
            return this == DEADLINE || this == PERHAPS && code == EvidenceCode.AFTER_CYCLE;
        }
    }
}
