package org.okrreadiness.scoring.judgement;

import java.util.List;
import java.util.OptionalInt;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * J4: the stated confidence beside how close the person came to the key. For kinds of task that ask for no reason of it; where one is
 * given, {@link StatedReason} marks both together.
 *
 * @param stated 0 to 100 per cent; empty when not said
 */
public record StatedConfidence(OptionalInt stated) {

    /** Percentage points within which a confidence fits well. A starting value. */
    private static final int FITS_WELL = 15;

    /** Percentage points within which a confidence fits. A starting value. */
    private static final int FITS = 30;

    /**
     * Level 3 within fifteen points of the share of answers that came close, 2 within thirty, 1 beyond, 0 where nothing is stated.
     *
     * @param close answers that came close to the key: marks of level 2 or more
     * @param all how many there could be
     */
    public Proposal proposal(int close, int all) {
        if (close < 0 || close > all) {
            throw new IllegalArgumentException(close + " of " + all + " answers cannot be close");
        }
        return stated.isEmpty()
                ? Proposal.of("J4", 0, 1, "not-stated", Integer.toString(close), Integer.toString(all))
                : compared(stated.getAsInt(), close, all);
    }

    private static Proposal compared(int sure, int close, int all) {
        int share = all == 0 ? 0 : Math.round(100f * close / all);
        int off = sure - share;
        String typed = Integer.toString(sure);
        Proposal proposal = Proposal.of(
                        "J4",
                        points(Math.abs(off)),
                        1,
                        "stated",
                        typed,
                        Integer.toString(close),
                        Integer.toString(all),
                        Integer.toString(share))
                .showing(List.of(Evidence.whole(EvidenceCode.RATING, Part.CONFIDENCE, typed)));
        return Math.abs(off) <= FITS ? proposal : proposal.asking(off > 0 ? "too-sure" : "too-unsure");
    }

    private static int points(int off) {
        if (off <= FITS_WELL) {
            return 3;
        }
        return off <= FITS ? 2 : 1;
    }
}
