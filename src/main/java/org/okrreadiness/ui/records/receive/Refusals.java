package org.okrreadiness.ui.records.receive;

import java.util.Set;
import java.util.function.Supplier;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/** What keeps a file out, said as it is put right in the window. The command line names its options instead. */
final class Refusals {

    private static final String COMMAND_LINE = "problem.receive.";

    /** Those whose remedy is another here than on the command line. */
    private static final Set<String> OWN =
            Set.of("no-seal", "unknown-sender", "unknown-issuer", "large", "other", "redacted");

    private Refusals() {}

    static <T> T inOwnWords(Supplier<T> work) {
        try {
            return work.get();
        } catch (ReadinessException refused) {
            throw inOwnWords(refused);
        }
    }

    private static ReadinessException inOwnWords(ReadinessException refused) {
        Phrase phrase = refused.phrase();
        boolean isOwn = phrase.key().startsWith(COMMAND_LINE)
                && OWN.contains(phrase.key().substring(COMMAND_LINE.length()));
        return isOwn
                ? new ReadinessException(
                        new Phrase(
                                "receiving.refused." + phrase.key().substring(COMMAND_LINE.length()),
                                phrase.arguments()),
                        refused)
                : refused;
    }
}
