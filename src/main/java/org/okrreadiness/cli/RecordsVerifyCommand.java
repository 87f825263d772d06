package org.okrreadiness.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.reading.verification.VerdictReading;
import org.okrreadiness.reading.verification.VerdictWords;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.service.records.verify.ListFormat;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.service.records.verify.Verification;
import org.okrreadiness.service.records.verify.WithdrawnList;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Says of credentials, certificates, exports and QR codes whether they are genuine. Fails when one of them is not. */
@Command(name = "verify")
final class RecordsVerifyCommand extends RegisterCommand {

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--text", paramLabel = "TEXT")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--withdrawn", paramLabel = "LIST")
    private List<Path> lists = new ArrayList<>();

    private final Set<Path> isList = new HashSet<>();
    private boolean allGood = true;

    RecordsVerifyCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        if (files.isEmpty() && texts.isEmpty()) {
            throw new ReadinessException(Phrase.of("cli.records.verify-what"));
        }
        List<WithdrawnList> beside = beside(place.desk().givingOut().withdrawn().format());
        Verification verification = place.desk().givingOut().verification().beside(beside);
        VerdictWords words = new VerdictWords(messages(), ZoneId.systemDefault());
        for (Path file : files) {
            if (isList.contains(file)) {
                continue;
            }
            say(file.toString(), read(verification, file), words);
        }
        texts.forEach(text -> say(messages().get("cli.records.text"), verification.of(text), words));
    }

    @Override
    int status() {
        return allGood ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    /** Lists that were named, and those among the files, whatever the others are. */
    private List<WithdrawnList> beside(ListFormat format) {
        List<WithdrawnList> beside = new ArrayList<>();
        for (Path list : lists) {
            beside.add(ListFiles.read(format, list)
                    .map(ListFiles.Read::list)
                    .orElseThrow(() -> new UnreadableInputException(
                            Phrase.of("cli.records.list-unreadable", list.toString()), null)));
        }
        for (Path file : files) {
            ListFiles.read(format, file).ifPresent(read -> {
                isList.add(file);
                beside.add(read.list());
            });
        }
        return beside;
    }

    /** One file that cannot be read does not keep the others from being checked. */
    private Verdict read(Verification verification, Path file) {
        try {
            return verification.of(file);
        } catch (UnreadableInputException unreadable) {
            return new Verdict.NotOurs(unreadable.phrase());
        }
    }

    private void say(String what, Verdict verdict, VerdictWords words) {
        allGood &= verdict.isGood();
        VerdictReading reading = words.of(verdict);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, what, verdict, reading));
        } else {
            print("cli.records.verdict", what, reading.headline());
            reading.lines().forEach(line -> print("cli.records.verdict-line", line));
            reading.content().forEach(line -> print("cli.records.verdict-line", line));
        }
    }

    private static void write(JsonGenerator json, String what, Verdict verdict, VerdictReading reading) {
        json.writeStartObject();
        json.writeStringProperty("file", what);
        json.writeStringProperty("verdict", name(verdict));
        json.writeBooleanProperty("good", verdict.isGood());
        json.writeStringProperty("message", reading.headline());
        json.writeArrayPropertyStart("details");
        reading.lines().forEach(json::writeString);
        json.writeEndArray();
        if (verdict instanceof Verdict.Withdrawn withdrawn) {
            withdrawn.words().ifPresent(words -> {
                json.writeStringProperty("withdrawn-at", words.at().toString());
                json.writeStringProperty("withdrawn-reason", words.reason());
            });
            json.writeStringProperty("list-at", withdrawn.listAt().toString());
        }
        if (verdict instanceof Verdict.Genuine genuine) {
            json.writeStringProperty(
                    "withdrawal-looked-up", Words.kebab(genuine.lookup().kind()));
            genuine.lookup().listAt().ifPresent(at -> json.writeStringProperty("list-at", at.toString()));
        }
        json.writeArrayPropertyStart("says");
        reading.content().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String name(Verdict verdict) {
        return Words.kebab(verdict.kind());
    }
}
