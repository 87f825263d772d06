package org.okrreadiness.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.UnreadableInputException;

/** Finds the case a line was written for, by {@code pack/scenario}. Packs are read once, and only when a line names one. */
final class CaseLookup {

    private final Supplier<AssessmentSource> source;
    private Map<String, Situation> situations;

    CaseLookup(Supplier<AssessmentSource> source) {
        this.source = source;
    }

    /** @throws UnreadableInputException when there is no such case */
    Situation situation(String caseId) {
        if (caseId.isEmpty()) {
            return Situation.NONE;
        }
        Situation found = all().get(caseId);
        if (found == null) {
            throw new UnreadableInputException(
                    Phrase.of("cli.score.unknown-case", caseId, String.join(", ", all().keySet())), null);
        }
        return found;
    }

    private Map<String, Situation> all() {
        if (situations == null) {
            situations = new HashMap<>();
            source.get().packs().stream()
                    .flatMap(pack -> pack.assessment().stream())
                    .forEach(assessment -> assessment
                            .scenarios()
                            .forEach(scenario ->
                                    situations.put(assessment.ref().id() + "/" + scenario.id(), scenario.situation())));
        }
        return situations;
    }
}
