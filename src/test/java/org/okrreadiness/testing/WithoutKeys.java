package org.okrreadiness.testing;

import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Sitting;

/** An assessment as if it had come without its keys. */
public final class WithoutKeys {

    private WithoutKeys() {}

    public static Assessment of(Assessment whole) {
        Assessment.Marking marking = whole.marking();
        return new Assessment(
                whole.ref(),
                whole.about(),
                new Assessment.Marking(
                        marking.blueprint(),
                        marking.cutScores(),
                        marking.school(),
                        marking.rubrics(),
                        marking.certainty(),
                        marking.measurement(),
                        true),
                new Sitting(Set.of(Mode.ASSESSMENT), Optional.empty()),
                whole.scenarios());
    }
}
