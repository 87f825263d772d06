package org.okrreadiness.domain.marking;

import java.util.Objects;

/**
 * What a cohort's markers are held to.
 *
 * @param second answers that a second marker marks, drawn for each task; borderline and escalated ones come on top
 * @param blind answers to which the scorer's marks are never shown; agreement between people and scorer is estimated on these alone
 * @param apart how many levels two markers lie apart on a criterion for somebody to adjudicate; 1 to 3
 */
public record ModerationPlan(Qualification qualification, Seeding seeding, Share second, Share blind, int apart) {

    /** Seven in ten exact and all but one in twenty adjacent; a seed in ten; a tenth marked twice; a tenth blind for good; two apart. */
    public static final ModerationPlan USUAL = new ModerationPlan(
            new Qualification(new Share(70), new Share(95)),
            new Seeding(new Share(10), 1, 2),
            new Share(10),
            new Share(10),
            2);

    public ModerationPlan {
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(seeding, "seeding");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(blind, "blind");
        if (apart < 1 || apart > 3) {
            throw new IllegalArgumentException("Two markers lie 1 to 3 levels apart, not " + apart);
        }
    }
}
