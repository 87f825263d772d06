package org.okrreadiness.doctor;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A way of answering without reading. */
public interface Trick {

    /** The tricks that a pack has to withstand. The names are permanent: they stand in the command line's output. */
    enum Name {
        /** The middle of every scale and list. */
        MIDDLE,
        /** The upper end of every scale. */
        HIGH,
        /** The lower end of every scale. */
        LOW,
        /** The two ends of every scale by turns. */
        EXTREMES,
        /** What is listed first is best, what is listed last is worst. */
        FIRST,
        /** What is longest is best, what is shortest is worst. */
        LONGEST
    }

    /** The places of {@code texts} from the one held best to the one held worst. */
    List<Integer> ranked(List<String> texts);

    /** A rating for each of {@code texts} from {@code least} to {@code most}. */
    default List<Integer> rated(List<String> texts, int least, int most) {
        List<Integer> ranked = ranked(texts);
        int last = Math.max(1, texts.size() - 1);
        return IntStream.range(0, texts.size())
                .mapToObj(place -> most - Math.round((float) ranked.indexOf(place) * (most - least) / last))
                .toList();
    }

    static Trick of(Name name) {
        return switch (name) {
            case MIDDLE -> flat(0.5);
            case HIGH -> flat(1);
            case LOW -> flat(0);
            case EXTREMES -> new Extremes();
            case FIRST -> Trick::listed;
            case LONGEST -> Trick::longest;
        };
    }

    /** Answers at random, the same way for the same seed. */
    static Trick random(long seed) {
        return new AtRandom(new Random(seed));
    }

    /** The same place of every scale; of a list the place as far down. */
    private static Trick flat(double share) {
        return new Trick() {
            @Override
            public List<Integer> ranked(List<String> texts) {
                int best = (int) Math.round((1 - share) * (texts.size() - 1));
                return listed(texts).stream()
                        .sorted(Comparator.comparingInt(place -> Math.abs(place - best)))
                        .toList();
            }

            @Override
            public List<Integer> rated(List<String> texts, int least, int most) {
                int rating = (int) Math.round(least + share * (most - least));
                return texts.stream().map(text -> rating).toList();
            }
        };
    }

    private static List<Integer> listed(List<String> texts) {
        return IntStream.range(0, texts.size()).boxed().toList();
    }

    private static List<Integer> longest(List<String> texts) {
        return listed(texts).stream()
                .sorted(Comparator.comparingInt(place -> -texts.get(place).length()))
                .toList();
    }

    /** The ends by turns. */
    record Extremes() implements Trick {

        @Override
        public List<Integer> ranked(List<String> texts) {
            return listed(texts).stream()
                    .sorted(Comparator.comparingInt(place -> place % 2))
                    .toList();
        }

        @Override
        public List<Integer> rated(List<String> texts, int least, int most) {
            return listed(texts).stream()
                    .map(place -> place % 2 == 0 ? most : least)
                    .toList();
        }
    }

    /** Anything. */
    record AtRandom(Random random) implements Trick {

        @Override
        public List<Integer> ranked(List<String> texts) {
            List<Integer> places = IntStream.range(0, texts.size()).boxed().collect(Collectors.toList());
            Collections.shuffle(places, random);
            return places;
        }

        @Override
        public List<Integer> rated(List<String> texts, int least, int most) {
            return texts.stream()
                    .map(text -> least + random.nextInt(most - least + 1))
                    .toList();
        }
    }
}
