package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainingPlace;
import picocli.CommandLine.Option;

/** What every command at a trainer's desk has: it opens the workspace, and locks it at its end. */
abstract class DeskCommand extends SubCommand {

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "marking.passphrase-file")
    private Path passphraseFile;

    DeskCommand(RootCommand root) {
        super(root);
    }

    @Override
    public final Integer call() {
        try (TrainingPlace place = services().openWithTrainers(dataFolder())) {
            return in(place);
        }
    }

    int in(TrainingPlace place) {
        if (!place.desks().exist()) {
            throw new ReadinessException(Phrase.of("cli.marking.no-workspace"));
        }
        return at(place.desks().open(passphrase()));
    }

    final char[] passphrase() {
        return Passphrase.read(Optional.ofNullable(passphraseFile), messages());
    }

    /** @return the exit status */
    abstract int at(TrainerDesk desk);
}
