package org.okrreadiness.statistics.marker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.statistics.linear.Spectrum;

/**
 * Which markers can be compared: they marked the same answers, or are joined by others who did. Between groups a difference of severity
 * cannot be told from one of persons or tasks. Weeks and Williams, "A note on the determination of connectedness in an n-way cross
 * classification", Technometrics 6 (1964); here by the rank of the design, which decides it exactly.
 *
 * @param groups the markers of each group in ascending order; the groups by their first marker
 */
public record Linking(List<List<Integer>> groups) {

    private static final double SAME = 1e-6;

    public Linking {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Whether all markers can be compared. */
    public boolean isWhole() {
        return groups.size() == 1;
    }

    /** What stands in the way of severities: it takes at least two markers, all of them linked. */
    Optional<NoFit> obstacle() {
        if (groups.stream().mapToInt(List::size).sum() < 2) {
            return Optional.of(NoFit.NOTHING_TO_ESTIMATE);
        }
        return isWhole() ? Optional.empty() : Optional.of(NoFit.DISCONNECTED);
    }

    /** @param first where the markers begin among the effects that the information is about */
    static Linking of(Spectrum information, Facet markers, int first) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (int marker = 0; marker < markers.size(); marker++) {
            int group = 0;
            while (group < heads.size() && !information.areLinked(first + marker, heads.get(group), SAME)) {
                group++;
            }
            if (group == heads.size()) {
                heads.add(first + marker);
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(markers.name(marker));
        }
        return new Linking(groups);
    }
}
