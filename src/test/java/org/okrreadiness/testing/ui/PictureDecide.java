package org.okrreadiness.testing.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.okrreadiness.bootstrap.DecideScreens;
import org.okrreadiness.bootstrap.DecideStores;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.Seat;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.CadenceStore;
import org.okrreadiness.testing.InMemoryCadence;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleCadence;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.shell.DecidePlace;

/** Where somebody decides: the plan of a quarter, usual and full, wrong, written, and where nothing can be written. */
final class PictureDecide {

    private static final int LONGER_THAN_A_BURST = 6;

    /** What a picture shows. */
    private enum State {
        USUAL,
        FULL,
        /** Nothing can be kept. */
        FAILING
    }

    private static State shown = State.USUAL;

    private PictureDecide() {}

    static Stream<PictureSubjects.Subject> subjects() {
        return Stream.of(
                subject("decide-cadence", State.USUAL, ui -> {}),
                subject("decide-cadence-full", State.FULL, ui -> {}),
                subject("decide-cadence-conflicts", State.FULL, PictureActs.bringUp(".missing.reading")),
                subject("decide-cadence-more", State.FULL, PictureDecide::openMore),
                subject("decide-cadence-wrong", State.USUAL, PictureDecide::typeWhatCannotBeRead),
                subject("decide-cadence-not-written", State.FULL, PictureActs.press("saveCalendar")),
                subject("trouble-decide-cadence", State.FAILING, PictureDecide::type));
    }

    private static PictureSubjects.Subject subject(String name, State state, Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(
                name,
                PictureData.empty().seenBy(Seat.RECORDS),
                go -> {
                    shown = state;
                    go.decide(DecidePlace.CADENCE);
                },
                act);
    }

    private static void openMore(UiDriver ui) {
        ui.onFx(() -> ui.node("more", TitledPane.class).setExpanded(true));
        PictureActs.bringUp(ui, ".titled-pane");
    }

    private static void typeWhatCannotBeRead(UiDriver ui) {
        ui.onFx(() -> {
            ui.node("start", TextInputControl.class).setText("4 Jan");
            ui.node("holidays", TextInputControl.class).setText("Easter");
            ui.node("time", TextInputControl.class).setText("half past");
        });
        type(ui);
    }

    private static void type(UiDriver ui) {
        ui.onFx(() -> ui.node("lead", TextInputControl.class).setText("Bo Larsen"));
        // Saving is tried once typing pauses.
        for (int moment = 0; moment < LONGER_THAN_A_BURST; moment++) {
            ui.waitAMoment();
        }
    }

    /** What people wrote, and what comes from the machine. */
    static List<Object> content() {
        return List.of(
                SampleCadence.LONG_PLAN,
                SampleCadence.LONG_LEAD,
                "Harbour services",
                "Ana Ruiz Bo Larsen",
                "Europe/Madrid Central European Time Easter 4 Jan half past",
                "Monday Tuesday Wednesday Thursday Friday Sunday January February March April December",
                "/no/such/folder");
    }

    static DecideScreens screens(UiTools tools) {
        return new DecideScreens(
                tools,
                new DecideStores(store(), PictureNeed.diagnoses(), PictureVetting.vettings()),
                PictureNeed::known,
                new InMemoryPreferences(),
                PictureData.CLOCK,
                new DecideScreens.Files(
                        (owner, kind, name, endings, folder) ->
                                Optional.of(new SavePlace(Path.of("/no/such/folder/plan." + endings.get(0)), false)),
                        (owner, title, ending) -> Optional.of(PictureVetting.file()),
                        (owner, title, kind, endings) -> PictureNeed.files(),
                        folder -> {}));
    }

    private static CadenceStore store() {
        if (PictureWalk.isShown()) {
            return new InMemoryCadence(PictureWalk.quarter());
        }
        return switch (shown) {
            case USUAL -> new InMemoryCadence(SampleCadence.usual());
            case FULL -> new InMemoryCadence(SampleCadence.full());
            case FAILING ->
                new CadenceStore() {
                    @Override
                    public Optional<CadenceDraft> find() {
                        return Optional.of(SampleCadence.usual());
                    }

                    @Override
                    public void keep(CadenceDraft draft) {
                        throw new DiskFullException(
                                Phrase.of("problem.disk-full", PictureScreens.HOME.toString()), null);
                    }
                };
        };
    }
}
