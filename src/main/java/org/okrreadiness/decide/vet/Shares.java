package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The share that pieces of a sort have in a whole of which not everything is known.
 *
 * <p>With a known whole {@code T}, and {@code K} the sum of the pieces whose size is known, the rest {@code T - K} belongs to the pieces
 * without a size; where there are none, nobody knows what it holds. Without a known whole, pieces without a size may have any: where one
 * of them may be of another sort the share may be as small as one likes, and where one may be of the wanted sort as large.
 *
 * <p>The pieces are taken to be all there are, as long as their sizes agree with that. Then the result holds every share that agrees
 * with what is known, is as narrow as that allows, and never gets wider when a size, a sort or the whole becomes known.
 */
final class Shares {

    private final List<Piece> pieces;
    private final OptionalDouble whole;

    /** @param size 0 or more; empty when it is not known */
    record Piece(OptionalDouble size, Portion portion) {}

    /** @param whole above 0; empty when it is not known */
    private Shares(List<Piece> pieces, OptionalDouble whole) {
        this.pieces = pieces;
        this.whole = whole;
    }

    static Range of(List<Piece> pieces, OptionalDouble whole) {
        return new Shares(pieces, whole).range();
    }

    private Range range() {
        double known = 0;
        double least = 0;
        double most = 0;
        for (Piece piece : pieces) {
            double size = piece.size().orElse(0);
            known += size;
            least += size * piece.portion().least();
            most += size * piece.portion().most();
        }
        List<Piece> unsized =
                pieces.stream().filter(piece -> piece.size().isEmpty()).toList();
        double restLeast =
                unsized.stream().mapToDouble(p -> p.portion().least()).min().orElse(0);
        double restMost =
                unsized.stream().mapToDouble(p -> p.portion().most()).max().orElse(1);
        if (whole.isPresent()) {
            double rest = Math.max(0, whole.getAsDouble() - known);
            double all = known + rest;
            return new Range((least + rest * restLeast) / all, (most + rest * restMost) / all);
        }
        if (unsized.isEmpty()) {
            return known > 0 ? new Range(least / known, most / known) : Range.UNKNOWN;
        }
        double low = restLeast == 0 ? 0 : known > 0 ? least / known : 1;
        double high = restMost == 1 ? 1 : known > 0 ? most / known : 0;
        return new Range(low, high);
    }
}
