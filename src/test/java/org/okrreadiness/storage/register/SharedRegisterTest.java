package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.ChangedMeanwhileException;
import org.okrreadiness.service.records.Register;

/** What is only so of a register on a PostgreSQL server. */
final class SharedRegisterTest {

    @Test
    void letsTwoProgramsWorkAtOnce() {
        Optional<String> url = Shared.freshDatabase();
        assumeTrue(url.isPresent(), Shared::reason);
        try (Register mine = JdbcRegister.shared(url.orElseThrow());
                Register yours = JdbcRegister.shared(url.orElseThrow())) {
            Person ana = mine.people().save(People.named("Ana"));
            Person seen = yours.people().find(ana.id()).orElseThrow();
            yours.people().save(seen.withRole(Optional.empty()));

            assertThatThrownBy(() -> mine.people().save(ana)).isInstanceOf(ChangedMeanwhileException.class);
        }
    }

    @Test
    void refusesAnAddressWithASettingThatCouldLoadAClass() {
        assertThatThrownBy(() -> JdbcRegister.shared(
                        "jdbc:postgresql://localhost/x?user=a&password=geheim&socketFactory=org.example.Evil"))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("socketFactory")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> JdbcRegister.shared("jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'"))
                .isInstanceOf(ReadinessException.class);
    }

    @Test
    void saysWhenNobodyAnswers() {
        assertThatThrownBy(() -> JdbcRegister.shared("jdbc:postgresql://localhost:1/x?user=a"))
                .isInstanceOf(ReadinessException.class)
                .satisfies(e ->
                        assertThat(((ReadinessException) e).phrase().key()).isEqualTo("problem.register.no-answer"));
    }
}
