package org.okrreadiness.domain.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Every choice within the capacity to which nothing more could be added, and what each is worth. All sets of wishes are looked at, so
 * the figures are exact.
 */
public final class Choices {

    /** The most wishes a task can have: more would be no choice at a glance, and too many sets to look at. */
    public static final int MOST_WISHES = 12;

    private final Prioritise task;
    private final List<List<Wish>> full;

    private Choices(Prioritise task, List<List<Wish>> full) {
        this.task = task;
        this.full = full;
    }

    /** @throws IllegalArgumentException when there are more than {@value #MOST_WISHES} wishes */
    public static Choices of(Prioritise task) {
        int wishes = task.wishes().size();
        if (wishes > MOST_WISHES) {
            throw new IllegalArgumentException("At most " + MOST_WISHES + " wishes, not " + wishes);
        }
        List<List<Wish>> full = new ArrayList<>();
        for (int set = 0; set < 1 << wishes; set++) {
            List<Wish> chosen = wishes(task, set);
            if (isFull(task, chosen)) {
                full.add(chosen);
            }
        }
        full.sort(Comparator.comparingDouble((List<Wish> chosen) -> worthOf(chosen))
                .reversed()
                .thenComparingLong(Choices::costOf));
        return new Choices(task, full);
    }

    private static List<Wish> wishes(Prioritise task, int set) {
        List<Wish> chosen = new ArrayList<>();
        for (int wish = 0; wish < task.wishes().size(); wish++) {
            if ((set & 1 << wish) != 0) {
                chosen.add(task.wishes().get(wish));
            }
        }
        return chosen;
    }

    private static boolean isFull(Prioritise task, List<Wish> chosen) {
        long left = task.capacity().amount() - costOf(chosen);
        return left >= 0 && task.wishes().stream().noneMatch(wish -> !chosen.contains(wish) && wish.cost() <= left);
    }

    private static double worthOf(List<Wish> chosen) {
        return toAThousandth(chosen.stream().mapToDouble(Wish::worth).sum());
    }

    private static long costOf(List<Wish> chosen) {
        return chosen.stream().mapToLong(Wish::cost).sum();
    }

    private static double toAThousandth(double value) {
        return Math.round(1000 * value) / 1000.0;
    }

    /** The wishes of the choice worth most, in the task's order; of several, one that costs least. */
    public List<Wish> best() {
        return List.copyOf(full.get(0));
    }

    /** What the best choice is worth. */
    public double bestWorth() {
        return worthOf(full.get(0));
    }

    /** What the next best choice is worth, which may be just as much; empty when there is no other. */
    public OptionalDouble nextWorth() {
        return full.size() > 1 ? OptionalDouble.of(worthOf(full.get(1))) : OptionalDouble.empty();
    }

    /** What somebody gets on average who fills up at random: the mean of all choices to which nothing could be added. */
    public double chanceWorth() {
        return full.stream().mapToDouble(Choices::worthOf).average().orElse(0);
    }

    /**
     * How much of what judgement could add to chance was reached: 1 for the best choice, 0 for one no better than chance, below 0 for a
     * worse one. Where every choice is worth the same, 1 for that worth and 0 for less.
     *
     * @param ids of the wishes chosen; ids the task does not have count for nothing
     */
    public double share(Collection<String> ids) {
        double reached = worth(ids);
        double room = bestWorth() - chanceWorth();
        if (room < 0.001) {
            return reached >= bestWorth() ? 1 : 0;
        }
        return toAThousandth((reached - chanceWorth()) / room);
    }

    /** What these wishes are worth together, whether or not there is room for them. */
    public double worth(Collection<String> ids) {
        return worthOf(chosen(task, ids));
    }

    /** What taking each wish in the order of the list, as long as it fits, is worth. */
    public double worthInListedOrder() {
        List<Wish> chosen = new ArrayList<>();
        for (Wish wish : task.wishes()) {
            if (costOf(chosen) + wish.cost() <= task.capacity().amount()) {
                chosen.add(wish);
            }
        }
        return worthOf(chosen);
    }

    /** The wishes of these ids, in the task's order. */
    public static List<Wish> chosen(Prioritise task, Collection<String> ids) {
        return task.wishes().stream().filter(wish -> ids.contains(wish.id())).toList();
    }

    /** How much of the capacity these wishes take together. */
    public static long cost(Prioritise task, Collection<String> ids) {
        return costOf(chosen(task, ids));
    }

    /** How many of these wishes would have to go, at the least, until the rest fits into the capacity. */
    public static int tooMany(Prioritise task, Collection<String> ids) {
        long over = cost(task, ids) - task.capacity().amount();
        int dropped = 0;
        List<Integer> dearestFirst = chosen(task, ids).stream()
                .map(Wish::cost)
                .sorted(Comparator.reverseOrder())
                .toList();
        while (over > 0) {
            over -= dearestFirst.get(dropped++);
        }
        return dropped;
    }
}
