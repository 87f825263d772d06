package org.okrreadiness.domain.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How one person used a rating scale, apart from how well they judge, as it stands in a mark.
 *
 * <p>The three say everything about how far ratings lie from a key: the mean of the squared distances is {@code elevation² + scatter²
 * + 2·s(ratings)·s(key)·(1 - shape)}, with s for the standard deviation. Shape is the skill; elevation and scatter are style.
 *
 * @param elevation mean rating minus mean key, in scale points
 * @param scatter standard deviation of the ratings minus that of the key, in scale points
 * @param shape correlation of ratings and key, -1 to 1; empty when there is none
 */
public record ScaleFigures(double elevation, double scatter, OptionalDouble shape) {

    /** Marks given before there were these figures have at most three arguments, marks that carry them at least four. */
    private static final int FEWEST_ARGUMENTS = 4;

    private static final int FIGURES = 3;

    /** What a reason says, and behind it these figures, to a hundredth. */
    public String[] behind(String... said) {
        return Stream.concat(
                        Stream.of(said),
                        Stream.of(
                                plain(elevation), plain(scatter), shape.isPresent() ? plain(shape.getAsDouble()) : ""))
                .toArray(String[]::new);
    }

    /** The figures behind what a reason says; empty where it carries none. */
    public static Optional<ScaleFigures> of(Phrase because) {
        List<String> all = new ArrayList<>(because.arguments());
        if (all.size() < FEWEST_ARGUMENTS) {
            return Optional.empty();
        }
        List<String> figures = all.subList(all.size() - FIGURES, all.size());
        String shape = figures.get(2);
        return Optional.of(new ScaleFigures(
                Double.parseDouble(figures.get(0)),
                Double.parseDouble(figures.get(1)),
                shape.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(shape))));
    }

    private static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
