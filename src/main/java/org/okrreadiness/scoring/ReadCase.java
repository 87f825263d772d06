package org.okrreadiness.scoring;

import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.scoring.reading.LineReader;

/**
 * A case and where the reader for its lines comes from.
 *
 * @param situation the case
 * @param readers keeps the reader of the case read last
 */
record ReadCase(Situation situation, CaseReaders readers) {

    LineReader reader() {
        return readers.of(situation);
    }
}
