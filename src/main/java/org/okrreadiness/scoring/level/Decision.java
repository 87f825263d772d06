package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.scoring.doubt.Doubt;
import org.okrreadiness.scoring.doubt.Prior;

/**
 * That a criterion was decided by a row. There is one for each row, made when its table is.
 *
 * @param criterion which criterion
 * @param row the row
 * @param doubt how far the criterion's marks may be relied on
 * @param prior what is believed once the row has decided
 * @param because key of the sentence that gives the reason
 * @param question key of what a coach would ask next
 */
record Decision(CriterionId criterion, Row row, Doubt doubt, Prior prior, String because, String question) {

    /** The same, told by another row: what is believed still rests on the row that came first. */
    Decision moved(Row other) {
        return of(criterion, other, doubt, prior);
    }

    static Decision of(CriterionId criterion, Row row, Doubt doubt) {
        Prior prior = doubt.prior(row.name(), row.level(), row.confidence());
        return of(criterion, row, doubt, row.standing() == Standing.FIRM ? prior.held() : prior);
    }

    private static Decision of(CriterionId criterion, Row row, Doubt doubt, Prior prior) {
        String name = criterion + "." + row.name();
        return new Decision(criterion, row, doubt, prior, "because." + name, "question." + name);
    }
}
