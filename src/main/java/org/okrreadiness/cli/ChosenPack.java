package org.okrreadiness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.UnreadableInputException;

/** Finds the pack somebody named on the command line: by id, or by the place of its folder. */
final class ChosenPack {

    private ChosenPack() {}

    /** @throws UnreadableInputException when there is no such pack or it has errors */
    static Assessment named(String name, AssessmentSource source, Messages messages) {
        return usable(found(name, source), messages);
    }

    /** Usable or not. */
    static FoundPack found(String name, AssessmentSource source) {
        return source.packs().stream()
                .filter(pack ->
                        pack.assessment().map(a -> a.ref().id().equals(name)).orElse(false))
                .findFirst()
                .orElseGet(() -> atPath(name, source));
    }

    static Assessment usable(FoundPack found, Messages messages) {
        return found.assessment().orElseThrow(() -> {
            PackFinding first = found.findings().stream()
                    .filter(f -> f.weight() == PackFinding.Weight.ERROR)
                    .findFirst()
                    .orElseThrow();
            return new UnreadableInputException(
                    new Phrase(
                            "cli.problem.pack-has-errors",
                            List.of(
                                    first.place().toString(),
                                    messages.get(
                                            first.message().key(),
                                            first.message().arguments()),
                                    messages.get(first.fix().key(), first.fix().arguments()))),
                    null);
        });
    }

    private static FoundPack atPath(String name, AssessmentSource source) {
        Path path = Path.of(name);
        if (!Files.exists(path)) {
            throw new UnreadableInputException(Phrase.of("cli.problem.no-such-pack", name), null);
        }
        return source.read(path);
    }
}
