package org.okrreadiness.scoring.text;

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

    /** The typed characters from the first to the last of the tokens {@code from} (included) to {@code end} (excluded). */
    public String words(int from, int end) {
        return from >= end
                ? ""
                : typed.substring(tokens.get(from).start(), tokens.get(end - 1).end());
    }
}
