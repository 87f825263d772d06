package org.okrreadiness.ui.records.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.credential.StatusLists;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.desk.Checking;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;

class MatrixViewModelTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private final SteppedRunner runner = new SteppedRunner();
    private final HandTurnedDelay delay = new HandTurnedDelay();
    private SampleRegister register;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private MatrixViewModel model(RecordsDesks desks) {
        UiTools tools = new UiTools(new Messages(Locale.UK), runner, delay);
        MatrixViewModel model =
                new MatrixViewModel(tools, new RecordsServices(desks, SampleRegister.CLOCK, "hr"), new WentTo());
        model.load();
        return model;
    }

    private void people(int many) {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            people.add(new Person(
                    PersonId.random(),
                    "Person " + (1000 + number),
                    "",
                    "",
                    number % 2 == 0 ? "North" : "South",
                    Optional.empty(),
                    SampleRegister.consent(),
                    0));
        }
        register.register().people().saveAll(people);
    }

    @Test
    void showsTheFirstPageBeforeItHasCountedAndTheNextOnesAsSomebodyScrolls() {
        people(250);
        MatrixViewModel model = model(register.desks());
        runner.step();
        assertThat(model.rows()).hasSize(MatrixViewModel.PAGE);
        assertThat(model.stateProperty().get()).isEqualTo("Counting");
        runner.runAll();
        assertThat(model.stateProperty().get()).isEqualTo("250 people");
        model.reached(10);
        assertThat(runner.waiting()).isZero();
        model.reached(70);
        model.reached(71);
        assertThat(runner.waiting()).isEqualTo(1);
        runner.runAll();
        model.reached(199);
        runner.runAll();
        model.reached(249);
        assertThat(runner.waiting()).isZero();
        assertThat(model.rows())
                .extracting(MatrixRow::name)
                .hasSize(250)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void sortsByWhatIsChosenPageByPageAndTheOtherWayRoundTheSecondTime() {
        people(250);
        MatrixViewModel model = model(register.desks());
        runner.runAll();
        MatrixOrder byUnit = MatrixOrder.of(MatrixOrder.By.UNIT);
        model.sortBy(byUnit);
        runner.runAll();
        assertThat(model.rows()).extracting(MatrixRow::unit).containsOnly("North");
        model.reached(99);
        runner.runAll();
        model.reached(199);
        runner.runAll();
        assertThat(model.rows()).hasSize(250).doesNotHaveDuplicates();
        assertThat(model.rows()).extracting(MatrixRow::unit).isSorted();
        model.sortBy(byUnit);
        runner.runAll();
        assertThat(model.orderProperty().get()).isEqualTo(byUnit.turnedRound());
        assertThat(model.rows()).extracting(MatrixRow::unit).containsOnly("South");
        assertThat(model.rows()).extracting(MatrixRow::name).isSorted();
        model.sortBy(MatrixOrder.of(MatrixOrder.By.GAPS));
        assertThat(model.orderProperty().get().descending()).isTrue();
    }

    @Test
    void addsNoPageOfTheOrderBefore() {
        people(250);
        MatrixViewModel model = model(register.desks());
        runner.runAll();
        model.sortBy(MatrixOrder.of(MatrixOrder.By.UNIT));
        model.reached(99);
        runner.runAll();
        assertThat(model.rows()).hasSize(MatrixViewModel.PAGE).doesNotHaveDuplicates();
    }

    @Test
    void looksOnceForABurstOfTypingAndForgetsWhatWasAskedBefore() {
        people(250);
        MatrixViewModel model = model(register.desks());
        runner.runAll();
        model.filters().wordsProperty().set("person 1");
        model.filters().wordsProperty().set("person 1001");
        delay.advance(LONG_ENOUGH);
        assertThat(runner.waiting()).isEqualTo(1);
        model.filters().wordsProperty().set("person 1002");
        delay.advance(LONG_ENOUGH);
        assertThat(runner.waiting()).isEqualTo(1);
        runner.runAll();
        assertThat(model.rows()).extracting(MatrixRow::name).containsExactly("Person 1002");
        assertThat(model.stateProperty().get()).isEqualTo("One person found");
    }

    @Test
    void narrowsByUnitRoleStateAndGapsAndShowsEverybodyAgain() {
        register.register()
                .roles()
                .save(new RoleProfile(
                        new RoleId("coach"),
                        "Coach",
                        Map.of(Competency.WRITING, new Requirement(Level.SOUND, EvidenceStrength.WRITTEN)),
                        0));
        Person met = register.person("Ana", "North", "coach");
        register.record(met, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.WRITTEN, 2);
        register.person("Bo", "North", "coach");
        register.person("Cem", "South", "");
        MatrixViewModel model = model(register.desks());
        runner.runAll();
        assertThat(model.units()).containsExactly("North", "South");
        MatrixFilters filters = model.filters();
        filters.unitProperty().set(Optional.of("North"));
        filters.roleProperty().set(Optional.of(model.roles().get(0)));
        filters.stateProperty().set(Optional.of(GapState.NO_RECORD));
        assertThat(found(model)).containsExactly("Ana", "Bo");
        filters.competencyProperty().set(Optional.of(Competency.WRITING));
        filters.gapsOnlyProperty().set(true);
        assertThat(found(model)).containsExactly("Bo");
        filters.stateProperty().set(Optional.of(GapState.EXPIRED));
        assertThat(found(model)).isEmpty();
        assertThat(model.shownProperty().get()).isEqualTo(MatrixViewModel.Shown.NOBODY_FOUND);
        model.clear();
        runner.runAll();
        assertThat(model.rows()).hasSize(3);
    }

    private List<String> found(MatrixViewModel model) {
        delay.advance(LONG_ENOUGH);
        runner.runAll();
        return model.rows().stream().map(MatrixRow::name).toList();
    }

    /** A list of choices says null for a moment while it is filled. */
    @Test
    void takesAChoiceThatIsNoneForAny() {
        people(1);
        MatrixViewModel model = model(register.desks());
        runner.runAll();
        model.filters().unitProperty().set(null);
        assertThat(found(model)).hasSize(1);
    }

    @Test
    void saysWhenThereIsNobodyAtAll() {
        MatrixViewModel model = model(register.desks());
        runner.runAll();
        assertThat(model.shownProperty().get()).isEqualTo(MatrixViewModel.Shown.EMPTY);
    }

    @Test
    void saysWhyTheRegisterCannotBeOpenedAndTriesAgain() {
        people(1);
        AtomicBoolean away = new AtomicBoolean(true);
        MatrixViewModel model = model(new RecordsDesks(
                () -> {
                    if (away.get()) {
                        throw new ReadinessException(
                                Phrase.of("problem.register.no-answer", "records.example.org/okr"));
                    }
                    return register.desk();
                },
                () -> new Checking.Alone(register.desk().givingOut().verification(), new StatusLists())));
        runner.runAll();
        assertThat(model.work().problemProperty().get().advice())
                .startsWith("Nobody answers at records.example.org/okr");
        away.set(false);
        model.load();
        runner.runAll();
        assertThat(model.work().problemProperty().get()).isNull();
        assertThat(model.rows()).hasSize(1);
    }
}
