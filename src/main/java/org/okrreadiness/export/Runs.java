package org.okrreadiness.export;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph into runs of one direction, by the Unicode algorithm of the Java platform. */
final class Runs implements BidiSplitter {

    private final Runnable everyParagraph;
    private List<BidiTextRun> runs = List.of();

    /** @param everyParagraph called once for each; may throw to stop the work */
    Runs(Runnable everyParagraph) {
        this.everyParagraph = everyParagraph;
    }

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        everyParagraph.run();
        Bidi bidi = new Bidi(
                paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        runs = new ArrayList<>();
        int run = 0;
        while (run < bidi.getRunCount()) {
            int last = lastOfSameSide(bidi, run);
            int start = bidi.getRunStart(run);
            byte direction = bidi.getRunLevel(run) == 0 ? LTR : RTL;
            runs.add(new BidiTextRun(start, bidi.getRunLimit(last) - start, direction));
            run = last + 1;
        }
    }

    /** Numbers within words that are read from the right stay with them; {@link RightToLeft} turns them back. */
    private static int lastOfSameSide(Bidi bidi, int first) {
        int last = first;
        while (last + 1 < bidi.getRunCount() && bidi.getRunLevel(last + 1) == 0 == (bidi.getRunLevel(first) == 0)) {
            last++;
        }
        return last;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return paragraph
                .codePoints()
                .map(Character::getDirectionality)
                .filter(Runs::isStrong)
                .mapToObj(strong -> strong == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
