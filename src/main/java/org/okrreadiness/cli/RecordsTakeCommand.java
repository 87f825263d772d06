package org.okrreadiness.cli;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.records.Candidate;
import org.okrreadiness.service.records.Recording;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes what was sat in the data folder over into the register. */
@Command(name = "take")
final class RecordsTakeCommand extends RegisterCommand {

    @Option(names = "--participant", paramLabel = "NAME")
    private Optional<String> participant = Optional.empty();

    @Mixin
    private final GroundOptions ground = new GroundOptions();

    RecordsTakeCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        List<Candidate> candidates = place.desk().entering().own().candidates().stream()
                .filter(one -> participant.isEmpty() || participant.get().equals(one.participant()))
                .toList();
        Recording.Outcome outcome = place.desk().entering().recording().enter(candidates, ground.basis());
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeNumberProperty("sittings", candidates.size());
                json.writeNumberProperty("records", outcome.records());
                json.writeNumberProperty("people", outcome.people());
                json.writeEndObject();
            });
        }
        print("cli.records.taken", candidates.size(), outcome.records(), outcome.people());
        outcome.withdrawn().forEach(name -> terminal().say(messages(), Phrase.of("cli.records.withdrew", name)));
        outcome.ambiguous().forEach(name -> terminal().say(messages(), Phrase.of("cli.records.ambiguous", name)));
    }
}
