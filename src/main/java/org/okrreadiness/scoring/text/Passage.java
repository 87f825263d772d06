package org.okrreadiness.scoring.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A text taken apart: its tokens, the quantities among them and what must not be taken for a quantity.
 *
 * @param typed the text as typed
 * @param tokens in reading order
 * @param quantities in reading order, none overlapping a mask
 * @param masks dates, periods, versions and identifiers, in reading order
 */
public record Passage(String typed, List<Token> tokens, List<Quantity> quantities, List<Mask> masks) {

    public Passage {
        Objects.requireNonNull(typed, "typed");
        tokens = List.copyOf(tokens);
        quantities = List.copyOf(quantities);
        masks = List.copyOf(masks);
    }

    /** Takes {@code typed} apart, in time linear in its length. */
    public static Passage of(String typed) {
        List<Token> tokens = Tokeniser.tokens(PlainText.of(typed));
        List<Mask> masks = MaskReader.masks(tokens);
        return new Passage(typed, tokens, QuantityReader.quantities(tokens, masks), masks);
    }

    /** The same text without the tokens whose places are in {@code gone}, and without what was read over one of them. */
    public Passage without(BitSet gone) {
        int[] places = new int[tokens.size() + 1];
        List<Token> kept = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            places[at] = kept.size();
            if (!gone.get(at)) {
                kept.add(tokens.get(at));
            }
        }
        places[tokens.size()] = kept.size();
        return new Passage(
                typed,
                kept,
                quantities.stream()
                        .filter(q -> gone.get(q.from(), q.end()).isEmpty())
                        .map(q -> q.moved(places[q.from()], places[q.end()]))
                        .toList(),
                masks.stream()
                        .filter(m -> gone.get(m.from(), m.end()).isEmpty())
                        .map(m -> new Mask(m.kind(), places[m.from()], places[m.end()]))
                        .toList());
    }

    /** The typed characters from the first to the last of the tokens {@code from} (included) to {@code end} (excluded). */
    public String words(int from, int end) {
        return from >= end
                ? ""
                : typed.substring(tokens.get(from).start(), tokens.get(end - 1).end());
    }
}
