package org.okrreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.KnownIssuers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the issuers whose signatures are relied on here, and accepts others once their fingerprint was compared. */
@Command(name = "issuers")
final class RecordsIssuersCommand extends RegisterCommand {

    private static final int LARGEST = 65_536;

    @Option(names = "--accept", paramLabel = "FILE")
    private Optional<Path> accept = Optional.empty();

    @Option(names = "--fingerprint", paramLabel = "FINGERPRINT")
    private Optional<String> fingerprint = Optional.empty();

    @Option(names = "--forget", paramLabel = "FINGERPRINT")
    private Optional<String> forget = Optional.empty();

    RecordsIssuersCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        KnownIssuers issuers = place.desk().givingOut().issuers();
        accept.ifPresent(file -> accept(issuers, issuers.read(bytes(file))));
        forget.ifPresent(print -> issuers.accepted().stream()
                .filter(card -> card.current().fingerprint().equals(print))
                .findFirst()
                .ifPresentOrElse(issuers::forget, () -> {
                    throw new ReadinessException(Phrase.of("cli.records.no-issuer", print));
                }));
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartArray();
                issuers.accepted().forEach(card -> {
                    json.writeStartObject();
                    json.writeStringProperty("issuer", card.name());
                    json.writeStringProperty("fingerprint", card.current().fingerprint());
                    json.writeEndObject();
                });
                json.writeEndArray();
            });
        }
        issuers.accepted()
                .forEach(card ->
                        print("cli.records.issuer", card.name(), card.current().fingerprint()));
        print("cli.records.issuers", issuers.accepted().size());
    }

    /** Nobody is relied on before a person has said which fingerprint they compared it with. */
    private void accept(KnownIssuers issuers, IssuerCard card) {
        String own = card.current().fingerprint();
        if (!fingerprint.equals(Optional.of(own))) {
            throw new ReadinessException(Phrase.of("cli.records.compare", card.name(), own));
        }
        issuers.saysItFollows(card)
                .ifPresentOrElse(earlier -> issuers.acceptInPlaceOf(earlier, card), () -> issuers.accept(card));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableInputException(Phrase.of("cli.records.no-card", file.toString()), null);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("cli.records.no-card", file.toString()), e);
        }
    }
}
