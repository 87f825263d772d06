package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Competency.WRITING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Level;

/** What a register keeps when it is closed. */
final class RegisterKeepingTest extends OnBothEngines {

    @Test
    void remembersNotes() {
        register.notes().put("retention", "one");
        register.notes().put("retention", "two");

        assertThat(register.notes().find("retention")).contains("two");
        assertThat(register.notes().find("mapping")).isEmpty();
    }

    @Test
    void hasEverythingAfterItWasClosedAndOpened() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);
        register.records().add(List.of(record));
        register.close();

        register = open();

        assertThat(register.people().find(ana.id())).contains(ana);
        assertThat(register.records().of(ana.id())).containsExactly(record);
        assertThat(register.roles().all()).hasSize(1);
    }
}
