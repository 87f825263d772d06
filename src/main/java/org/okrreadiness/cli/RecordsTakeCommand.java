package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.EnteringPlace;
import org.okrreadiness.service.marking.EnteringReleased;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.records.Candidate;
import org.okrreadiness.service.records.Recording;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes what was sat in the data folder over into the register, or what a cohort that was marked here was given back. */
@Command(name = "take")
final class RecordsTakeCommand extends SubCommand {

    @ArgGroup(multiplicity = "1")
    private From from;

    @Option(names = "--participant", paramLabel = "NAME")
    private Optional<String> participant = Optional.empty();

    @Mixin
    private final IssuerPassphrase passphrase = new IssuerPassphrase();

    /** Sittings of this folder need a ground for people who are not there yet; a cohort's people have to be there. */
    static final class From {

        @ArgGroup(exclusive = false)
        private GroundOptions sittings;

        @ArgGroup(exclusive = false)
        private Marked cohort;
    }

    /** A cohort in the trainer's workspace. */
    static final class Marked {

        @Option(names = "--cohort", paramLabel = "ID", required = true, descriptionKey = "records.take.cohort")
        private String cohort;

        @Option(
                names = "--workspace-passphrase-file",
                paramLabel = "FILE",
                descriptionKey = "records.take.workspace-passphrase-file")
        private Path passphraseFile;
    }

    RecordsTakeCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (EnteringPlace place = services().openRecordsWithTrainers(dataFolder(), database())) {
            RecordsDesk desk = place.records().desk();
            passphrase.unlock(desk.givingOut().keys(), messages());
            if (from.cohort == null) {
                takeSittings(desk);
            } else {
                takeCohort(desk, place);
            }
        }
        return ExitCode.DONE;
    }

    private void takeSittings(RecordsDesk desk) {
        List<Candidate> candidates = desk.entering().own().candidates().stream()
                .filter(one -> participant.isEmpty() || participant.get().equals(one.participant()))
                .toList();
        Recording.Outcome outcome = desk.entering().recording().enter(candidates, from.sittings.basis());
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

    private void takeCohort(RecordsDesk desk, EnteringPlace place) {
        if (!place.trainers().exist()) {
            throw new ReadinessException(Phrase.of("cli.marking.no-workspace"));
        }
        TrainerDesk trainer =
                place.trainers().open(Passphrase.read(Optional.ofNullable(from.cohort.passphraseFile), messages()));
        List<EnteringReleased.Line> lines =
                trainer
                        .entering()
                        .enter(
                                NamedCohort.find(trainer, from.cohort.cohort),
                                desk.entering().marked())
                        .stream()
                        .filter(line ->
                                participant.isEmpty() || participant.get().equals(line.name()))
                        .toList();
        if (json()) {
            JsonLines out = new JsonLines(terminal().out());
            lines.forEach(line -> out.line(json -> {
                json.writeStartObject();
                json.writeStringProperty("attempt", line.submission().toString());
                json.writeStringProperty("person", line.name());
                json.writeStringProperty("outcome", Words.kebab(line.fate()));
                json.writeNumberProperty("records", line.records());
                json.writeEndObject();
            }));
            out.flush();
        }
        print(
                "cli.records.cohort-taken",
                lines.size(),
                lines.stream().mapToInt(EnteringReleased.Line::records).sum());
        Map<EnteringReleased.Fate, List<EnteringReleased.Line>> left = lines.stream()
                .filter(line -> !line.fate().isThere())
                .collect(Collectors.groupingBy(EnteringReleased.Line::fate, TreeMap::new, Collectors.toList()));
        left.forEach((fate, of) -> terminal()
                .say(
                        messages(),
                        Phrase.of(
                                "cli.records.cohort-left",
                                of.stream().map(EnteringReleased.Line::name).collect(Collectors.joining(", ")),
                                Words.of(messages(), "entering", fate))));
    }
}
