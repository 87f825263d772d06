package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Competency.FACILITATION;
import static org.okrreadiness.domain.rubric.Competency.WRITING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.ChangedMeanwhileException;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.NumberTakenException;
import org.okrreadiness.service.records.RecordFilter;

/** People are kept, found and erased. */
final class RegisterPeopleTest extends OnBothEngines {

    @Test
    void givesBackAPersonAsTheyWereKept() {
        Person person = new Person(
                PersonId.random(),
                "Zoë O’Brien-Đặng 李",
                "P-17",
                "zoe@example.org",
                "Netze / Süd",
                Optional.empty(),
                Basis.of(Ground.CONSENT, LocalDate.of(2026, 2, 3), "form 7").withdrawn(LocalDate.of(2026, 5, 6)),
                0);

        Person kept = register.people().save(person);

        assertThat(kept).isEqualTo(person.withVersion(1));
        assertThat(register.people().find(person.id())).contains(kept);
        assertThat(register.people().byNumber("P-17")).contains(kept);
        assertThat(register.people().byName("Zoë O’Brien-Đặng 李")).containsExactly(kept);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        Person read = kept("Ana");
        Person first = register.people().save(read.withBasis(read.basis().withdrawn(LocalDate.of(2026, 3, 1))));

        assertThatThrownBy(() -> register.people().save(read.withRole(Optional.empty())))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(register.people().find(read.id())).contains(first);
    }

    @Test
    void refusesANumberThatSomebodyElseHas() {
        register.people().save(People.numbered("Ana", "4711"));

        assertThatThrownBy(() -> register.people()
                        .saveAll(List.of(People.numbered("Bo", "4712"), People.numbered("Cem", "4711"))))
                .isInstanceOf(NumberTakenException.class);
        assertThat(register.people().byNumber("4712")).isEmpty();
    }

    @Test
    void findsPeopleByTheBeginningsOfTheirWordsWithoutAccents() {
        Person zoe = register.people().save(People.numbered("Zoë Müller", "A-99"));
        kept("Zora Mill");

        assertThat(register.people().search("mull zo", 10)).containsExactly(zoe);
        assertThat(register.people().search("a-99", 10)).containsExactly(zoe);
        assertThat(register.people().search("ZOR", 10)).hasSize(1);
        assertThat(register.people().search("üller", 10)).isEmpty();
        assertThat(register.people().search("%", 10)).hasSize(2);
    }

    @Test
    void erasesAPersonWithEverythingAndKeepsALineWithoutThem() {
        Person ana = register.people().save(People.numbered("Ana Unverwechselbar", "4711"));
        register.records()
                .add(List.of(
                        People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1),
                        People.record(ana.id(), FACILITATION, Level.SOUND, WRITTEN, 1)));

        assertThat(register.people().erase(ana.id(), LINE)).contains(2);

        assertThat(register.people().find(ana.id())).isEmpty();
        assertThat(register.records().count(RecordFilter.ALL)).isZero();
        assertThat(register.matrix().count(MatrixFilter.ALL)).isZero();
        assertThat(register.people().search("ana", 5)).isEmpty();
        assertThat(register.audit().latest(10)).containsExactly(LINE.counting(2));
        assertThat(register.people().erase(ana.id(), LINE)).isEmpty();
    }
}
