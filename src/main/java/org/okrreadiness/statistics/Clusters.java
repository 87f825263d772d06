package org.okrreadiness.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Items grouped by what they have in common: the answers of one participant, the participants of one organisation. Items of different
 * clusters count as independent, those of one cluster do not. Items are numbers; immutable.
 */
public final class Clusters {

    private final int[][] members;

    private Clusters(int[][] members) {
        this.members = members;
    }

    /** Every item of 0 to {@code items - 1} by itself. */
    public static Clusters singles(int items) {
        return singles(IntStream.range(0, items).toArray());
    }

    /** Every item given by itself; an item that is named twice counts twice. */
    public static Clusters singles(int[] items) {
        return new Clusters(
                Arrays.stream(items).mapToObj(item -> new int[] {item}).toArray(int[][]::new));
    }

    /**
     * @param labels for each item, in order, what names its cluster: for instance whose answer it is
     */
    public static Clusters by(List<?> labels) {
        Map<Object, IntStream.Builder> byLabel = new LinkedHashMap<>();
        for (int item = 0; item < labels.size(); item++) {
            byLabel.computeIfAbsent(labels.get(item), label -> IntStream.builder())
                    .add(item);
        }
        return new Clusters(
                byLabel.values().stream().map(items -> items.build().toArray()).toArray(int[][]::new));
    }

    /** How many clusters there are. */
    public int count() {
        return members.length;
    }

    /** All items, cluster by cluster. */
    public int[] items() {
        return Arrays.stream(members).flatMapToInt(Arrays::stream).toArray();
    }

    /**
     * The same clusters with other names for their items; items that have one name count as one that is named as often.
     *
     * @param names for each item the number that it goes by
     */
    public Clusters renamed(int[] names) {
        return new Clusters(Arrays.stream(members)
                .map(cluster -> Arrays.stream(cluster).map(item -> names[item]).toArray())
                .toArray(int[][]::new));
    }

    /** How often each item from 0 to {@code items - 1} is named. */
    int[] times(int items) {
        int[] times = new int[items];
        Arrays.stream(members).forEach(cluster -> add(cluster, times));
        return times;
    }

    /** Draws as {@link #drawn} does, and says how often each item was drawn. */
    void draw(Random random, int[] times) {
        Arrays.fill(times, 0);
        for (int i = 0; i < members.length; i++) {
            add(members[random.nextInt(members.length)], times);
        }
    }

    private static void add(int[] cluster, int[] times) {
        for (int item : cluster) {
            times[item]++;
        }
    }

    /** As many clusters as there are, drawn with replacement, each with all of its items. */
    int[] drawn(Random random) {
        int[][] drawn = new int[members.length][];
        int size = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = members[random.nextInt(members.length)];
            size += drawn[i].length;
        }
        int[] items = new int[size];
        int filled = 0;
        for (int[] cluster : drawn) {
            System.arraycopy(cluster, 0, items, filled, cluster.length);
            filled += cluster.length;
        }
        return items;
    }
}
