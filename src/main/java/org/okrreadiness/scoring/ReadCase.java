package org.okrreadiness.scoring;

import java.util.concurrent.atomic.AtomicReference;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.scoring.words.CaseTerms;

/**
 * A case with what can be worked out once for all lines written for it. Immutable.
 *
 * @param readers where the line reader of this case comes from
 * @param terms words that speak of the case
 */
record ReadCase(Situation situation, CaseReaders readers, CaseTerms terms) {

    private static ReadCase of(Situation situation) {
        return new ReadCase(situation, new CaseReaders(), CaseTerms.of(situation));
    }

    /** Keeps the case read last: while somebody types, every burst of keys asks about the same one. */
    static final class Memory {

        private final AtomicReference<ReadCase> last = new AtomicReference<>(ReadCase.of(Situation.NONE));

        /** What it gives never depends on what was asked before; two threads at once cost a second reading. */
        ReadCase of(Situation situation) {
            ReadCase known = last.get();
            if (known.situation() == situation) {
                return known;
            }
            ReadCase read = ReadCase.of(situation);
            last.set(read);
            return read;
        }
    }
}
