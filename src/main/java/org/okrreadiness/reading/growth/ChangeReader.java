package org.okrreadiness.reading.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.verdict.Found;

/**
 * Reads what changed from one attempt to the next. Two scores differ by more than chance explains when their difference is larger than
 * {@value #WIDTH} times the standard error of the difference, the root of the sum of both squared errors: nine out of ten differences
 * by chance are smaller.
 */
record ChangeReader(Messages messages) {

    private static final double WIDTH = 1.645;

    /** @param found one for each attempt; empty where it asked nothing of the kind */
    List<GrowthReading.Change> of(List<Optional<Found>> found, Joined joined) {
        List<GrowthReading.Change> changes = new ArrayList<>();
        joined.groups().forEach(group -> {
            List<Integer> asked =
                    group.stream().filter(place -> found.get(place).isPresent()).toList();
            for (int i = 1; i < asked.size(); i++) {
                changes.add(change(found, asked.get(i - 1), asked.get(i)));
            }
        });
        return changes;
    }

    private GrowthReading.Change change(List<Optional<Found>> found, int from, int to) {
        Found before = found.get(from).orElseThrow();
        Found now = found.get(to).orElseThrow();
        int difference = now.score() - before.score();
        boolean isMore = Math.abs(difference) > WIDTH * Math.hypot(before.error(), now.error());
        return new GrowthReading.Change(
                messages.get(key(difference, isMore), from + 1, to + 1, before.score(), now.score()), isMore);
    }

    private static String key(int difference, boolean isMore) {
        if (difference == 0) {
            return "growth.change.same";
        }
        String direction = difference > 0 ? "growth.change.up" : "growth.change.down";
        return isMore ? direction : "growth.change.within";
    }
}
