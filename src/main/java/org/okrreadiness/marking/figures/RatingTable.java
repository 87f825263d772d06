package org.okrreadiness.marking.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Clusters;
import org.okrreadiness.statistics.agreement.KrippendorffAlpha;
import org.okrreadiness.statistics.agreement.Metric;
import org.okrreadiness.statistics.agreement.Panel;
import org.okrreadiness.statistics.agreement.RaterAgreement;

/** Levels on one criterion: a row for what was judged, with gaps where a rater gave none. */
final class RatingTable {

    private final Map<Object, Map<MarkerId, Level>> rows = new LinkedHashMap<>();
    private final Map<Object, Object> participants = new LinkedHashMap<>();

    void add(Object item, Object participant, Map<MarkerId, Level> levels) {
        rows.computeIfAbsent(item, any -> new TreeMap<>()).putAll(levels);
        participants.put(item, participant);
    }

    private RatingTable where(Predicate<Map<MarkerId, Level>> wanted) {
        RatingTable some = new RatingTable();
        rows.forEach((item, levels) -> {
            if (wanted.test(levels)) {
                some.add(item, participants.get(item), levels);
            }
        });
        return some;
    }

    /** Rows with one level only say nothing about agreement, and participants with no others would widen the intervals for nothing. */
    RatingTable ratedTwice() {
        return where(levels -> levels.size() > 1);
    }

    RatingTable only(MarkerId one, MarkerId other) {
        RatingTable some = new RatingTable();
        rows.forEach((item, levels) -> {
            Map<MarkerId, Level> kept = new TreeMap<>(levels);
            kept.keySet().retainAll(List.of(one, other));
            some.add(item, participants.get(item), kept);
        });
        return some;
    }

    List<MarkerId> raters() {
        TreeSet<MarkerId> raters = new TreeSet<>();
        rows.values().forEach(levels -> raters.addAll(levels.keySet()));
        return List.copyOf(raters);
    }

    int size() {
        return rows.size();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Agreement agreement(CriterionId criterion, Between between, Bootstrap bootstrap) {
        Panel panel = panel();
        List<Object> whose = List.copyOf(participants.values());
        Clusters clusters = Clusters.by(whose);
        return new Agreement(
                criterion,
                between,
                rows.size(),
                clusters.count(),
                RaterAgreement.of(panel, clusters, bootstrap),
                new KrippendorffAlpha(panel, Metric.ORDINAL).figure(clusters, bootstrap));
    }

    private Panel panel() {
        List<MarkerId> raters = raters();
        List<Panel.Rating> ratings = new ArrayList<>();
        int item = 0;
        for (Map<MarkerId, Level> levels : rows.values()) {
            for (Map.Entry<MarkerId, Level> given : levels.entrySet()) {
                ratings.add(new Panel.Rating(
                        item, raters.indexOf(given.getKey()), given.getValue().points()));
            }
            item++;
        }
        return Panel.of(Level.values().length, rows.size(), raters.size(), ratings);
    }
}
