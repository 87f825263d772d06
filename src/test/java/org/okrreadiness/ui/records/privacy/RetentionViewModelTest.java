package org.okrreadiness.ui.records.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.Retention;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;

class RetentionViewModelTest {

    @TempDir
    private Path folder;

    private final AtomicInteger changes = new AtomicInteger();
    private SampleRegister register;
    private RetentionViewModel model;
    private Person ana;
    private Person bo;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder);
        ana = register.person("Ana", "", "");
        register.record(ana, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.RECOGNISED, 900);
        register.record(ana, Competency.FACILITATION, Shown.attested(Level.SOUND), EvidenceStrength.RECOGNISED, 400);
        Person entered = register.person("Bo", "", "");
        bo = register.register()
                .people()
                .save(entered.withBasis(
                        entered.basis().withdrawn(LocalDate.now().minusDays(2))));
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        model = new RetentionViewModel(
                tools, new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr"), changes::incrementAndGet);
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void listsWhatWouldBeDeletedAndDeletesExactlyThat() {
        assertThat(model.lines()).hasSize(2);
        assertThat(model.lines().get(0)).startsWith("Ana: Writing, sound; expired on ");
        assertThat(model.lines().get(1)).startsWith("Bo: everything; the consent was taken back on ");
        assertThat(model.summary())
                .isEqualTo("Today these rules would delete: one person with everything, one expired record.");
        model.run();
        assertThat(register.register().people().find(bo.id())).isEmpty();
        assertThat(register.register().records().of(ana.id()))
                .extracting(record -> record.competency())
                .containsExactly(Competency.FACILITATION);
        assertThat(model.summary()).isEqualTo("These rules would delete nothing today.");
        assertThat(model.doneProperty().get()).isEqualTo("Deleted: one person with everything, one expired record.");
        assertThat(changes).hasValue(1);
    }

    @Test
    void saysWhatOtherRulesWouldDeleteAndDeletesNothingByThem() {
        model.afterExpiryProperty().set("0");
        model.afterWithdrawalProperty().set("6");
        model.keepRules();
        assertThat(register.desk().keeping().retention().rules()).isEqualTo(new Retention.Rules(0, 6));
        assertThat(model.lines()).hasSize(2).allMatch(line -> line.startsWith("Ana: "));
        assertThat(register.register().records().of(ana.id())).hasSize(2);
    }

    @Test
    void keepsNoRuleThatIsNoNumberOfMonths() {
        model.afterExpiryProperty().set("a year");
        model.keepRules();
        assertThat(model.problemProperty().get()).startsWith("Months are a whole number");
        model.afterExpiryProperty().set("121");
        model.keepRules();
        assertThat(model.problemProperty().get()).startsWith("Months are a whole number");
        assertThat(register.desk().keeping().retention().rules()).isEqualTo(Retention.Rules.USUAL);
    }
}
