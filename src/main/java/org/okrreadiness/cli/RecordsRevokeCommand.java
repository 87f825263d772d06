package org.okrreadiness.cli;

import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws a record that was wrong. It stays where it is, with the reason, and counts nowhere. */
@Command(name = "revoke")
final class RecordsRevokeCommand extends RegisterCommand {

    /** How credentials write the id of the record they are made of. */
    private static final String URN = "urn:uuid:";

    @Parameters(paramLabel = "RECORD")
    private String record;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    @Mixin
    private final IssuerPassphrase passphrase = new IssuerPassphrase();

    RecordsRevokeCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        RecordId id = id();
        passphrase.unlock(place.desk().givingOut().keys(), messages());
        CapabilityRecord withdrawn =
                place.desk().givingOut().withdrawn().withdrawing().withdraw(id, reason);
        Person person =
                place.desk().register().people().find(withdrawn.person()).orElseThrow();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> RecordWriter.write(json, new RecordRow(person, withdrawn)));
        }
        print("cli.records.revoked", id, person.name());
    }

    private RecordId id() {
        try {
            return RecordId.of(record.startsWith(URN) ? record.substring(URN.length()) : record);
        } catch (IllegalArgumentException none) {
            throw new ReadinessException(Phrase.of("problem.withdraw.unknown", record), none);
        }
    }
}
