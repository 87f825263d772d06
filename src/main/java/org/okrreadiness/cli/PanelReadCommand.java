package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.service.ExpertPanels.Collected;
import org.okrreadiness.service.ExpertVotes;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the sheets of several experts together. */
@Command(name = "read")
final class PanelReadCommand extends SubCommand {

    private static final String USUAL_NAME = "panel.yaml";

    @Parameters(index = "0", paramLabel = "PACK")
    private String pack;

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "2..60")
    private List<Path> filled;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    PanelReadCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        FoundPack found = ChosenPack.found(pack, services().packs(dataFolder()));
        Assessment assessment = ChosenPack.usable(found, messages());
        Path file = Optional.ofNullable(out).orElseGet(() -> inPack(found));
        if (filled.stream().filter(this::isRefused).count() > 0) {
            return ExitCode.WRONG_INPUT;
        }
        Collected collected = services().panels().read(assessment, filled, file);
        if (json()) {
            write(file, collected);
        } else {
            print("cli.panel.read", collected.experts(), collected.votes(), collected.blanks(), file);
            if (collected.experts() < PanelQuestion.ENOUGH_EXPERTS) {
                print("cli.panel.small", PanelQuestion.ENOUGH_EXPERTS);
            }
            print("cli.panel.next", file.getFileName());
        }
        return ExitCode.DONE;
    }

    /** Says of a pack who signed it, or why nothing of it is used. */
    private boolean isRefused(Path sheet) {
        Optional<Reading<ReadPack<ExpertVotes>>> pack = services().panels().pack(sheet);
        pack.flatMap(Reading::content).map(ReadPack::label).ifPresent(label -> say(sheet, label.madeBy()));
        Optional<Phrase> reason = pack.flatMap(Reading::reason);
        reason.ifPresent(because ->
                terminal().say(messages(), Phrase.of("cli.panel.refused", sheet.toString(), words(because))));
        return reason.isPresent();
    }

    private void say(Path sheet, Maker expert) {
        if (!json()) {
            print("cli.panel.signed", sheet, expert.name(), expert.fingerprint());
        }
    }

    private static Path inPack(FoundPack found) {
        if (found.origin() == FoundPack.Origin.SHIPPED) {
            throw new UnreadableInputException(Phrase.of("cli.problem.panel-needs-out", found.location()), null);
        }
        return Path.of(found.location()).resolve(USUAL_NAME);
    }

    private void write(Path file, Collected collected) {
        JsonOutput.line(terminal().out(), json -> {
            json.writeStartObject();
            json.writeStringProperty("file", file.toString());
            json.writeNumberProperty("experts", collected.experts());
            json.writeNumberProperty("votes", collected.votes());
            json.writeNumberProperty("blanks", collected.blanks());
            json.writeEndObject();
        });
    }
}
