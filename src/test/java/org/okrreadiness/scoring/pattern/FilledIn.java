package org.okrreadiness.scoring.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.i18n.Messages;

/** Fills the slots of a pattern as a participant might, without looking at what the scorer would like. */
final class FilledIn {

    private static final Pattern SLOT = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final List<String> BEHAVIOURS = List.of(
            "hold a one-to-one every fortnight",
            "renew without a call",
            "send their first invoice within a week",
            "raise a problem before it costs money",
            "use the new form every week");
    private static final List<String> PEOPLE =
            List.of("shop managers", "new clinics", "first-time buyers", "night-shift nurses", "harbour staff");
    private static final List<String> COUNTED =
            List.of("complaints about late parcels", "orders sent back", "accounts that reorder within a month");
    private static final List<String> FEELINGS =
            List.of("feel at home", "find their way alone", "plan their day in peace", "get home on time");
    private static final Map<String, List<String>> OF_SLOT = Map.of(
            "[new behaviour]",
            BEHAVIOURS,
            "[feel or do what they cannot today]",
            FEELINGS,
            "[when or where]",
            List.of("from their first week", "in every region", "when it matters most"),
            "[Which]",
            List.of("New", "Rural", "Our youngest"));

    private final Messages messages = new Messages(Locale.UK);
    private final int variant;

    /** @param variant another number fills in other things */
    FilledIn(int variant) {
        this.variant = variant;
    }

    /** The pattern as shown. */
    String open(Phrase pattern) {
        return messages.get(pattern.key(), pattern.arguments());
    }

    /** @param polarity which way the measure should move; any way will do when neither is better */
    String filled(Phrase pattern, Polarity polarity) {
        Matcher slots = SLOT.matcher(open(pattern));
        return slots.replaceAll(slot -> Matcher.quoteReplacement(value(slot, pattern, polarity)));
    }

    private String value(MatchResult slot, Phrase pattern, Polarity polarity) {
        boolean down = polarity == Polarity.LOWER_IS_BETTER;
        return switch (slot.group()) {
            case "[today]" ->
                pattern.arguments().size() > 1 ? before(pattern.arguments().get(1), down) : down ? "60%" : "40%";
            case "[target]" -> down ? "40%" : "60%";
            default -> one(OF_SLOT.getOrDefault(slot.group(), slot.group().startsWith("[What") ? COUNTED : PEOPLE));
        };
    }

    /** The target with another number in it, so that the unit is the same. */
    private static String before(String target, boolean down) {
        String bare = target.replaceFirst("(?i)^(at least|at most|under|over|below|above|more than|less than) ", "");
        return NUMBER.matcher(bare).replaceFirst(number -> {
            double value = Double.parseDouble(number.group().replace(",", ""));
            double start = down ? value * 1.5 : value * 0.6;
            return value >= 10 ? Long.toString(Math.round(start)) : String.format(Locale.ROOT, "%.1f", start);
        });
    }

    private String one(List<String> values) {
        return values.get(Math.floorMod(variant, values.size()));
    }
}
