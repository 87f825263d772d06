package org.okrreadiness.marking.figures;

import java.util.Objects;
import org.okrreadiness.domain.marking.MarkerId;

/** Whose levels are held against one another. */
public sealed interface Between {

    <T> T fold(Cases<T> cases);

    /** What to do with each kind. */
    interface Cases<T> {
        T markers(AllMarkers all);

        T pair(Pair pair);

        T scorer(MarkersAndScorer both);
    }

    /** Every marker with every other who marked the same answer. */
    record AllMarkers() implements Between {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.markers(this);
        }
    }

    /** Two markers. */
    record Pair(MarkerId one, MarkerId other) implements Between {
        public Pair {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.pair(this);
        }
    }

    /** People and the scorer, on answers of which the scorer's marks never showed. */
    record MarkersAndScorer() implements Between {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.scorer(this);
        }
    }
}
