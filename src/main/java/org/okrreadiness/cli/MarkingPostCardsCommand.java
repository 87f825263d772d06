package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.SharedPost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows one's own key card to colleagues, and theirs; writes those that are asked for. */
@Command(name = "cards")
final class MarkingPostCardsCommand extends PostCommand {

    @Option(names = "--out", paramLabel = "FOLDER")
    private Optional<Path> out = Optional.empty();

    MarkingPostCardsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk, SharedPost post) {
        for (byte[] bytes : post.cards()) {
            Optional<KeyCard> card = services().keyCards().read(bytes).content();
            card.ifPresent(read -> say(read, bytes));
        }
        return ExitCode.DONE;
    }

    private void say(KeyCard card, byte[] bytes) {
        String fingerprint = card.keys().fingerprint();
        Optional<Path> file = out.map(folder -> folder.resolve(fingerprint.replace(" ", "-") + KeyCard.ENDING));
        file.ifPresent(place -> WholeFile.write(place, bytes, true));
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("name", card.name());
                json.writeStringProperty("key", fingerprint);
                file.ifPresent(place -> json.writeStringProperty("file", place.toString()));
                json.writeEndObject();
            });
        }
        print("cli.marking.post-card", card.name(), fingerprint);
    }
}
