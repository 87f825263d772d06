package org.okrreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.service.records.verify.KnownLists;
import org.okrreadiness.service.records.verify.WithdrawnList;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what was withdrawn, writes the list others are given of it, and takes in the lists others give. */
@Command(name = "withdrawn")
final class RecordsWithdrawnCommand extends RegisterCommand {

    @Option(names = "--out", paramLabel = "FOLDER")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--take", paramLabel = "FILE")
    private List<Path> take = new ArrayList<>();

    @Option(names = "--address", paramLabel = "URL")
    private Optional<String> address = Optional.empty();

    @Mixin
    private final IssuerPassphrase passphrase = new IssuerPassphrase();

    private final List<Path> written = new ArrayList<>();

    RecordsWithdrawnCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        RecordsDesk.GivingOut desk = place.desk().givingOut();
        address.ifPresent(desk.withdrawn().own()::setAddress);
        take.forEach(file -> take(desk.withdrawn(), file));
        out.ifPresent(folder -> {
            passphrase.unlock(desk.keys(), messages());
            write(desk.withdrawn(), folder);
        });
        say(desk.withdrawn());
    }

    private void take(RecordsDesk.Withdrawn withdrawn, Path file) {
        ListFiles.Read read = ListFiles.read(withdrawn.format(), file)
                .orElseThrow(() ->
                        new UnreadableInputException(Phrase.of("cli.records.list-unreadable", file.toString()), null));
        KnownLists.Fate fate = withdrawn.known().takeIn(read.list(), read.bytes());
        if (fate != KnownLists.Fate.TAKEN_IN && fate != KnownLists.Fate.KNOWN) {
            throw new ReadinessException(Phrase.of(
                    "cli.records.list-refused." + Words.kebab(fate),
                    file.toString(),
                    new IssuerKey(read.list().signer().key(), read.list().at(), Optional.empty()).fingerprint()));
        }
        if (fate == KnownLists.Fate.TAKEN_IN) {
            print("cli.records.list-taken-in", read.list().signer().name(), day(read.list()));
        } else {
            print("cli.records.list-refused.known", file);
        }
    }

    private static Object day(WithdrawnList list) {
        return list.at().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private void write(RecordsDesk.Withdrawn withdrawn, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReadinessException(Phrase.of("problem.file-no-folder", folder.toString()), e);
        }
        withdrawn.own().files().forEach((name, bytes) -> {
            WholeFile.write(folder.resolve(name), bytes, true);
            written.add(folder.resolve(name));
        });
    }

    private void say(RecordsDesk.Withdrawn withdrawn) {
        List<WithdrawnList> known = withdrawn.known().passed();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeNumberProperty("withdrawn", withdrawn.own().withdrawn());
                json.writeStringProperty("address", withdrawn.own().address().orElse(""));
                json.writeArrayPropertyStart("files");
                written.forEach(file -> json.writeString(file.toString()));
                json.writeEndArray();
                json.writeArrayPropertyStart("lists");
                known.forEach(list -> {
                    json.writeStartObject();
                    json.writeStringProperty("list", list.name());
                    json.writeStringProperty("issuer", list.signer().name());
                    json.writeStringProperty("key", list.signer().key());
                    json.writeStringProperty("at", list.at().toString());
                    json.writeNumberProperty("withdrawn", list.count());
                    json.writeEndObject();
                });
                json.writeEndArray();
                json.writeEndObject();
            });
        }
        written.forEach(file -> print("cli.records.list-written", file));
        known.forEach(list -> print("cli.records.list-known", list.signer().name(), day(list), list.count()));
        print(
                "cli.records.revoked-count",
                withdrawn.own().withdrawn(),
                withdrawn.own().address().orElseGet(() -> messages().get("cli.records.revoked-nowhere")));
    }
}
