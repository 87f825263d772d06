package org.okrreadiness.scoring.reading;

/** Tells a piece of work that is there or not there at the end from work without an end. */
public final class Deliverable {

    private Deliverable() {}

    /** "Publish the handbook by May", "the handbook is published"; not "support the teams" and not "help with training". */
    public static boolean isPromisedBy(LineReading line) {
        boolean work = line.head().is(Head.Kind.WORK) || line.has(Trait.DONE_PREDICATE);
        return work
                && !line.has(Trait.OPEN_ENDED)
                && isMeant(line)
                && !line.measure().is(Measure.Kind.NONE);
    }

    private static boolean isMeant(LineReading line) {
        return !line.has(Trait.NEGATED)
                && !line.has(Trait.PLACEHOLDER)
                && !line.has(Trait.GIBBERISH)
                && !line.has(Trait.STUFFED)
                && !line.has(Trait.ABOUT_ITSELF);
    }
}
