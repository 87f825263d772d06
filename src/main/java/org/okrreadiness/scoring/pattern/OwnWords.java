package org.okrreadiness.scoring.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Measure;

/** The nouns of a line that a pattern may use, each exactly as it stands in the line. */
final class OwnWords {

    private static final int LONGEST = 60;
    private static final Set<String> LOOSE_ENDS =
            Set.of("to", "of", "for", "in", "on", "at", "by", "with", "per", "from", "the", "a", "an", "and", "or");
    private static final Set<String> PEOPLE_WITHOUT_S =
            Set.of("people", "staff", "men", "women", "children", "alumni", "personnel", "colleagues");

    private static final Pattern MODIFIERS = Pattern.compile(
            "(?i)\\b(?:of|for|with|among|in|by|from|the|our|their|all|each|every)\\s+((?:(?!(?:%1$s)\\b)[\\p{L}-]+\\s+){1,2})$"
                    .formatted(
                            "of|for|with|among|in|by|from|the|our|their|all|each|every|and|or|to|that|who|which|is|are"));

    private final LineReading line;

    OwnWords(LineReading line) {
        this.line = line;
    }

    /** The first measure of one of these kinds whose words can stand alone. */
    Optional<String> measure(Measure.Kind... kinds) {
        return line.measures().stream()
                .filter(measure -> measure.is(kinds))
                .flatMap(measure -> usable(measure.words()).stream())
                .findFirst();
    }

    /** Several people of one kind: "clinic managers", not the "customer" of customer satisfaction. */
    Optional<String> people() {
        return actors().stream()
                .map(this::withModifiers)
                .map(this::inTheMiddle)
                .filter(OwnWords::isSeveral)
                .flatMap(words -> usable(words).stream())
                .findFirst();
    }

    /** As the words are written within a sentence: the capital of the line's beginning is not theirs. */
    private String inTheMiddle(Span span) {
        String words = span.in(line.text());
        boolean begins = line.text().substring(0, span.start()).isBlank();
        return begins ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** What the team makes, with its number when it is counted: "5 workshops". */
    Optional<String> output() {
        Stream<String> counted = line.amounts().stream()
                .filter(amount -> amount.is(Role.OUTPUT_COUNT))
                .map(amount -> counted(amount, line.measure()));
        Stream<String> named = Stream.concat(
                line.measure().is(Measure.Kind.OWN_OUTPUT)
                        ? Stream.of(line.measure().words())
                        : Stream.empty(),
                line.hits(EvidenceCode.OUTPUT_NOUN).stream().map(Hit::words));
        return Stream.concat(counted, named)
                .flatMap(words -> withoutLooseEnd(words).stream())
                .findFirst();
    }

    /** The target as typed, when it follows the measure, is the only number and nothing is said of where it starts. */
    Optional<String> onlyTarget() {
        List<Amount> aims = line.amounts().stream()
                .filter(amount -> !amount.is(Role.CONDITION) && !amount.is(Role.DENOMINATOR))
                .toList();
        return aims.size() == 1
                        && aims.get(0).is(Role.TARGET)
                        && aims.get(0).span().start() >= line.measure().span().end()
                ? Optional.of(aims.get(0).words()).filter(words -> words.chars().anyMatch(Character::isDigit))
                : Optional.empty();
    }

    private String counted(Amount amount, Measure measure) {
        int start = amount.span().start();
        int end = measure.span().end();
        return start < end && measure.is(Measure.Kind.OWN_OUTPUT) ? new Span(start, end).in(line.text()) : "";
    }

    /**
     * "For new customers" speaks of new customers: one or two words that stand between a preposition or an article and the people
     * belong to them. After "to" they may be a verb.
     */
    private Span withModifiers(Span people) {
        Matcher modifiers = MODIFIERS.matcher(line.text());
        modifiers.region(Math.max(0, people.start() - LONGEST), people.start());
        return modifiers.find() ? new Span(modifiers.start(1), people.end()) : people;
    }

    /** Words for people that follow one another belong together. */
    private List<Span> actors() {
        List<Span> actors = new ArrayList<>();
        for (Hit hit : line.hits(EvidenceCode.ACTOR)) {
            int last = actors.size() - 1;
            boolean joins = last >= 0
                    && hit.span().start() >= actors.get(last).end()
                    && new Span(actors.get(last).end(), hit.span().start())
                            .in(line.text())
                            .isBlank();
            if (joins) {
                actors.set(last, new Span(actors.get(last).start(), hit.span().end()));
            } else {
                actors.add(hit.span());
            }
        }
        return actors;
    }

    private static boolean isSeveral(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") && !last.endsWith("ss") || PEOPLE_WITHOUT_S.contains(last);
    }

    /** Without numbers, which a pattern leaves open. */
    private static Optional<String> usable(String words) {
        return withoutLooseEnd(words).filter(w -> w.chars().noneMatch(Character::isDigit));
    }

    private static Optional<String> withoutLooseEnd(String words) {
        String kept = words.strip();
        int space = kept.lastIndexOf(' ');
        while (space > 0 && LOOSE_ENDS.contains(kept.substring(space + 1).toLowerCase(Locale.ROOT))) {
            kept = kept.substring(0, space).strip();
            space = kept.lastIndexOf(' ');
        }
        boolean plain = kept.chars().noneMatch(c -> "[]{}<>\n\r\t".indexOf(c) >= 0);
        boolean word = kept.chars().filter(Character::isLetter).count() > 1;
        return plain && word && kept.length() <= LONGEST ? Optional.of(kept) : Optional.empty();
    }
}
