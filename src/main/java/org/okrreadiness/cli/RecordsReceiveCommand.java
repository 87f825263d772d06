package org.okrreadiness.cli;

import java.nio.file.Path;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.service.records.receive.Receiving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in records that another folder gave out as JSON. Fails when somebody in the file was left out. */
@Command(name = "receive")
final class RecordsReceiveCommand extends RegisterCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin
    private final GroundOptions ground = new GroundOptions();

    @Mixin
    private final IssuerPassphrase passphrase = new IssuerPassphrase();

    private boolean isWhole = true;

    RecordsReceiveCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        passphrase.unlock(place.desk().givingOut().keys(), messages());
        Receiving.Outcome outcome = place.desk().entering().receiving().receive(file, ground.basis());
        isWhole = outcome.isWhole();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeNumberProperty("records", outcome.records());
                json.writeNumberProperty("known", outcome.known());
                json.writeNumberProperty("people", outcome.people());
                json.writeNumberProperty(
                        "people-left-out",
                        outcome.withdrawn().size() + outcome.doubtful().size());
                json.writeEndObject();
            });
        }
        print("cli.records.received", outcome.records(), outcome.known(), outcome.people());
        outcome.withdrawn().forEach(name -> terminal().say(messages(), Phrase.of("cli.records.withdrew", name)));
        outcome.doubtful().forEach(name -> terminal().say(messages(), Phrase.of("cli.records.doubtful", name)));
    }

    @Override
    int status() {
        return isWhole ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }
}
