package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.Copying;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.Parcel;
import org.okrreadiness.testing.SampleIssuer;

/** From one engine to the other and back. */
final class CopyingTest {

    private static final int PEOPLE = 230;

    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    private final Copying copying = new Copying(Clock.systemUTC(), "hr");

    private static void fill(Register register) {
        RoleId coach = new RoleId("coach");
        register.roles()
                .save(new RoleProfile(
                        coach,
                        "Coach",
                        Map.of(Competency.WRITING, new Requirement(Level.SOUND, EvidenceStrength.WRITTEN)),
                        0));
        List<Person> people = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            people.add(People.in("Person " + n + " Żółć", "Unit " + n % 7, Optional.of(coach)));
        }
        List<CapabilityRecord> records = new ArrayList<>();
        for (Person person : register.people().saveAll(people)) {
            for (Competency competency : Competency.values()) {
                records.add(People.record(person.id(), competency, Level.SOUND, EvidenceStrength.CRITIQUED, 3));
            }
        }
        register.records().add(records);
    }

    private static List<MatrixRow> matrix(Register register) {
        return register.matrix().page(MatrixFilter.ALL, Optional.empty(), 1_000);
    }

    @Test
    void losesNothingOnTheWayToASharedRegisterAndBack() {
        Optional<String> url = Shared.freshDatabase();
        assumeTrue(url.isPresent(), Shared::reason);
        try (Register own = JdbcRegister.inFolder(data);
                Register shared = JdbcRegister.shared(url.orElseThrow());
                Register back = JdbcRegister.inFolder(elsewhere)) {
            fill(own);
            byte[] pack = {1, 2, 3};
            own.post()
                    .leave(
                            new Parcel(
                                    HexFormat.of().formatHex(Signatures.digest(pack)),
                                    PackKind.MARKS,
                                    "anna",
                                    "",
                                    "",
                                    "",
                                    Instant.parse("2026-11-29T08:00:00Z"),
                                    Set.of()),
                            pack);

            Copying.Checked there = copying.copy(own, shared, ExportWatch.NONE);
            Copying.Checked again = copying.copy(own, shared, ExportWatch.NONE);
            Copying.Checked here = copying.copy(shared, back, ExportWatch.NONE);

            assertThat(List.of(there, again, here))
                    .containsOnly(new Copying.Checked(PEOPLE, PEOPLE * Competency.values().length, List.of()));
            assertThat(shared.post().all(Set.of("ben"))).isEmpty();
            assertThat(back.records().count(RecordFilter.ALL))
                    .isEqualTo(own.records().count(RecordFilter.ALL));
            assertThat(matrix(back)).extracting(MatrixRow::name).isEqualTo(names(matrix(own)));
            assertThat(matrix(shared)).extracting(MatrixRow::name).isEqualTo(names(matrix(own)));
            assertThat(matrix(shared))
                    .extracting(MatrixRow::cells)
                    .isEqualTo(matrix(own).stream().map(MatrixRow::cells).toList());
        }
    }

    private static List<String> names(List<MatrixRow> rows) {
        return rows.stream().map(MatrixRow::name).toList();
    }

    @Test
    void refusesToDecideWhichOfTwoEntriesIsRight() {
        try (Register own = JdbcRegister.inFolder(data);
                Register other = JdbcRegister.inFolder(elsewhere)) {
            Person ana = own.people().save(People.named("Ana"));
            copying.copy(own, other, ExportWatch.NONE);
            Person moved = new Person(ana.id(), "Ana B.", "", "", "", Optional.empty(), ana.basis(), 1);
            other.people().save(moved);

            assertThatThrownBy(() -> copying.copy(own, other, ExportWatch.NONE)).isInstanceOf(ReadinessException.class);
            assertThat(copying.check(own, other, ExportWatch.NONE).differing()).containsExactly(ana.id());
        }
    }

    @Test
    void findsARecordThatIsMissing() {
        try (Register own = JdbcRegister.inFolder(data);
                Register other = JdbcRegister.inFolder(elsewhere)) {
            Person ana = own.people().save(People.named("Ana"));
            copying.copy(own, other, ExportWatch.NONE);
            own.records()
                    .add(List.of(
                            People.record(ana.id(), Competency.WRITING, Level.SOUND, EvidenceStrength.WRITTEN, 1)));

            assertThat(copying.check(own, other, ExportWatch.NONE).differing()).containsExactly(ana.id());
        }
    }

    /** What was withdrawn since the last time is withdrawn there as well, at the same place of the same list. */
    @Test
    void takesWithdrawalsAlongAlsoOfRecordsThatWereThere() {
        try (Register own = JdbcRegister.inFolder(data);
                Register other = JdbcRegister.inFolder(elsewhere)) {
            Person ana = own.people().save(People.named("Ana"));
            CapabilityRecord record =
                    People.record(ana.id(), Competency.WRITING, Level.SOUND, EvidenceStrength.CRITIQUED, 3);
            own.records().add(List.of(record));
            assertThat(copying.copy(own, other, ExportWatch.NONE).isComplete()).isTrue();
            CapabilityRecord withdrawn = RecordSealing.withdraw(
                    record, "A mistake", SampleIssuer.school(), Instant.parse("2026-11-29T08:00:00Z"));
            own.records()
                    .withdraw(
                            withdrawn,
                            new AuditLine(
                                    Instant.parse("2026-11-29T08:00:00Z"),
                                    "hr",
                                    AuditLine.Action.REVOKED,
                                    1,
                                    "A mistake"));
            assertThat(copying.check(own, other, ExportWatch.NONE).isComplete()).isFalse();

            assertThat(copying.copy(own, other, ExportWatch.NONE).isComplete()).isTrue();

            assertThat(other.records().find(record.id())).contains(withdrawn);
            assertThat(other.places().all())
                    .containsExactlyInAnyOrderElementsOf(own.places().all())
                    .isNotEmpty();
        }
    }
}
