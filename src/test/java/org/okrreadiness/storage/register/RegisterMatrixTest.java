package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okrreadiness.domain.record.EvidenceStrength.CRITIQUED;
import static org.okrreadiness.domain.record.EvidenceStrength.RECOGNISED;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Competency.FACILITATION;
import static org.okrreadiness.domain.rubric.Competency.WRITING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.ChangedMeanwhileException;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixRow;

/** How everybody stands follows records, roles and days. */
final class RegisterMatrixTest extends OnBothEngines {

    @Test
    void holdsPeopleAgainstTheirRoles() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "North", Optional.of(COACH)));
        Person bo = register.people().save(People.in("Bo", "South", Optional.of(COACH)));
        register.records()
                .add(List.of(
                        People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 1),
                        People.record(ana.id(), FACILITATION, Level.SOUND, RECOGNISED, 1),
                        People.record(bo.id(), WRITING, Level.SOUND, RECOGNISED, 1)));

        List<MatrixRow> rows = register.matrix().page(MatrixFilter.ALL, Optional.empty(), 10);

        assertThat(rows)
                .extracting(row -> row.cells().get(WRITING).state())
                .containsExactly(GapState.MET, GapState.EVIDENCE_SHORT);
        assertThat(rows.get(0).cells().get(FACILITATION).state()).isEqualTo(GapState.BEYOND);
        assertThat(rows.get(0).cells().get(WRITING).held().orElseThrow().level())
                .isEqualTo(Level.STRONG);
        assertThat(names(new MatrixFilter(
                        "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true)))
                .containsExactly("Bo");
        assertThat(names(new MatrixFilter(
                        "a",
                        Optional.of("North"),
                        Optional.of(COACH),
                        Optional.of(WRITING),
                        Optional.of(GapState.MET),
                        false)))
                .containsExactly("Ana");
    }

    @Test
    void holdsEverybodyAgainstARoleThatChanged() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        register.records().add(List.of(People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1)));

        RoleProfile role = register.roles().find(COACH).orElseThrow();
        register.roles()
                .save(new RoleProfile(
                        COACH, "Coach", Map.of(WRITING, new Requirement(Level.STRONG, WRITTEN)), role.version()));

        assertThat(writing()).isEqualTo(GapState.LEVEL_SHORT);
        assertThatThrownBy(() -> register.roles().save(role)).isInstanceOf(ChangedMeanwhileException.class);
        register.roles().remove(COACH);
        assertThat(register.people().find(ana.id()).orElseThrow().role()).isEmpty();
        assertThat(writing()).isEqualTo(GapState.BEYOND);
    }

    @Test
    void seesARecordEnd() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        LocalDate today = LocalDate.now();
        register.records()
                .add(List.of(People.record(
                        ana.id(),
                        WRITING,
                        Level.SOUND,
                        WRITTEN,
                        new Validity(today.minusDays(9), today, today.plusDays(1)))));

        register.matrix().refresh(today);
        assertThat(writing()).isEqualTo(GapState.MET);
    }

    @Test
    void givesTheMatrixOutInPagesInTheOrderOfNames() {
        for (String name : List.of("Zoë", "ana", "Émile", "Ana", "Bo", "ana")) {
            kept(name);
        }
        List<String> names = new ArrayList<>();
        Optional<MatrixRow> last = Optional.empty();
        List<MatrixRow> page;
        do {
            page = register.matrix().page(MatrixFilter.ALL, last, 2);
            page.forEach(row -> names.add(row.name()));
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (!page.isEmpty());

        assertThat(names).containsExactly("ana", "Ana", "ana", "Bo", "Émile", "Zoë");
        assertThat(register.matrix().count(words("an"))).isEqualTo(3);
    }
}
