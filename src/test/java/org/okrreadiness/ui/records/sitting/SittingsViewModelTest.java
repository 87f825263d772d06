package org.okrreadiness.ui.records.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.SampleStudies;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;

class SittingsViewModelTest {

    @TempDir
    private Path folder;

    private static SittingsViewModel model(SampleRegister register) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        SittingsViewModel model = new SittingsViewModel(
                tools, new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr"), new WentTo());
        model.load();
        return model;
    }

    @Test
    void recordsNothingWithoutAGround() {
        try (SampleRegister register = new SampleRegister(folder, 2)) {
            SittingsViewModel model = model(register);
            assertThat(model.lines())
                    .hasSize(2)
                    .allMatch(line -> line.isPossible() && !line.claims().isEmpty());
            model.takeOver();
            assertThat(model.missingProperty().get()).startsWith("Nobody is entered without a ground");
            assertThat(register.register().records().count(RecordFilter.ALL)).isZero();
        }
    }

    @Test
    void takesOverWhatIsTickedOnceAndSaysSo() {
        try (SampleRegister register = new SampleRegister(folder, 2)) {
            SittingsViewModel model = model(register);
            int claims = model.lines().get(0).claims().size();
            model.lines().get(1).chosenProperty().set(false);
            model.ground().groundProperty().set(Ground.CONSENT);
            model.takeOver();
            assertThat(model.doneProperty().get()).isEqualTo(claims + " records were added; one person was entered.");
            assertThat(register.register().records().count(RecordFilter.ALL)).isEqualTo(claims);
            assertThat(model.lines().get(0).isPossible()).isFalse();
            assertThat(model.lines().get(0).fate()).isEqualTo("All of it is recorded already.");
            assertThat(model.lines().get(1).fate()).isEqualTo("They are entered with it.");
        }
    }

    @Test
    void saysWhyASittingCannotBeTakenOver() {
        try (SampleRegister register = new SampleRegister(folder, 2)) {
            String first = SampleStudies.people(2).get(0);
            String second = SampleStudies.people(2).get(1);
            Person person = register.person(first, "", "");
            register.register().people().save(person.withBasis(person.basis().withdrawn(LocalDate.now())));
            register.person(second, "North", "");
            register.person(second, "South", "");
            SittingsViewModel model = model(register);
            assertThat(model.lines()).noneMatch(SittingLine::isPossible);
            assertThat(model.lines())
                    .extracting(SittingLine::fate)
                    .containsExactlyInAnyOrder(
                            "They took their consent back, so nothing is added.",
                            "Several people have this name, so nothing is added. Give one of them their full name first.");
            model.ground().groundProperty().set(Ground.CONSENT);
            model.takeOver();
            assertThat(model.missingProperty().get()).startsWith("Nothing is chosen");
        }
    }

    @Test
    void saysThatNothingWasSatHere() {
        try (SampleRegister register = new SampleRegister(folder)) {
            SittingsViewModel model = model(register);
            assertThat(model.lines()).isEmpty();
            assertThat(model.loadedProperty().get()).isTrue();
        }
    }
}
