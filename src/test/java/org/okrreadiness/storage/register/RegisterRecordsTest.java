package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okrreadiness.domain.record.EvidenceStrength.CRITIQUED;
import static org.okrreadiness.domain.record.EvidenceStrength.RECOGNISED;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Competency.FACILITATION;
import static org.okrreadiness.domain.rubric.Competency.WRITING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;

/** Records are added once, given back, gone through and taken out. */
final class RegisterRecordsTest extends OnBothEngines {

    @Test
    void givesBackRecordsAsTheyWereAddedTheNewestFirst() {
        Person ana = kept("Ana");
        CapabilityRecord older = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 40);
        CapabilityRecord newer = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);

        assertThat(register.records().add(List.of(older, newer))).isEqualTo(2);

        assertThat(register.records().of(ana.id())).containsExactly(newer, older);
        assertThat(register.records().find(older.id())).contains(older);
    }

    @Test
    void addsARecordOnce() {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);

        assertThat(register.records().add(List.of(record, record))).isEqualTo(1);
        assertThat(register.records().add(List.of(record))).isZero();
        assertThat(register.records().count(RecordFilter.ALL)).isEqualTo(1);
    }

    @Test
    void addsNothingForSomebodyItDoesNotKnow() {
        Person ana = kept("Ana");
        List<CapabilityRecord> both = List.of(
                People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1),
                People.record(PersonId.random(), WRITING, Level.SOUND, WRITTEN, 1));

        assertThatThrownBy(() -> register.records().add(both)).isInstanceOf(IllegalArgumentException.class);
        assertThat(register.records().count(RecordFilter.ALL)).isZero();
    }

    @Test
    void goesThroughRecordsPersonByPersonUntilItIsStopped() {
        List<Person> people = register.people()
                .saveAll(List.of(
                        People.in("Ana", "North", Optional.empty()),
                        People.in("Bo", "South", Optional.empty()),
                        People.in("Cem", "North", Optional.empty())));
        for (int day = 1; day <= 3; day++) {
            for (Person person : people) {
                register.records().add(List.of(People.record(person.id(), WRITING, Level.SOUND, WRITTEN, day)));
            }
        }

        List<String> all = new ArrayList<>();
        register.records().each(RecordFilter.ALL, row -> all.add(row.person().name()), () -> false);
        List<String> some = new ArrayList<>();
        register.records().each(RecordFilter.ALL, row -> some.add(row.person().name()), () -> some.size() == 4);
        List<String> north = new ArrayList<>();
        RecordFilter inNorth = new RecordFilter(
                Optional.empty(), Optional.of("North"), Optional.empty(), Optional.empty(), Optional.empty());
        register.records().each(inNorth, row -> north.add(row.person().name()), () -> false);

        assertThat(all).containsExactly("Ana", "Ana", "Ana", "Bo", "Bo", "Bo", "Cem", "Cem", "Cem");
        assertThat(some).hasSize(4);
        assertThat(north).containsExactly("Ana", "Ana", "Ana", "Cem", "Cem", "Cem");
        assertThat(register.records().count(inNorth)).isEqualTo(6);
    }

    @Test
    void goesThroughTheRecordsOfThoseWhoAreFoundInTheMatrix() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "North", Optional.of(COACH)));
        Person bo = register.people().save(People.in("Bo", "North", Optional.of(COACH)));
        register.records()
                .add(List.of(
                        People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 1),
                        People.record(ana.id(), FACILITATION, Level.SOUND, RECOGNISED, 1),
                        People.record(bo.id(), FACILITATION, Level.SOUND, RECOGNISED, 1)));

        assertThat(namesOf(new MatrixFilter(
                        "an", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)))
                .containsExactly("Ana", "Ana");
        assertThat(namesOf(new MatrixFilter(
                        "",
                        Optional.of("North"),
                        Optional.of(COACH),
                        Optional.of(WRITING),
                        Optional.of(GapState.NO_RECORD),
                        false)))
                .containsExactly("Bo");
        assertThat(namesOf(new MatrixFilter(
                        "zoe", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)))
                .isEmpty();
        assertThat(namesOf(MatrixFilter.ALL)).containsExactly("Ana", "Ana", "Bo");
    }

    @Test
    void goesThroughTheRecordsOfMoreThanFitIntoOneQuestion() {
        List<Person> people = new ArrayList<>();
        for (int number = 1000; number < 1450; number++) {
            people.add(People.in(number % 3 == 0 ? "Ana " + number : "Bo " + number, "", Optional.empty()));
        }
        List<CapabilityRecord> records = new ArrayList<>();
        for (Person person : register.people().saveAll(people)) {
            for (int day = 0; day < (person.name().endsWith("7") ? 0 : 2); day++) {
                records.add(People.unsigned(person.id(), WRITING, Level.SOUND, WRITTEN, day));
            }
        }
        register.records().add(records);

        assertThat(namesOf(words("ana"))).hasSize(2 * 135).isSorted().allMatch(name -> name.startsWith("Ana"));
        assertThat(namesOf(words("bo"))).hasSize(2 * 270).isSorted().allMatch(name -> name.startsWith("Bo"));
        assertThat(namesOf(words("1"))).hasSize(2 * 405);
        List<RecordRow> some = new ArrayList<>();
        register.records().each(RecordFilter.among(words("bo")), some::add, () -> some.size() == 450);
        assertThat(some).hasSize(450);
    }

    private List<String> namesOf(MatrixFilter people) {
        List<String> names = new ArrayList<>();
        RecordFilter filter = RecordFilter.among(people);
        register.records().each(filter, row -> names.add(row.person().name()), () -> false);
        assertThat(register.records().count(filter)).isEqualTo(names.size());
        return names;
    }

    @Test
    void handsRecordsOverWithThePersonTheyAreAbout() {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);
        register.records().add(List.of(record));

        List<RecordRow> rows = new ArrayList<>();
        register.records().each(RecordFilter.of(ana.id()), rows::add, () -> false);

        assertThat(rows).containsExactly(new RecordRow(ana, record));
    }

    @Test
    void takesSingleRecordsOut() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);
        register.records().add(List.of(record));

        assertThat(register.records().remove(Set.of(record.id()), LINE)).isEqualTo(1);

        assertThat(register.records().of(ana.id())).isEmpty();
        assertThat(writing()).isEqualTo(GapState.NO_RECORD);
    }
}
