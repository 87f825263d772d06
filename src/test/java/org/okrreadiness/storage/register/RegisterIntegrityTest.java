package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Competency.WRITING;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.Integrity;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixStore;
import org.okrreadiness.service.records.RecordFilter;

/** What somebody changed past the program counts nowhere, and is found. */
final class RegisterIntegrityTest extends OnBothEngines {

    @Test
    void countsNoRecordThatSomebodyChangedPastTheProgram() throws SQLException {
        role(Level.STRONG);
        Person ana = register.people().save(People.in("Ana", "North", Optional.of(COACH)));
        register.records().add(List.of(People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1)));
        assertThat(writing()).isEqualTo(GapState.LEVEL_SHORT);

        past("UPDATE records SET level = 3, highest = 3");
        Person moved = register.people().save(ana.withRole(Optional.empty()));
        register.people().save(moved.withRole(Optional.of(COACH)));

        assertThat(writing()).isEqualTo(GapState.NO_RECORD);
        register.records().add(List.of(People.record(ana.id(), WRITING, Level.STRONG, WRITTEN, 1)));
        assertThat(writing()).isEqualTo(GapState.MET);
    }

    @Test
    void findsAndPutsRightWhatWasChangedPastTheProgram() throws SQLException {
        role(Level.STRONG);
        Person ana = register.people().save(People.in("Ana", "North", Optional.of(COACH)));
        Person bo = register.people().save(People.in("Bo", "North", Optional.of(COACH)));
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);
        register.records().add(List.of(record));
        assertThat(register.matrix().recheck(Set.of(ana.id(), bo.id())))
                .isEqualTo(new MatrixStore.Rechecked(1, List.of(), 0));

        past("UPDATE records SET level = 3, highest = 3");
        past("UPDATE standings SET writing = 2, has_gap = 0");
        MatrixStore.Rechecked found = register.matrix().recheck(Set.of(ana.id(), bo.id()));

        assertThat(found.unfit()).extracting(CapabilityRecord::id).containsExactly(record.id());
        assertThat(found.putRight()).isEqualTo(2);
        assertThat(writing()).isEqualTo(GapState.NO_RECORD);
        assertThat(names(new MatrixFilter(
                        "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true)))
                .containsExactly("Ana", "Bo");
    }

    @Test
    void goesThroughAWholeRegisterAndTakesOutWhatIsNotAsSigned() throws SQLException {
        Integrity integrity =
                new Integrity(register, Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC), "hr");
        for (int i = 0; i < 120; i++) {
            Person person = kept("Person " + i);
            register.records().add(List.of(People.record(person.id(), WRITING, Level.SOUND, WRITTEN, 1)));
        }
        assertThat(integrity.isDue()).isTrue();
        past(
                "UPDATE records SET expires_on = expires_on + 400 WHERE person_no = (SELECT person_no FROM people WHERE name = 'Person 117')");

        Integrity.Found found = integrity.check(ExportWatch.NONE);

        assertThat(found.people()).isEqualTo(120);
        assertThat(found.records()).isEqualTo(120);
        assertThat(found.unfit()).extracting(row -> row.person().name()).containsExactly("Person 117");
        assertThat(integrity.isDue()).isFalse();
        assertThat(integrity.last().orElseThrow().unfit()).isEqualTo(1);
        assertThat(integrity.takeOut(found.unfit(), "damaged")).isEqualTo(1);
        assertThat(register.audit().latest(1).get(0).what()).isEqualTo(AuditLine.Action.TAKEN_OUT);
        assertThat(integrity.check(ExportWatch.NONE).isSound()).isTrue();
        assertThat(register.records().count(RecordFilter.ALL)).isEqualTo(119);
    }
}
