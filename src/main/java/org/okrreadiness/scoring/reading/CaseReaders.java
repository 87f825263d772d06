package org.okrreadiness.scoring.reading;

import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.words.RecentlyUsed;

/** Keeps the readers of the cases that were read for last. Safe for several threads. */
public final class CaseReaders {

    private final RecentlyUsed<Situation, LineReader> recent = new RecentlyUsed<>(LineReader::of);

    /** A reader for lines written for {@code situation}. */
    public LineReader of(Situation situation) {
        return recent.of(situation);
    }
}
