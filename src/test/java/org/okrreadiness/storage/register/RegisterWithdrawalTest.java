package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.domain.record.EvidenceStrength.CRITIQUED;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Competency.WRITING;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Withdrawal;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.PassedLists;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.StatusPlaces;
import org.okrreadiness.testing.SampleIssuer;

/** A withdrawn record stays, counts nowhere, and keeps its place in the issuer's list, whoever is erased. */
final class RegisterWithdrawalTest extends OnBothEngines {

    private static final AuditLine REVOKED =
            new AuditLine(Instant.parse("2026-11-29T08:00:00Z"), "hr", AuditLine.Action.REVOKED, 1, "a mistake");

    private static CapabilityRecord withdrawn(CapabilityRecord record) {
        return RecordSealing.withdraw(
                record,
                "Entered by mistake – “twice”",
                SampleIssuer.school(),
                Instant.parse("2026-11-29T08:00:00.123456Z"));
    }

    private static String key() {
        return SampleIssuer.school().issuer().publicKey();
    }

    @Test
    void keepsThatARecordIsWithdrawnAndCountsItNowhere() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        register.records().add(List.of(record));
        assertThat(cell(ana)).isEqualTo(GapState.MET);
        CapabilityRecord withdrawn = withdrawn(record);

        assertThat(register.records().withdraw(withdrawn, REVOKED)).isTrue();

        assertThat(register.records().find(record.id())).contains(withdrawn);
        assertThat(RecordSealing.isGenuine(register.records().find(record.id()).orElseThrow()))
                .isTrue();
        assertThat(cell(ana)).isEqualTo(GapState.NO_RECORD);
        assertThat(register.audit().latest(1)).containsExactly(REVOKED);
        assertThat(register.matrix().recheck(Set.of(ana.id())).unfit()).isEmpty();
        assertThat(register.places().withdrawnRecords()).containsExactly(record.id());
        assertThat(register.records().withdraw(withdrawn, REVOKED)).isFalse();
        assertThat(register.records().withdraw(withdrawn(record), REVOKED)).isFalse();
        assertThat(register.audit().latest(10)).hasSize(1);
        assertThat(register.records().add(List.of(record))).isZero();
        assertThat(register.records()
                        .withdraw(withdrawn(People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3)), REVOKED))
                .isFalse();
    }

    private GapState cell(Person person) {
        return register.matrix()
                .page(words(person.name()), Optional.empty(), 1)
                .get(0)
                .cells()
                .get(WRITING)
                .state();
    }

    @Test
    void findsOutWhoChangesAWithdrawalPastTheProgram() throws SQLException {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        register.records().add(List.of(record));
        register.records().withdraw(withdrawn(record), REVOKED);

        past("UPDATE records SET withdrawal = REPLACE(withdrawal, 'mistake', 'fraud')");
        assertThat(register.matrix().recheck(Set.of(ana.id())).unfit()).hasSize(1);
        past("UPDATE records SET withdrawal = 'nothing of the kind'");
        assertThat(register.matrix().recheck(Set.of(ana.id())).unfit()).hasSize(1);

        past("UPDATE records SET withdrawal = NULL");
        assertThat(register.records().find(record.id())).contains(record);
        assertThat(register.places().withdrawnRecords()).containsExactly(record.id());
        assertThat(register.places().putBack()).isEqualTo(1);
        assertThat(register.records().find(record.id())).contains(withdrawn(record));
        assertThat(register.places().putBack()).isZero();
    }

    @Test
    void givesEachRecordOnePlaceOfItsOwn() {
        List<RecordId> records = Stream.generate(RecordId::random).limit(300).toList();
        Map<RecordId, Long> first = register.places().of(key(), records.subList(0, 200));
        Map<RecordId, Long> again = register.places().of(key(), records);
        assertThat(again).containsAllEntriesOf(first).hasSize(300);
        assertThat(Set.copyOf(again.values())).hasSize(300);
        assertThat(again.values()).allMatch(place -> place >= 0 && place < StatusPlaces.IN_A_LIST);
        List<Long> inOrder = records.stream().map(again::get).toList();
        assertThat(inOrder)
                .as("drawn by lot")
                .isNotEqualTo(inOrder.stream().sorted().toList());
        assertThat(register.places().lists(key())).isEqualTo(1);
        assertThat(register.places().lists("ef".repeat(32))).isZero();
        assertThat(register.places().of("ef".repeat(32), records)).isNotEqualTo(again);
        assertThat(register.places().withdrawn(key())).isEmpty();
    }

    /** The mark has to stay, or what was withdrawn would stand again; nothing else may. */
    @Test
    void keepsOnlyTheMarkOfWhoIsErased() throws SQLException {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        CapabilityRecord other = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 30);
        register.records().add(List.of(record, other));
        register.places().of(key(), List.of(other.id()));
        register.records().withdraw(withdrawn(record), REVOKED);
        long place = register.places().withdrawn(key()).get(0).number();

        register.people().erase(ana.id(), LINE);

        assertThat(register.places().withdrawn(key())).containsExactly(new StatusPlaces.Place(place, Optional.empty()));
        assertThat(register.places().withdrawnRecords()).isEmpty();
        assertThat(register.places().all())
                .hasSize(2)
                .allMatch(one -> one.record().isEmpty() && one.by().isEmpty());
        assertThat(register.places().putBack()).isZero();
        assertThat(register.places().of(key(), List.of(RecordId.random())).values())
                .noneMatch(fresh -> fresh == place);
    }

    @Test
    void keepsOnlyTheMarkOfARecordThatIsTakenOut() {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        register.records().add(List.of(record));
        register.records().withdraw(withdrawn(record), REVOKED);
        register.records().remove(Set.of(record.id()), LINE);
        assertThat(register.places().withdrawn(key()))
                .singleElement()
                .matches(place -> place.record().isEmpty());
    }

    @Test
    void takesPlacesOverFromAnotherRegister() {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        register.records().add(List.of(record));
        Withdrawal word = withdrawn(record).withdrawal().orElseThrow();
        List<StatusPlaces.Kept> there = List.of(
                new StatusPlaces.Kept(key(), 7, Optional.of(record.id()), true, Optional.of(word)),
                new StatusPlaces.Kept(key(), 8, Optional.empty(), true, Optional.empty()),
                new StatusPlaces.Kept(key(), 9, Optional.of(RecordId.random()), false, Optional.empty()));
        register.places().keep(there);
        register.places().keep(there);
        assertThat(register.places().all()).containsExactlyInAnyOrderElementsOf(there);
        assertThat(register.places().putBack()).isEqualTo(1);
        assertThat(register.records().find(record.id())).contains(withdrawn(record));
        assertThat(register.places().of(key(), List.of(record.id()))).containsEntry(record.id(), 7L);
    }

    @Test
    void keepsTheNewestListThatWasPassedOn() {
        Instant at = Instant.parse("2026-11-29T08:00:00Z");
        PassedLists lists = register.passedLists();
        assertThat(lists.all()).isEmpty();
        assertThat(lists.keep("urn:list", key(), at, new byte[] {1, 2})).isTrue();
        assertThat(lists.keep("urn:list", key(), at, new byte[] {3})).isFalse();
        assertThat(lists.keep("urn:list", key(), at.minusSeconds(1), new byte[] {4}))
                .isFalse();
        assertThat(lists.keep("urn:list", "ef".repeat(32), at.minusSeconds(1), new byte[] {5}))
                .isTrue();
        assertThat(lists.keep("urn:list", key(), at.plusSeconds(1), new byte[] {6}))
                .isTrue();
        assertThat(lists.all()).extracting(bytes -> bytes[0]).containsExactly((byte) 6, (byte) 5);
    }
}
