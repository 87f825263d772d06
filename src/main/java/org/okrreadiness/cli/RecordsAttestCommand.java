package org.okrreadiness.cli;

import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters what somebody saw at work and answers for. */
@Command(name = "attest")
final class RecordsAttestCommand extends RegisterCommand {

    @Parameters(paramLabel = "WHO")
    private String who;

    @Option(names = "--competency", paramLabel = "COMPETENCY", required = true)
    private String competency;

    @Option(names = "--level", paramLabel = "LEVEL", required = true)
    private String level;

    @Option(names = "--evidence", paramLabel = "EVIDENCE", required = true)
    private String evidence;

    @Option(names = "--witness", paramLabel = "WITNESS", required = true)
    private String witness;

    RecordsAttestCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        EvidenceStrength strength = Choice.of(EvidenceStrength.class, evidence);
        if (!strength.isAttested()) {
            throw new ReadinessException(Phrase.of("cli.records.not-attested", evidence));
        }
        if (witness.isBlank()) {
            throw new ReadinessException(Phrase.of("cli.records.no-witness"));
        }
        Person person = person(place.desk().register(), who);
        CapabilityRecord record = place.desk()
                .entering()
                .recording()
                .attest(
                        person,
                        Choice.of(Competency.class, competency),
                        Choice.of(Level.class, level),
                        strength,
                        witness);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> RecordWriter.write(json, new RecordRow(person, record)));
        }
        print("cli.records.attested", person.name(), record.validity().expiresOn());
    }
}
