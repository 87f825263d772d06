package org.okrreadiness.scoring.reading;

import java.util.concurrent.atomic.AtomicReference;
import org.okrreadiness.domain.situation.Situation;

/**
 * Keeps the reader of the case that was read for last, because lines of one case come in rows and preparing a case costs a pass
 * over its prose. What it gives never depends on what was asked before. Safe for several threads.
 */
public final class CaseReaders {

    private final AtomicReference<LineReader> last = new AtomicReference<>(LineReader.of(Situation.NONE));

    /** A reader for lines written for {@code situation}. */
    public LineReader of(Situation situation) {
        LineReader kept = last.get();
        if (kept.situation() == situation) {
            return kept;
        }
        LineReader fresh = LineReader.of(situation);
        last.set(fresh);
        return fresh;
    }
}
