package org.okrreadiness.scoring.critique;

import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.scoring.words.CaseTerms;
import org.okrreadiness.scoring.words.CopiedText;

/**
 * A critique with everything its criteria look at, worked out once.
 *
 * @param matching which marks found what
 * @param prose the case as the participant read it
 * @param planted the lines of the planted set
 * @param terms words that speak of the case
 * @param copied words the participant was given: the case and the planted set
 */
record CritiqueReading(
        Critique task,
        CritiqueGiven given,
        Matching matching,
        String prose,
        String planted,
        CaseTerms terms,
        CopiedText copied) {

    static CritiqueReading of(Critique task, CritiqueGiven given, Situation situation) {
        StringBuilder planted = new StringBuilder(task.planted().objective().text());
        task.planted().keyResults().forEach(kr -> planted.append('\n').append(kr.text()));
        return new CritiqueReading(
                task,
                given,
                Matching.of(task, given.marks()),
                situation.prose(),
                planted.toString(),
                CaseTerms.of(situation),
                CopiedText.from(situation.prose(), planted.toString()));
    }

    /** Everything the participant was given to read. */
    String givenText() {
        return prose + "\n" + planted;
    }

    Places places() {
        return new Places(task);
    }
}
