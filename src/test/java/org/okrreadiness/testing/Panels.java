package org.okrreadiness.testing;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Votes;

/** What panels said. */
public final class Panels {

    private Panels() {}

    /** One vote without a reason for each rating. */
    public static Votes votes(int... ratings) {
        return new Votes(IntStream.range(0, ratings.length)
                .mapToObj(i -> new Votes.Vote(i + 1, ratings[i], ""))
                .toList());
    }

    /** The key that such votes decide. */
    public static JudgementKey key(String ratings) {
        return new JudgementKey(1, "p", "l", "d").decidedBy(votes(ratings));
    }

    /** @param ratings apart by spaces */
    public static Votes votes(String ratings) {
        return votes(Stream.of(ratings.split(" ")).mapToInt(Integer::parseInt).toArray());
    }
}
