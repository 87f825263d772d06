package org.okrreadiness.own.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;

/** Finds what is known by its shape: e-mail addresses, web addresses, phone numbers, handles, sums of money. */
final class PatternFinder {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    /** Every repetition has an end, so that no line makes one of these slow. */
    private record Shape(Pattern pattern, Clue clue, StandIn standIn) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    Pattern.compile(
                            "[\\p{L}\\p{M}\\p{N}._%+-]{1,64}@[\\p{L}\\p{M}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{M}\\p{N}-]{1,63}){1,5}"),
                    Clue.EMAIL,
                    StandIn.EMAIL),
            new Shape(
                    Pattern.compile("(?i)(?:https?://|www\\.)[^\\s<>\"]{1,300}[^\\s<>\".,;:!?)]"),
                    Clue.WEB_ADDRESS,
                    StandIn.WEB_ADDRESS),
            new Shape(
                    Pattern.compile("(?<![\\p{L}\\p{N}.@-])[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}"
                            + "\\.(?:com|org|net|io|eu|de|pl|fr|nl|es|it|ie|ch|at|be|se|no|dk|fi|tr|uk|app|dev|ai|gov|edu|info|cloud)"
                            + "(?![\\p{L}\\p{N}])(?:/[^\\s<>\"]{0,200})?"),
                    Clue.WEB_ADDRESS,
                    StandIn.WEB_ADDRESS),
            new Shape(
                    Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:\\+|00|\\(0|0)[\\d(][\\d ()./-]{4,20}\\d(?![\\d\\p{L}%])"),
                    Clue.PHONE,
                    StandIn.PHONE),
            new Shape(
                    Pattern.compile("(?<![\\p{L}\\p{N}])[@#][\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]{1,40}"),
                    Clue.HANDLE,
                    StandIn.ACCOUNT));

    private final Passage passage;
    private final List<Sighting> seen = new ArrayList<>();

    PatternFinder(Passage passage) {
        this.passage = passage;
    }

    List<Sighting> find() {
        SHAPES.forEach(this::find);
        for (Quantity quantity : passage.quantities()) {
            if (quantity.unit().is(Quantity.Kind.MONEY)) {
                Span span = span(quantity.from(), quantity.end());
                if (span.in(passage.typed()).codePoints().anyMatch(Character::isDigit)) {
                    add(span, Clue.MONEY, StandIn.SCALED);
                }
            }
        }
        return seen;
    }

    private void find(Shape shape) {
        Matcher matcher = shape.pattern().matcher(passage.typed());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (shape.clue() != Clue.PHONE || isPhone(span)) {
                add(span, shape.clue(), shape.standIn());
            }
        }
    }

    private boolean isPhone(Span span) {
        long digits =
                span.in(passage.typed()).codePoints().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && passage.masks().stream()
                        .filter(Mask::isTime)
                        .noneMatch(mask -> span(mask.from(), mask.end()).overlaps(span));
    }

    private void add(Span span, Clue clue, StandIn standIn) {
        if (seen.stream().noneMatch(other -> other.span().overlaps(span))) {
            seen.add(new Sighting(span, clue, standIn));
        }
    }

    private Span span(int from, int end) {
        return new Span(
                passage.tokens().get(from).start(),
                passage.tokens().get(end - 1).end());
    }
}
