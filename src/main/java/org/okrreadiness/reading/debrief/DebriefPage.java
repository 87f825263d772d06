package org.okrreadiness.reading.debrief;

import java.util.List;

/** One page for everybody in the room. */
public sealed interface DebriefPage {

    String title();

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of page. */
    interface Cases<T> {
        T levels(Levels page);

        T contrast(Contrasting page);
    }

    /**
     * How often each level stands.
     *
     * @param title what kind of work it is about
     * @param rows one for each criterion
     */
    record Levels(String title, List<Row> rows) implements DebriefPage {
        public Levels {
            rows = List.copyOf(rows);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.levels(this);
        }
    }

    /**
     * @param criterion what is asked
     * @param counts by level, lowest first
     * @param spoken the same in a sentence
     */
    record Row(String criterion, List<Integer> counts, String spoken) {
        public Row {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Two answers to one task, and the question to ask the room.
     *
     * @param title of the task
     * @param apart what they differ in most
     * @param question empty where there is none
     */
    record Contrasting(String title, String apart, Side one, Side other, String question) implements DebriefPage {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.contrast(this);
        }
    }

    /** @param level what it is worth where they differ most; a word */
    record Side(List<String> lines, String level) {
        public Side {
            lines = List.copyOf(lines);
        }
    }
}
