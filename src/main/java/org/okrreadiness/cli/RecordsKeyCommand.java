package org.okrreadiness.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says with which key records are signed, and looks after it. */
@Command(name = "key")
final class RecordsKeyCommand extends RegisterCommand {

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--renew", paramLabel = "WHY")
    private Optional<String> renew = Optional.empty();

    @Option(names = "--protect")
    private boolean protect;

    @Option(names = "--unprotect")
    private boolean unprotect;

    @Option(names = "--replace")
    private boolean replace;

    @Mixin
    private final IssuerPassphrase passphrase = new IssuerPassphrase();

    RecordsKeyCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        RecordsDesk.GivingOut desk = place.desk().givingOut();
        IssuerKeys keys = desk.keys();
        renew.ifPresent(why -> keys.renew(Choice.of(IssuerKey.Reason.class, why)));
        if (protect) {
            keys.protect(passphrase.read(messages()));
        } else if (unprotect || name.isPresent() || out.isPresent()) {
            passphrase.unlock(keys, messages());
        }
        if (unprotect) {
            keys.unprotect();
        }
        name.ifPresent(keys::rename);
        out.ifPresent(file -> WholeFile.write(file, desk.issuers().ownCard(Instant.now()), replace));
        say(keys);
    }

    private void say(IssuerKeys keys) {
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("issuer", keys.issuer().name());
                json.writeStringProperty("key", keys.issuer().publicKey());
                json.writeStringProperty("fingerprint", keys.all().get(0).fingerprint());
                json.writeBooleanProperty("protected", keys.isProtected());
                json.writeNumberProperty("retired", keys.all().size() - 1);
                json.writeEndObject();
            });
        }
        print(
                keys.isProtected() ? "cli.records.key-protected" : "cli.records.key",
                keys.issuer().name(),
                keys.all().get(0).fingerprint());
        keys.all().stream()
                .skip(1)
                .forEach(old -> print(
                        "cli.records.key-retired",
                        old.fingerprint(),
                        Words.kebab(old.retired().orElseThrow().reason())));
        out.ifPresent(file -> print("cli.records.card", file));
    }
}
