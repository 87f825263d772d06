package org.okrreadiness.marking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;

/** How far given levels lie from definitive ones. */
final class Deviation {

    private Deviation() {}

    /** Levels above (positive) or below, for each place that both have. */
    static Map<Place, Integer> of(List<GivenMark> given, List<GivenMark> definitive) {
        Map<Place, Level> right = definitive.stream().collect(Collectors.toMap(GivenMark::place, GivenMark::level));
        Map<Place, Integer> off = new TreeMap<>();
        for (GivenMark mark : given) {
            Level level = right.get(mark.place());
            if (level != null) {
                off.put(mark.place(), mark.level().points() - level.points());
            }
        }
        return off;
    }
}
