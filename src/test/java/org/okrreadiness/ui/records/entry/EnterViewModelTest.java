package org.okrreadiness.ui.records.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;

class EnterViewModelTest {

    @TempDir
    private Path folder;

    private final WentTo went = new WentTo();
    private SampleRegister register;
    private EnterViewModel model;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder);
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        model = new EnterViewModel(tools, new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr"), went);
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private long people() {
        return register.register().matrix().count(MatrixFilter.ALL);
    }

    @Test
    void entersNobodyWithoutANameAGroundAndADayThatHasBeen() {
        model.enter();
        assertThat(model.missingProperty().get()).startsWith("A name is missing");
        model.form().nameProperty().set("Ana");
        model.enter();
        assertThat(model.missingProperty().get()).startsWith("Nobody is entered without a ground");
        model.form().ground().groundProperty().set(Ground.CONSENT);
        model.form().ground().sinceProperty().set("last week");
        model.enter();
        assertThat(model.missingProperty().get()).startsWith("Since when is no day");
        model.form().ground().sinceProperty().set("2999-01-01");
        model.enter();
        assertThat(model.missingProperty().get()).startsWith("The day lies in the future");
        assertThat(people()).isZero();
    }

    @Test
    void entersSomebodyAndGoesToTheirPage() {
        fill("Ana", "4711");
        model.enter();
        List<Person> kept = register.register().people().byName("Ana");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).basis().ground()).isEqualTo(Ground.AGREEMENT);
        assertThat(kept.get(0).basis().note()).isEqualTo("works agreement 9");
        assertThat(went.places()).containsExactly("person " + kept.get(0).id());
    }

    @Test
    void saysThatANumberIsTakenAndKeepsNothing() {
        fill("Ana", "4711");
        model.enter();
        fill("Bo", "4711");
        model.enter();
        assertThat(model.work().problemProperty().get().advice()).contains("4711");
        assertThat(people()).isEqualTo(1);
    }

    private void fill(String name, String number) {
        EntryForm form = model.form();
        form.nameProperty().set(name);
        form.numberProperty().set(number);
        form.ground().groundProperty().set(Ground.AGREEMENT);
        form.ground().sinceProperty().set("2026-01-05");
        form.ground().noteProperty().set("works agreement 9");
    }
}
