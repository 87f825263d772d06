package org.okrreadiness.domain.response;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.ResponseOption;

/**
 * One of the two choices of a {@link BestAndWorst} held against the key, which is made of the options a panel agrees on where one was
 * asked.
 *
 * @param option the option chosen; empty when none of the task's is
 * @param key the option that the key puts at this end
 * @param standing how the two stand to one another
 */
public record Choice(Optional<ResponseOption> option, ResponseOption key, Standing standing) {

    /** Points of the scale within which two options are about as good as one another. */
    public static final double ABOUT_AS_GOOD = 0.5;

    private static final Comparator<ResponseOption> BY_KEY =
            Comparator.comparingDouble(option -> option.key().value());

    /** How a choice stands to the key. */
    public enum Standing {
        /** As good, or as poor, as the key's own. */
        THE_KEYS(1),
        /** Not the key's own, and within {@link #ABOUT_AS_GOOD} of it. */
        NEAR(0),
        ELSEWHERE(0),
        /** An option on which a panel of experts does not agree, so that nobody can say how good a choice it is. */
        UNSETTLED(0),
        /** What the key puts at the other end. */
        REVERSED(-1),
        NOT_CHOSEN(0);

        private final int points;

        Standing(int points) {
            this.points = points;
        }

        /** 1 for the key's own, -1 for its opposite, otherwise 0. */
        public int points() {
            return points;
        }
    }

    /** What was chosen as the best. */
    public static Choice ofBest(BestAndWorst task, BestAndWorstGiven given) {
        return of(task.options(), given.best(), BY_KEY.reversed());
    }

    /** What was chosen as the worst. */
    public static Choice ofWorst(BestAndWorst task, BestAndWorstGiven given) {
        return of(task.options(), given.worst(), BY_KEY);
    }

    /** Both choices together: from -2, both the opposite of the key, to 2, both as the key has it. */
    public static int points(BestAndWorst task, BestAndWorstGiven given) {
        return ofBest(task, given).standing().points()
                + ofWorst(task, given).standing().points();
    }

    private static Choice of(List<ResponseOption> options, Optional<String> id, Comparator<ResponseOption> keysFirst) {
        List<ResponseOption> settled =
                options.stream().filter(option -> option.key().isSettled()).toList();
        ResponseOption here = settled.stream().min(keysFirst).orElseThrow();
        ResponseOption there = settled.stream().max(keysFirst).orElseThrow();
        Optional<ResponseOption> chosen =
                options.stream().filter(o -> id.equals(Optional.of(o.id()))).findFirst();
        Standing standing =
                chosen.map(o -> standing(o.key(), here.key(), there.key())).orElse(Standing.NOT_CHOSEN);
        return new Choice(chosen, here, standing);
    }

    private static Standing standing(JudgementKey chosen, JudgementKey here, JudgementKey there) {
        if (!chosen.isSettled()) {
            return Standing.UNSETTLED;
        }
        if (chosen.distanceTo(here) == 0) {
            return Standing.THE_KEYS;
        }
        if (chosen.distanceTo(there) == 0) {
            return Standing.REVERSED;
        }
        return chosen.distanceTo(here) <= ABOUT_AS_GOOD ? Standing.NEAR : Standing.ELSEWHERE;
    }
}
