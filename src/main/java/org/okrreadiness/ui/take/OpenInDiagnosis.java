package org.okrreadiness.ui.take;

import java.util.Optional;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Diagnose;

/** The first thing that is still open in a diagnosis. */
final class OpenInDiagnosis {

    private OpenInDiagnosis() {}

    static Optional<Phrase> of(Diagnose task, DiagnosisGiven given) {
        long open = task.symptoms().stream()
                .filter(symptom -> !given.causes().containsKey(symptom.id()))
                .count();
        if (open > 0) {
            return Optional.of(Phrase.of(
                    "take.missing.causes",
                    String.valueOf(open),
                    String.valueOf(task.symptoms().size())));
        }
        if (given.root().isEmpty()) {
            return Optional.of(Phrase.of("take.missing.root"));
        }
        if (given.help().isEmpty()) {
            return Optional.of(Phrase.of("take.missing.help"));
        }
        int words = new AnswerGiven(given.counter()).words();
        int least = task.counter().words().least();
        return words < least
                ? Optional.of(Phrase.of("take.missing.counter", String.valueOf(words), String.valueOf(least)))
                : Optional.empty();
    }
}
