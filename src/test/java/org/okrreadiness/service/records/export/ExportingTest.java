package org.okrreadiness.service.records.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.export.file.TestSeal;
import org.okrreadiness.export.records.CsvRecords;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.storage.register.JdbcRegister;
import org.okrreadiness.storage.register.People;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;

class ExportingTest {

    private static final Exporting.Order ORDER =
            new Exporting.Order(ExportFormat.CSV, RecordFilter.ALL, false, "hr", "yearly report");

    @TempDir
    private Path data;

    private Register register;
    private Exporting exporting;

    @BeforeEach
    void opens() {
        register = JdbcRegister.inFolder(data);
        exporting = new Exporting(
                register,
                List.of(new CsvRecords(new Messages(Locale.UK))),
                Optional::empty,
                () -> FollowedUps.NONE,
                Clock.systemDefaultZone());
        for (String name : List.of("Ana", "Bo")) {
            Person person = register.people().save(People.named(name));
            register.records()
                    .add(List.of(
                            People.record(person.id(), Competency.WRITING, Level.SOUND, EvidenceStrength.WRITTEN, 1)));
        }
    }

    @AfterEach
    void closes() {
        register.close();
    }

    @Test
    void givesRecordsOutAndWritesThatDown() throws IOException {
        Exporting.Outcome outcome =
                exporting.export(ORDER, data.resolve("out.csv"), new TestSeal("Example"), ExportWatch.NONE);

        assertThat(outcome.records()).isEqualTo(2);
        assertThat(outcome.peopleLeftOut()).isZero();
        assertThat(outcome.files()).allMatch(Files::exists);
        AuditLine line = register.audit().latest(1).get(0);
        assertThat(line.what()).isEqualTo(AuditLine.Action.EXPORTED);
        assertThat(line.count()).isEqualTo(2);
        assertThat(line.why()).isEqualTo("yearly report");
    }

    @Test
    void leavesOutWhoTookTheirConsentBackAndSaysSo() throws IOException {
        Person bo = register.people().byName("Bo").get(0);
        register.people().save(bo.withBasis(bo.basis().withdrawn(LocalDate.of(2026, 6, 1))));

        Exporting.Outcome outcome =
                exporting.export(ORDER, data.resolve("out.csv"), new TestSeal("Example"), ExportWatch.NONE);

        assertThat(outcome.records()).isEqualTo(1);
        assertThat(outcome.peopleLeftOut()).isEqualTo(1);
        assertThat(Files.readString(data.resolve("out.csv"))).contains("Ana").doesNotContain("Bo");
    }

    @Test
    void leavesOutWhatIsNotAsItWasSignedAndSaysSo() throws IOException {
        Person cem = register.people().save(People.named("Cem"));
        CapabilityRecord signed = People.record(cem.id(), Competency.WRITING, Level.SOUND, EvidenceStrength.WRITTEN, 1);
        CapabilityRecord other = People.record(cem.id(), Competency.WRITING, Level.STRONG, EvidenceStrength.WRITTEN, 1);
        register.records().add(List.of(new CapabilityRecord(other.claim(), signed.issue())));

        Exporting.Outcome outcome =
                exporting.export(ORDER, data.resolve("out.csv"), new TestSeal("Example"), ExportWatch.NONE);

        assertThat(outcome.records()).isEqualTo(2);
        assertThat(outcome.unfit()).isEqualTo(1);
        assertThat(outcome.unfitOf()).containsExactly("Cem");
        assertThat(outcome.withdrawn()).isZero();
        assertThat(Files.readString(data.resolve("out.csv"))).contains("Ana").doesNotContain("Cem");
    }

    @Test
    void leavesOutWhatIsWithdrawnAndSaysSo() throws Exception {
        Person bo = register.people().byName("Bo").get(0);
        CapabilityRecord record = register.records().of(bo.id()).get(0);
        AuditLine line =
                new AuditLine(SampleRecords.ISSUED, "hr", AuditLine.Action.REVOKED, 1, "the appeal was upheld");
        CapabilityRecord withdrawn =
                RecordSealing.withdraw(record, "The appeal was upheld", SampleIssuer.school(), SampleRecords.ISSUED);
        assertThat(register.records().withdraw(withdrawn, line)).isTrue();

        Exporting.Outcome outcome =
                exporting.export(ORDER, data.resolve("out.csv"), new TestSeal("Example"), ExportWatch.NONE);

        assertThat(outcome.records()).isEqualTo(1);
        assertThat(outcome.withdrawn()).isEqualTo(1);
        assertThat(outcome.unfit()).isZero();
        assertThat(Files.readString(data.resolve("out.csv"))).contains("Ana").doesNotContain("Bo");
    }

    @Test
    void saysWhenItCannotBeWrittenAndWritesNothingDown() {
        assertThatThrownBy(() ->
                        exporting.export(ORDER, data.resolve("no/out.csv"), new TestSeal("Example"), ExportWatch.NONE))
                .isInstanceOf(FileNotWrittenException.class);
        assertThat(register.audit().latest(1)).isEmpty();
    }

    @Test
    void writesNothingDownWhenItWasStopped() {
        ExportWatch stop = new ExportWatch() {
            @Override
            public void wrote(long records, long ofAll) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThat(exporting
                        .export(ORDER, data.resolve("out.csv"), new TestSeal("Example"), stop)
                        .isStopped())
                .isTrue();
        assertThat(register.audit().latest(1)).isEmpty();
    }
}
