package org.okrreadiness.domain.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** A piece of evidence the participant can read. */
public sealed interface Exhibit {

    /** Unique in the scenario. */
    String id();

    String title();

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of exhibit. */
    interface Cases<T> {
        T memo(Memo memo);

        T thread(MessageThread thread);

        T table(Table table);

        T chart(Chart chart);

        T people(People people);
    }

    /**
     * A letter, note or minute.
     *
     * @param from empty when it has no sender
     * @param to empty when it has no addressee
     * @param date as it stands on the paper; may be empty
     */
    record Memo(String id, String title, String from, String to, String date, String text) implements Exhibit {
        public Memo {
            requireNames(id, title);
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.memo(this);
        }
    }

    /** A conversation in messages, oldest first. */
    record MessageThread(String id, String title, List<Message> messages) implements Exhibit {
        public MessageThread {
            requireNames(id, title);
            messages = List.copyOf(messages);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.thread(this);
        }
    }

    /** @param at as shown, for example "Mon 09:12" */
    record Message(String from, String at, String text) {}

    /**
     * Rows of cells as shown.
     *
     * @param note what stands under it; may be empty
     */
    record Table(String id, String title, List<String> columns, List<List<String>> rows, String note)
            implements Exhibit {
        public Table {
            requireNames(id, title);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.table(this);
        }
    }

    /**
     * A line or bar chart.
     *
     * @param unit of the values
     * @param labels along the x axis
     * @param note what stands under it; may be empty
     */
    record Chart(
            String id, String title, Shape shape, String unit, List<String> labels, List<Series> series, String note)
            implements Exhibit {

        /** How the values are drawn. */
        public enum Shape {
            LINE,
            BAR
        }

        public Chart {
            requireNames(id, title);
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.chart(this);
        }
    }

    /** @param values one for each label; empty where there is no reading */
    record Series(String name, List<OptionalDouble> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Who is involved. */
    record People(String id, String title, List<Person> people) implements Exhibit {
        public People {
            requireNames(id, title);
            people = List.copyOf(people);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.people(this);
        }
    }

    /**
     * @param interest what this person wants
     * @param view what this person says or holds; may be empty
     */
    record Person(String name, String role, String interest, Optional<String> view) {}

    private static void requireNames(String id, String title) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
