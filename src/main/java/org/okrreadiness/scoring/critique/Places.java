package org.okrreadiness.scoring.critique;

import java.util.Optional;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.PlantedPlace;

/** Compares where a mark points with where something was planted. */
final class Places {

    private final Critique task;

    Places(Critique task) {
        this.task = task;
    }

    /** How exactly {@code mark} says where {@code defect} stands, whatever it calls it. */
    Hit.Precision precision(PlantedDefect defect, DefectMark mark) {
        PlantedPlace place = defect.place();
        if (place.part().equals(Part.SET)) {
            return Hit.Precision.WORDS;
        }
        if (mark.part().equals(Part.SET)) {
            return Hit.Precision.SET;
        }
        if (!mark.part().equals(place.part())) {
            return isTwin(defect, mark) ? Hit.Precision.LINE : Hit.Precision.ELSEWHERE;
        }
        return place.words().isEmpty() || marksMostly(place, mark) ? Hit.Precision.WORDS : Hit.Precision.LINE;
    }

    /** Of two lines that measure the same, either may be marked. */
    private boolean isTwin(PlantedDefect defect, DefectMark mark) {
        return mark.kind() == DefectKind.SAME_MEASURE_TWICE
                && defect.kind().contains(DefectKind.SAME_MEASURE_TWICE)
                && Twins.are(textOf(defect.place().part()), textOf(mark.part()));
    }

    /** True when the mark stands on the planted words, or on their whole line. */
    boolean touches(PlantedPlace place, DefectMark mark) {
        if (!mark.part().equals(place.part())) {
            return false;
        }
        boolean wholeLine = mark.span().length() == 0;
        return wholeLine || span(place).map(mark.span()::overlaps).orElse(true);
    }

    /** At least half of what is marked are the planted words. */
    private boolean marksMostly(PlantedPlace place, DefectMark mark) {
        Optional<Span> planted = span(place).filter(mark.span()::overlaps);
        return planted.filter(span -> {
                    int shared = Math.min(span.end(), mark.span().end())
                            - Math.max(span.start(), mark.span().start());
                    return 2 * shared >= mark.span().length();
                })
                .isPresent();
    }

    private Optional<Span> span(PlantedPlace place) {
        return task.textOf(place.part())
                .filter(text -> !place.words().isEmpty() && text.contains(place.words()))
                .map(text -> text.indexOf(place.words()))
                .map(start -> new Span(start, start + place.words().length()));
    }

    /** The part's text and the mark's span in it, cut to what the text holds. */
    Span within(DefectMark mark) {
        int length = textOf(mark.part()).length();
        int start = Math.min(mark.span().start(), length);
        return new Span(start, Math.max(start, Math.min(mark.span().end(), length)));
    }

    Span of(PlantedPlace place) {
        return span(place).orElse(new Span(0, textOf(place.part()).length()));
    }

    String textOf(Part part) {
        return task.textOf(part).orElse("");
    }
}
