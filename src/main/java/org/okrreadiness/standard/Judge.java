package org.okrreadiness.standard;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.domain.task.TaskId;

/**
 * One member of a panel and what they expect of somebody who is only just ready.
 *
 * @param name or initials; may be blank
 * @param first share of each task's points, 0 to 100 per cent, as judged alone
 * @param second what was said anew after the panel had talked; where nothing stands, the first estimate stands
 */
public record Judge(String name, Map<TaskId, Integer> first, Map<TaskId, Integer> second) {

    /** The highest share of a task's points, in per cent. */
    public static final int MOST = 100;

    public Judge {
        Objects.requireNonNull(name, "name");
        first = checked(first);
        second = checked(second);
    }

    /** Somebody who has not judged yet. */
    public static Judge named(String name) {
        return new Judge(name, Map.of(), Map.of());
    }

    private static Map<TaskId, Integer> checked(Map<TaskId, Integer> estimates) {
        estimates.values().stream()
                .filter(share -> share < 0 || share > MOST)
                .findFirst()
                .ifPresent(share -> {
                    throw new IllegalArgumentException("An estimate lies between 0 and 100, not at " + share);
                });
        return Collections.unmodifiableSortedMap(new TreeMap<>(estimates));
    }

    private Map<TaskId, Integer> in(Round round) {
        return round == Round.FIRST ? first : second;
    }

    /** What was entered in a round. */
    public OptionalInt entered(Round round, TaskId task) {
        Integer share = in(round).get(task);
        return share == null ? OptionalInt.empty() : OptionalInt.of(share);
    }

    /** What counts after a round. */
    public OptionalInt after(Round round, TaskId task) {
        OptionalInt entered = entered(round, task);
        return entered.isPresent() || round == Round.FIRST ? entered : entered(Round.FIRST, task);
    }

    public Judge renamed(String other) {
        return new Judge(other, first, second);
    }

    /** @param share empty takes the estimate back */
    public Judge estimating(Round round, TaskId task, OptionalInt share) {
        Map<TaskId, Integer> changed = new TreeMap<>(in(round));
        if (share.isPresent()) {
            changed.put(task, share.getAsInt());
        } else {
            changed.remove(task);
        }
        return round == Round.FIRST ? new Judge(name, changed, second) : new Judge(name, first, changed);
    }

    boolean isEmpty() {
        return name.isBlank() && first.isEmpty() && second.isEmpty();
    }
}
