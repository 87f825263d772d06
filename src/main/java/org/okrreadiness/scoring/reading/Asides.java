package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.AsidePhrases.Use;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

/**
 * What a line says beside its result: "as agreed with the board", "(see the wiki)", "owner: Priya", "draft". An aside is set off by a
 * comma, a dash, brackets or the end of a sentence, begins with a phrase of our list and holds no quantity. It is taken out before
 * the line is read, so that it can neither raise nor lower what the rest has earned.
 */
final class Asides {

    private static final List<String> BREAKS = List.of(",", ";", ".", "!", "?", "(", ")", "[", "]");

    private static final List<String> DASHES = List.of("-", "\u2013", "\u2014");
    private static final List<String> CLOSING = List.of(".", "!", "?", ")", "]");

    private final Passage passage;
    private final List<Token> tokens;
    private final BitSet found = new BitSet();
    private final BitSet counted = new BitSet();

    Asides(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        passage.quantities().forEach(quantity -> counted.set(quantity.from(), quantity.end()));
        for (int at = 0; at < tokens.size(); at++) {
            if (beginsPart(at) || isTrailing(at)) {
                take(at, partEnd(at));
            }
        }
    }

    boolean areThere() {
        return !found.isEmpty() && found.cardinality() < tokens.size();
    }

    /** Where they stand, in reading order; none when the line would have nothing else. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int from = found.nextSetBit(0);
                areThere() && from >= 0;
                from = found.nextSetBit(found.nextClearBit(from))) {
            int end = found.nextClearBit(from);
            spans.add(new Span(tokens.get(from).start(), tokens.get(end - 1).end()));
        }
        return spans;
    }

    /** The passage without them. */
    Passage rest() {
        return passage.without(found);
    }

    /** The passage of them alone. */
    Passage themselves() {
        BitSet others = new BitSet();
        others.set(0, tokens.size());
        others.andNot(found);
        return passage.without(others);
    }

    private void take(int from, int end) {
        boolean quantity = counted.get(from, end).cardinality() > 0;
        if (end == from || quantity || !isAside(from, end)) {
            return;
        }
        boolean bracketed = isBracketed(from, end);
        boolean parenthesis = isBreak(from - 1, ",") && isBreak(end, ",");
        boolean leading = from == 0 && isBreak(end, ",");
        int first = opens(from - 1) ? from - 1 : from;
        found.set(first, bracketed || parenthesis || leading ? end + 1 : end);
    }

    private boolean isAside(int from, int end) {
        Map<Use, Integer> phrases = AsidePhrases.standard().at(tokens, from);
        boolean whole = phrases.getOrDefault(Use.WHOLE, 0) == end - from;
        boolean opens =
                phrases.containsKey(Use.OPENING) && (beginsPart(from) || phrases.get(Use.OPENING) == end - from);
        boolean number = phrases.getOrDefault(Use.NUMBER, 0) == end - from && !counted.isEmpty();
        boolean bracketed = isBracketed(from, end) && (phrases.containsKey(Use.BRACKETED) || isVersion(from, end));
        return whole || opens || number || bracketed;
    }

    /** "As agreed" needs no comma; "as fast as usual" compares. */
    private boolean isTrailing(int at) {
        return tokens.get(at).is("as") && !(at > 1 && tokens.get(at - 2).is("as"));
    }

    private boolean isVersion(int from, int end) {
        return passage.masks().stream()
                .anyMatch(mask -> mask.kind() == Mask.Kind.VERSION && mask.from() == from && mask.end() == end);
    }

    private boolean isBracketed(int from, int end) {
        return isBreak(from - 1, "(") && isBreak(end, ")") || isBreak(from - 1, "[") && isBreak(end, "]");
    }

    private boolean beginsPart(int at) {
        return at == 0 || isBreak(at - 1);
    }

    private int partEnd(int from) {
        int end = from;
        while (end < tokens.size() && !isBreak(end)) {
            end++;
        }
        return end;
    }

    /** A mark that sets off what follows; one that ends a sentence or closes brackets belongs to what stands before it. */
    private boolean opens(int at) {
        return at >= 0 && isBreak(at) && !CLOSING.contains(tokens.get(at).lower());
    }

    private boolean isBreak(int at, String mark) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isMark()
                && tokens.get(at).is(mark);
    }

    private boolean isBreak(int at) {
        Token token = tokens.get(at);
        boolean dash = DASHES.contains(token.lower()) && !token.place().glued() && !isGlued(at + 1);
        return token.isMark() && (dash || BREAKS.contains(token.lower()));
    }

    private boolean isGlued(int at) {
        return at < tokens.size() && tokens.get(at).place().glued();
    }
}
