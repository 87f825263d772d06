package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.service.AssessmentsByPost;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Lists the assessments that can be found. */
@Command(name = "packs")
final class PacksCommand extends SubCommand {

    @Option(names = "--add", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    PacksCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        if (!files.isEmpty()) {
            return add();
        }
        List<FoundPack> packs = services().packs(dataFolder()).packs();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, packs));
        } else {
            packs.forEach(this::print);
            if (packs.isEmpty()) {
                print("cli.packs.none", dataFolder().resolve("packs"));
            }
        }
        return ExitCode.DONE;
    }

    private int add() {
        List<AssessmentsByPost.Status> statuses;
        try (Workplace workplace = services().open(dataFolder())) {
            statuses = workplace.assessmentsByPost().take(files, status -> {}, () -> false);
        }
        statuses.forEach(this::say);
        boolean refused = statuses.stream().anyMatch(each -> each.outcome() == AssessmentsByPost.Outcome.REFUSED);
        return refused ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }

    private void say(AssessmentsByPost.Status status) {
        String outcome = Words.kebab(status.outcome());
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("file", status.file().toString());
                json.writeStringProperty("outcome", outcome);
                status.pack()
                        .ifPresent(pack -> json.writeStringProperty(
                                "key", pack.label().madeBy().fingerprint()));
                status.because().ifPresent(reason -> json.writeStringProperty("message", words(reason)));
                json.writeEndObject();
            });
        }
        print(
                "cli.packs." + outcome,
                status.file(),
                status.because()
                        .map(this::words)
                        .or(() ->
                                status.pack().map(pack -> pack.label().madeBy().fingerprint()))
                        .orElse(""));
    }

    private void print(FoundPack pack) {
        pack.assessment()
                .ifPresentOrElse(
                        found -> print(
                                found.isMarkedElsewhere() ? "cli.packs.line.elsewhere" : "cli.packs.line",
                                found.ref().id(),
                                found.ref().version(),
                                found.about().title(),
                                found.tasks().size(),
                                competencies(found),
                                pack.location()),
                        () -> print("cli.packs.unusable", pack.location(), errors(pack)));
    }

    private static long errors(FoundPack pack) {
        return pack.findings().stream()
                .filter(f -> f.weight() == PackFinding.Weight.ERROR)
                .count();
    }

    private String competencies(Assessment assessment) {
        return assessment.marking().blueprint().keySet().stream()
                .map(c -> messages().get("competency." + Words.kebab(c)))
                .collect(Collectors.joining(", "));
    }

    private static void write(JsonGenerator json, List<FoundPack> packs) {
        json.writeStartArray();
        for (FoundPack pack : packs) {
            json.writeStartObject();
            json.writeStringProperty("from", Words.kebab(pack.origin()));
            json.writeStringProperty("location", pack.location());
            json.writeNumberProperty("errors", errors(pack));
            pack.assessment().ifPresent(found -> write(json, found));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Assessment found) {
        json.writeStringProperty("id", found.ref().id());
        json.writeStringProperty("version", found.ref().version());
        json.writeStringProperty("hash", found.ref().contentHash());
        json.writeStringProperty("title", found.about().title());
        json.writeStringProperty("marked", found.isMarkedElsewhere() ? "elsewhere" : "here");
        json.writeNumberProperty("scenarios", found.scenarios().size());
        json.writeNumberProperty("tasks", found.tasks().size());
        json.writeName("competencies");
        json.writeStartObject();
        found.marking().blueprint().forEach((c, weight) -> json.writeNumberProperty(Words.kebab(c), weight));
        json.writeEndObject();
    }
}
