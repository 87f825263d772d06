package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.EnteringPlace;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.SharedPost;
import picocli.CommandLine.Option;

/** What every command has that works with the post of a shared register. */
abstract class PostCommand extends SubCommand {

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "marking.post.name")
    private Optional<String> name = Optional.empty();

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "marking.passphrase-file")
    private Path passphraseFile;

    PostCommand(RootCommand root) {
        super(root);
    }

    @Override
    public final Integer call() {
        if (database().isEmpty()) {
            throw new ReadinessException(Phrase.of("cli.marking.post-where"));
        }
        try (EnteringPlace place = services().openRecordsWithTrainers(dataFolder(), database())) {
            if (!place.trainers().exist()) {
                throw new ReadinessException(Phrase.of("cli.marking.no-workspace"));
            }
            TrainerDesk desk = place.trainers().open(Passphrase.read(Optional.ofNullable(passphraseFile), messages()));
            SharedPost post = place.records().desk().register().post();
            desk.post().show(post, name.orElseGet(() -> System.getProperty("user.name", "")));
            return at(desk, post);
        }
    }

    /** @return the exit status */
    abstract int at(TrainerDesk desk, SharedPost post);
}
