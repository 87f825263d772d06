package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.IssuerKeys;
import picocli.CommandLine.Option;

/** The passphrase of the issuer's key, where it has one. */
final class IssuerPassphrase {

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "records.passphrase-file")
    private Path file;

    /** Does nothing when none is needed. */
    void unlock(IssuerKeys keys, Messages messages) {
        if (keys.isLocked()) {
            keys.unlock(read(messages));
        }
    }

    char[] read(Messages messages) {
        return Passphrase.read(Optional.ofNullable(file), messages);
    }
}
