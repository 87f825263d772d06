package org.okrreadiness.ui.decide.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.calendar.CadenceFormat;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.CadencePlans;
import org.okrreadiness.service.decide.cadence.CadenceStore;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryCadence;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCadence;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.TypedHistory;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.ui.saving.SaveState;

class CadenceViewModelTest {

    @TempDir
    Path folder;

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final InMemoryPreferences preferences = new InMemoryPreferences();

    private UiTools tools(BackgroundRunner runner) {
        return new UiTools(new Messages(Locale.UK), runner, delay);
    }

    private CadencePlans plans(CadenceStore store) {
        return new CadencePlans(store, clock);
    }

    private CadenceViewModel opened(CadenceStore store) {
        CadenceViewModel model = new CadenceViewModel(tools(new InlineRunner()), plans(store));
        model.load(Optional.empty());
        return model;
    }

    private PlanFiles files(BackgroundRunner runner, CadenceStore store, CadenceViewModel model) {
        CadenceServices services = new CadenceServices(
                plans(store), preferences, (owner, kind, name, endings, begin) -> Optional.empty(), shown -> {});
        return new PlanFiles(tools(runner), services, model::plan);
    }

    @Test
    void beginsWithAPlanWhereNothingWasTyped() {
        InMemoryCadence store = new InMemoryCadence();
        CadenceViewModel model = opened(store);

        assertThat(model.plan()).isPresent();
        assertThat(model.field(Field.START).get()).isEqualTo("2027-01-04");
        assertThat(model.undoable().canUndoProperty().get()).isFalse();
        assertThat(store.times()).isZero();
    }

    @Test
    void opensWithWhatWasTypedEvenHalfADate() {
        CadenceViewModel model =
                opened(new InMemoryCadence(SampleCadence.usual().with(Field.START, "2027-0")));

        assertThat(model.field(Field.START).get()).isEqualTo("2027-0");
        assertThat(model.problem(Field.START).get()).contains("\"2027-0\" is no date");
        assertThat(model.plan()).isEmpty();
    }

    @Test
    void whatIsTypedMeanwhileIsNotReplacedByWhatWasThere() {
        SteppedRunner runner = new SteppedRunner();
        CadenceViewModel model = new CadenceViewModel(tools(runner), plans(new InMemoryCadence(SampleCadence.full())));
        model.load(Optional.empty());

        model.field(Field.PLAN).set("Mine");
        runner.step();

        assertThat(model.field(Field.PLAN).get()).isEqualTo("Mine");
        assertThat(model.field(Field.LEAD).get()).isEmpty();
    }

    @Test
    void everyChangeMakesTheNewPlanAndIsKept() {
        InMemoryCadence store = new InMemoryCadence(SampleCadence.usual());
        CadenceViewModel model = opened(store);

        model.field(Field.EMPHASIS).set("trust");
        model.field(Field.WEEKS).set("6");
        delay.advance(Autosave.QUIET);

        assertThat(model.plan().orElseThrow().settings().emphasis()).isEqualTo(Emphasis.TRUST);
        assertThat(model.plan().orElseThrow().settings().quarter().weeks()).isEqualTo(6);
        assertThat(store.find())
                .contains(SampleCadence.usual().with(Field.EMPHASIS, "trust").with(Field.WEEKS, "6"));
        assertThat(model.autosave().stateProperty().get().step()).isEqualTo(SaveState.Step.SAVED);
    }

    @Test
    void leavingKeepsAtOnceWhatWasTypedLast() {
        InMemoryCadence store = new InMemoryCadence();
        CadenceViewModel model = opened(store);

        model.field(Field.LEAD).set("Bo");
        model.leave();

        assertThat(store.find().orElseThrow().get(Field.LEAD)).isEqualTo("Bo");
    }

    @Test
    void undoesTypingByFieldAndAChoiceByItself() {
        CadenceViewModel model = opened(new InMemoryCadence(SampleCadence.usual()));

        model.field(Field.PLAN).set("H");
        model.field(Field.PLAN).set("Ha");
        model.field(Field.DAY).set("monday");
        delay.advance(TypedHistory.QUIET);
        model.undoable().undo();
        assertThat(model.field(Field.DAY).get()).isEqualTo("tuesday");
        assertThat(model.field(Field.PLAN).get()).isEqualTo("Ha");
        model.undoable().undo();
        assertThat(model.field(Field.PLAN).get()).isEqualTo("Harbour services");
        assertThat(model.plan().orElseThrow().settings().plan()).isEqualTo("Harbour services");
        model.undoable().redo();
        assertThat(model.field(Field.PLAN).get()).isEqualTo("Ha");
    }

    @Test
    void saysThatWhatIsTypedIsNotSafe() {
        CadenceViewModel model = opened(new CadenceStore() {
            @Override
            public Optional<CadenceDraft> find() {
                throw new IllegalStateException("unreadable");
            }

            @Override
            public void keep(CadenceDraft draft) {
                throw new DiskFullException(Phrase.of("problem.disk-full", "there"), null);
            }
        });

        model.field(Field.LEAD).set("Bo");
        delay.advance(Autosave.QUIET);

        assertThat(model.autosave().stateProperty().get().step()).isEqualTo(SaveState.Step.FAILED);
        assertThat(model.plan()).isPresent();
    }

    @Test
    void writesEachKindOfFileAndRemembersTheFolder() {
        CadenceViewModel model = opened(new InMemoryCadence(SampleCadence.usual()));
        PlanFiles files = files(new InlineRunner(), new InMemoryCadence(), model);

        for (CadenceFormat format : CadenceFormat.values()) {
            Path file = folder.resolve(files.name(format));
            files.save(new SavePlace(file, false));
            assertThat(file).isNotEmptyFile();
            assertThat(files.writtenProperty().get().step()).isEqualTo(Written.Step.DONE);
        }
        assertThat(folder.toFile().list()).contains("Harbour-services-cadence-2027-01-04.ics");
        assertThat(files.lastFolder()).contains(folder.toAbsolutePath());
    }

    @Test
    void saysWhyAFileCannotBeWrittenAndLeavesNone() {
        CadenceViewModel model = opened(new InMemoryCadence(SampleCadence.usual()));
        PlanFiles files = files(new InlineRunner(), new InMemoryCadence(), model);

        files.save(new SavePlace(folder.resolve("missing/plan.ics"), false));

        assertThat(files.writtenProperty().get().step()).isEqualTo(Written.Step.FAILED);
        assertThat(files.writtenProperty().get().said().orElseThrow().key()).isEqualTo("problem.file-no-folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatTakesLongIsToldAndCanBeStopped() {
        CadenceViewModel model = opened(new InMemoryCadence(SampleCadence.usual()));
        SteppedRunner runner = new SteppedRunner();
        PlanFiles files = files(runner, new InMemoryCadence(), model);

        files.save(new SavePlace(folder.resolve("plan.pdf"), false));
        delay.advance(Duration.ofSeconds(1));
        assertThat(files.writtenProperty().get().step()).isEqualTo(Written.Step.SLOW);
        files.stop();
        runner.step();

        assertThat(files.writtenProperty().get()).isEqualTo(Written.STOPPED);
        assertThat(Files.exists(folder.resolve("plan.pdf"))).isFalse();
    }

    @Test
    void aPlanInAnotherZoneIsMadeThere() {
        CadenceViewModel model = opened(new InMemoryCadence(SampleCadence.usual()));

        model.field(Field.ZONE).set("Asia/Kolkata");

        assertThat(model.plan().orElseThrow().meetings().get(0).start().getZone())
                .isEqualTo(ZoneId.of("Asia/Kolkata"));
    }
}
