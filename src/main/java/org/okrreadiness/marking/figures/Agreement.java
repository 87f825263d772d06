package org.okrreadiness.marking.figures;

import java.util.Objects;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.agreement.RaterAgreement;

/**
 * How far levels on one criterion agree.
 *
 * @param levels how many levels were held against another; each rests in a {@link RaterAgreement} and an alpha that say so themselves
 * @param participants whose answers these are; the intervals draw participants
 * @param alpha Krippendorff's, for ranks, with gaps where somebody gave no level
 */
public record Agreement(
        CriterionId criterion, Between between, int levels, int participants, RaterAgreement raters, Figure alpha) {

    public Agreement {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(between, "between");
        Objects.requireNonNull(raters, "raters");
        Objects.requireNonNull(alpha, "alpha");
    }
}
