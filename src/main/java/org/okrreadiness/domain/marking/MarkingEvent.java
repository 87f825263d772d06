package org.okrreadiness.domain.marking;

/** Something that a team of markers did. The events of a cohort, in the order of their stamps, are all there is to know about it. */
public sealed interface MarkingEvent permits Arrangement, Judging, Moderation {

    Made made();

    CohortId cohort();

    <T> T fold(Cases<T> cases);

    /** What to do with each kind of event. */
    interface Cases<T> extends Arrangement.Cases<T>, Judging.Cases<T>, Moderation.Cases<T> {}

    /**
     * @return without space around it
     * @throws IllegalArgumentException when it is blank: a decision without a reason cannot be defended
     */
    static String said(String reason) {
        String said = Wording.plain(reason);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("A decision has a reason");
        }
        return said;
    }
}
