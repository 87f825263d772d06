package org.okrreadiness.marking.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Term;

class ContrastTest {

    private static Map<TaskId, List<Contrast>> contrasts(Term term, int answers) {
        Map<AnswerId, List<Standing>> standings = new LinkedHashMap<>();
        for (int i = 1; i <= answers; i++) {
            standings.put(Term.answer(i), new ArrayList<>(term.standings(i).values()));
        }
        return Contrast.all(term.workbook(), standings);
    }

    private static Term five() {
        Term term = Term.plain();
        term.mark(Term.ANNA, 1, 3, 2).mark(Term.ANNA, 2, 0, 1).mark(Term.ANNA, 3, 2, 2);
        return term.mark(Term.ANNA, 4, 2, 1).mark(Term.ANNA, 5, 1, 2);
    }

    @Test
    void setsTheTwoFurthestApartSideBySide() {
        Contrast contrast = contrasts(five(), 5).get(Term.TASK).get(0);
        assertThat(contrast.weaker()).isEqualTo(Term.answer(2));
        assertThat(contrast.stronger()).isEqualTo(Term.answer(1));
        assertThat(contrast.apart()).isEqualTo(2);
        assertThat(contrast.widest()).isEqualTo(Term.IDEAS);
    }

    @Test
    void showsNothingOfAGroupInWhichEverybodyKnowsWhoseItIs() {
        assertThat(contrasts(five(), 4)).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotSettled() {
        Term term = five().mark(Term.BEN, 1, 0, 2);
        assertThat(contrasts(term, 5)).isEmpty();
        assertThat(contrasts(term.mark(Term.ANNA, 6, 3, 3), 6)
                        .get(Term.TASK)
                        .get(0)
                        .stronger())
                .isEqualTo(Term.answer(6));
    }

    @Test
    void showsNoContrastWhereThereIsNone() {
        Term term = Term.plain();
        for (int i = 1; i <= 6; i++) {
            term.mark(Term.ANNA, i, 2, 2);
        }
        assertThat(contrasts(term, 6)).isEmpty();
    }
}
