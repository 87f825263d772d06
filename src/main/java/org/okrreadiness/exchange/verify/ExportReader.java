package org.okrreadiness.exchange.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.export.file.SealCheck;
import org.okrreadiness.service.records.verify.About;
import org.okrreadiness.service.records.verify.Examined;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.SignedReader;
import org.okrreadiness.service.records.verify.Statement;

/** Exported files that have their seal beside them; either of the two may be offered. */
public final class ExportReader implements SignedReader {

    @Override
    public Optional<Examined> examine(Offered offered) {
        return offered.file().flatMap(ExportReader::examine);
    }

    private static Optional<Examined> examine(Path offered) {
        String name = String.valueOf(offered.getFileName());
        boolean isSeal = name.endsWith(FileSeal.ENDING);
        Path file =
                isSeal ? offered.resolveSibling(name.substring(0, name.length() - FileSeal.ENDING.length())) : offered;
        if (!isSeal && !Files.exists(FileSeal.beside(file))) {
            return Optional.empty();
        }
        return Optional.of(
                Files.isRegularFile(file)
                        ? examined(FileSeal.check(file))
                        : new Examined.Uncheckable(Phrase.of("verify.not-ours.seal-alone")));
    }

    private static Examined examined(SealCheck check) {
        return switch (check.outcome()) {
            case GENUINE -> new Examined.Signed(statement(check.seal().orElseThrow()));
            case CHANGED -> new Examined.Broken(Phrase.of("verify.changed.export"));
            case UNREADABLE -> new Examined.Broken(Phrase.of("verify.changed.seal"));
        };
    }

    private static Statement statement(FileSeal seal) {
        return new Statement(
                Statement.Form.EXPORT,
                new About(Optional.empty(), List.of()),
                List.of(),
                new Statement.Signer(seal.issuer().name(), seal.issuer().publicKey()),
                Optional.of(seal.at()),
                Optional.empty());
    }
}
