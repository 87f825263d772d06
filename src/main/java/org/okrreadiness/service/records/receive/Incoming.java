package org.okrreadiness.service.records.receive;

import java.util.List;

/**
 * What is in a file that another folder gave out, before anything of it is taken in.
 *
 * @param issuer who answers for the file, by the name they are known by here
 * @param fingerprint of the key it was sealed with
 */
public record Incoming(String issuer, String fingerprint, List<Line> people) {

    public Incoming {
        people = List.copyOf(people);
    }

    /** What becomes of somebody in the file. */
    public enum Fate {
        /** They are not here yet, and are entered. */
        NEW,
        /** They are here under the id they have there: records stay exactly as they were signed. */
        KNOWN,
        /** They are here under another id, found by number or name: records are signed anew by the issuer here. */
        MATCHED,
        /** They took their consent back, so nothing is added. */
        WITHDRAWN,
        /** It is not clear who they are here, so nothing is added. */
        DOUBTFUL;

        public boolean isTakenIn() {
            return this != WITHDRAWN && this != DOUBTFUL;
        }
    }

    /**
     * Somebody in the file.
     *
     * @param name as they are called there
     * @param here as they are called here; blank for who is not here
     * @param fresh how many records would be added
     * @param known how many are here already
     */
    public record Line(String name, Fate fate, String here, int fresh, int known) {}

    /** How many records would be added. */
    public int fresh() {
        return people.stream().mapToInt(Line::fresh).sum();
    }

    /** How many people would be entered. */
    public int entered() {
        return (int) people.stream().filter(line -> line.fate() == Fate.NEW).count();
    }
}
