package org.okrreadiness.marking;

import java.util.Set;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;

/**
 * Which answers a second marker marks: a sample drawn by lot, all of a submission whose verdict hangs on its marks, and all that were
 * escalated.
 *
 * @param borderline submissions of which a cut score lies inside the band of a competency
 */
public record SecondMarking(Set<AttemptId> borderline) {

    public SecondMarking {
        borderline = Set.copyOf(borderline);
    }

    /** Whether somebody else than the first marker marks it as well; reference answers have definitive marks instead. */
    public boolean wants(Workbook workbook, AnswerId answer) {
        AnswerBook book = workbook.answer(answer);
        return book.reference().isEmpty()
                && (borderline.contains(answer.submission())
                        || book.escalated().isPresent()
                        || Draw.SECOND.of(workbook.cohort().id(), answer)
                                < workbook.cohort().plan().second().fraction());
    }
}
