package org.okrreadiness.ui.records.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.people.PeoplePreview.Change;
import org.okrreadiness.service.records.people.PersonField;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.ui.records.people.PeopleViewModel.Step;

class PeopleViewModelTest {

    private static final String GOOD = "Name,Personnel number,Unit\nAna Silva,17,North\nBo Larsen,18,South\n";

    @TempDir
    private Path folder;

    private SampleRegister register;
    private PeopleViewModel model;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder.resolve("register"));
        model = model(new InlineRunner());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private PeopleViewModel model(BackgroundRunner runner) {
        return new PeopleViewModel(
                new UiTools(new Messages(Locale.UK), runner, new HandTurnedDelay()),
                new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr"),
                new WentTo());
    }

    private Path table(String text) {
        try {
            return Files.writeString(folder.resolve("people.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long people() {
        return register.register().people().count();
    }

    @Test
    void entersNobodyBeforeSomebodyHasSeenEveryRowAndChosenAGround() {
        model.open(table(GOOD));
        assertThat(model.stepProperty().get()).isEqualTo(Step.LOOK);
        assertThat(model.lines()).extracting(RowLine::title).containsExactly("Row 2: Ana Silva", "Row 3: Bo Larsen");
        assertThat(model.saidProperty().get()).isEqualTo("New: 2. Changed: 0. As they are: 0. With problems: 0.");
        assertThat(model.goProperty().get()).isEqualTo("Enter 2 people");
        model.enter();
        assertThat(model.missingProperty().get()).startsWith("Nobody is entered without a ground");
        assertThat(people()).isZero();
        model.ground().groundProperty().set(Ground.AGREEMENT);
        model.ground().noteProperty().set("works agreement 4");
        model.enter();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(model.saidProperty().get())
                .isEqualTo("2 people were entered; 0 were changed; 0 rows were left out.");
        Person ana = register.register().people().byNumber("17").orElseThrow();
        assertThat(ana.basis().ground()).isEqualTo(Ground.AGREEMENT);
        assertThat(ana.unit()).isEqualTo("North");
    }

    @Test
    void changesNothingTheSecondTimeAndReadsTheColumnsAsBefore() {
        model.open(table(GOOD));
        assertThat(model.readProperty().get()).startsWith("Proposed from the headings");
        model.ground().groundProperty().set(Ground.CONSENT);
        model.enter();
        model.open(table(GOOD));
        assertThat(model.readProperty().get()).startsWith("As you read a table");
        assertThat(model.lines()).extracting(RowLine::change).containsOnly(Change.UNCHANGED);
        assertThat(model.goProperty().get()).isEqualTo("Nothing would change");
        assertThat(model.changesProperty().get()).isFalse();
    }

    @Test
    void saysOnItsButtonWhatItDoes() {
        register.person("Ana Silva", "South", "");
        model.open(table("Name,Unit\nAna Silva,North\n"));
        assertThat(model.goProperty().get()).isEqualTo("Change one entry");
        model.open(table("Name,Unit\nAna Silva,North\nBo Larsen,North\n"));
        assertThat(model.goProperty().get()).isEqualTo("Enter 1, change 1");
    }

    @Test
    void saysWhatIsWrongInWhichColumnAndTakesTheOthersOnlyWhenAsked() {
        model.open(table("Name,E-mail,Role\nAna Silva,ana@example.org,\nBo Larsen,no address,Pilot\n"));
        assertThat(model.onlyProblemsProperty().get()).isTrue();
        assertThat(model.lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Row 3: Bo Larsen");
            assertThat(line.problems())
                    .containsExactly(
                            "E-mail: \"no address\" is no e-mail address. Correct it, or leave the cell empty.",
                            "Role: No role profile is called \"Pilot\". Make one of that name, or write the name of one there is.");
        });
        model.onlyProblemsProperty().set(false);
        assertThat(model.lines()).hasSize(2);
        model.ground().groundProperty().set(Ground.CONSENT);
        model.enter();
        assertThat(model.missingProperty().get()).startsWith("Some rows cannot be taken in, so nothing was.");
        assertThat(people()).isZero();
        model.leaveOutProperty().set(true);
        model.enter();
        assertThat(people()).isEqualTo(1);
        assertThat(model.saidProperty().get()).endsWith("one row was left out.");
    }

    @Test
    void looksAgainWhenAColumnIsChosenAndGivesItToOneFieldOnly() {
        model.open(table("Who,Where\nAna Silva,North\n"));
        assertThat(model.saidProperty().get()).startsWith("No column says what people are called.");
        assertThat(model.changesProperty().get()).isFalse();
        model.columns().columnProperty(PersonField.UNIT).set(Optional.of(0));
        model.columns().columnProperty(PersonField.NAME).set(Optional.of(0));
        assertThat(model.columns().columnProperty(PersonField.UNIT).get()).isEmpty();
        model.columns().columnProperty(PersonField.UNIT).set(Optional.of(1));
        assertThat(model.goProperty().get()).isEqualTo("Enter one person");
        model.ground().groundProperty().set(Ground.CONSENT);
        model.enter();
        assertThat(register.register().people().byName("Ana Silva"))
                .singleElement()
                .extracting(Person::unit)
                .isEqualTo("North");
    }

    @Test
    void takesNothingInWhenTheRegisterChangedMeanwhile() {
        model.open(table(GOOD));
        register.person("Ana Silva", "North", "");
        model.ground().groundProperty().set(Ground.CONSENT);
        model.enter();
        assertThat(model.work().problemProperty().get().advice())
                .startsWith("The register has changed since you looked");
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void saysWhenItIsNoTable() {
        model.open(folder.resolve("gone.xlsx"));
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHOOSE);
        assertThat(model.work().problemProperty().get().headline()).isEqualTo("The table could not be read");
    }

    @Test
    void givesUpReadingWhenItIsStopped() {
        SteppedRunner runner = new SteppedRunner();
        model = model(runner);
        model.open(table(GOOD));
        assertThat(model.stepProperty().get()).isEqualTo(Step.READING);
        model.stop();
        runner.runAll();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHOOSE);
        assertThat(model.saidProperty().get()).isEqualTo("Stopped. Nothing was changed.");
        assertThat(model.work().busyProperty().get()).isFalse();
    }
}
