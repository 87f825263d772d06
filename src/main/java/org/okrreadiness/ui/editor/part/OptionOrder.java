package org.okrreadiness.ui.editor.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.okrreadiness.domain.task.TaskId;

/**
 * The order in which one person sees the options of one task: shuffled, so that place says nothing, and the same every time. Only
 * methods whose results Java specifies are used, so the order survives a change of the runtime.
 */
public final class OptionOrder {

    private OptionOrder() {}

    /** @param seed the attempt's */
    public static <T> List<T> of(List<T> options, TaskId task, long seed) {
        Random random = new Random(mixed(seed + 31L * task.value().hashCode()));
        List<T> order = new ArrayList<>(options);
        for (int last = order.size() - 1; last > 0; last--) {
            Collections.swap(order, last, random.nextInt(last + 1));
        }
        return List.copyOf(order);
    }

    /** Spreads seeds that lie side by side, from which {@link Random} would begin alike (the finaliser of SplitMix64). */
    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
