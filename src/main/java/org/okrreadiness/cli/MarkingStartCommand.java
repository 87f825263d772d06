package org.okrreadiness.cli;

import java.util.List;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.marking.TrainingPlace;
import picocli.CommandLine.Command;

/** Makes a trainer's workspace in the data folder. */
@Command(name = "start")
final class MarkingStartCommand extends DeskCommand {

    MarkingStartCommand(RootCommand root) {
        super(root);
    }

    @Override
    int in(TrainingPlace place) {
        if (place.desks().exist()) {
            throw new ReadinessException(Phrase.of("cli.marking.workspace-there"));
        }
        TrainerDesks.Created created = place.desks().create(passphrase());
        say(created.desk(), created.recoveryWords());
        return ExitCode.DONE;
    }

    private void say(TrainerDesk desk, List<String> words) {
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("key", desk.records().me().fingerprint());
                json.writeArrayPropertyStart("recovery_words");
                words.forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            });
        }
        print("cli.marking.started", desk.records().me());
        print("cli.marking.recovery", String.join(" ", words));
    }

    @Override
    int at(TrainerDesk desk) {
        return ExitCode.DONE;
    }
}
