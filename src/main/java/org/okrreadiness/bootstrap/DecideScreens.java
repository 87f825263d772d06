package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.service.decide.cadence.CadencePlans;
import org.okrreadiness.ui.common.OpenDialog;
import org.okrreadiness.ui.common.SaveDialog;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.decide.DecideHomeScreen;
import org.okrreadiness.ui.decide.cadence.CadenceScreen;
import org.okrreadiness.ui.decide.cadence.CadenceServices;
import org.okrreadiness.ui.decide.need.ChooseFiles;
import org.okrreadiness.ui.decide.need.NeedPart;
import org.okrreadiness.ui.decide.need.NeedScreen;
import org.okrreadiness.ui.decide.need.NeedServices;
import org.okrreadiness.ui.decide.vet.VettingDesk;
import org.okrreadiness.ui.decide.vet.VettingScreen;
import org.okrreadiness.ui.decide.vet.VettingServices;
import org.okrreadiness.ui.decide.vet.VettingsScreen;
import org.okrreadiness.ui.shell.DecidePlace;

/** Makes the screens on which somebody decides, for the program and for its pictures. */
public final class DecideScreens {

    private final UiTools tools;
    private final CadenceServices cadence;
    private final NeedServices needs;
    private final VettingServices vetting;

    /**
     * How files are asked for and shown.
     *
     * @param save asks where a file is to go
     * @param open asks which file is meant
     * @param choose asks which files are meant
     * @param folders shows a folder
     */
    public record Files(SaveDialog save, OpenDialog open, ChooseFiles choose, Consumer<Path> folders) {

        public Files {
            Objects.requireNonNull(save, "save");
            Objects.requireNonNull(open, "open");
            Objects.requireNonNull(choose, "choose");
            Objects.requireNonNull(folders, "folders");
        }
    }

    /**
     * @param known what is known of people who sat an assessment here; called in the background
     * @param clock with the zone of the person at the screen
     */
    public DecideScreens(
            UiTools tools,
            DecideStores stores,
            Callable<List<KnownFact>> known,
            PreferenceStore preferences,
            Clock clock,
            Files files) {
        this.tools = tools;
        this.cadence = new CadenceServices(
                new CadencePlans(stores.cadence(), clock), preferences, files.save(), files.folders());
        this.needs = new NeedServices(stores.needs(), known, preferences, clock, files.save(), files.choose());
        this.vetting = new VettingServices(
                stores.vettings(), new VettingDesk(), preferences, clock, files.save(), files.open(), files.folders());
    }

    public Screen at(DecidePlace place, Ways ways) {
        return switch (place.page()) {
            case HOME -> new DecideHomeScreen(tools, needs, ways.deciding().fromHome());
            case DIAGNOSIS -> diagnosis(place, NeedPart.STATEMENTS, ways);
            case BALANCE -> diagnosis(place, NeedPart.BALANCE, ways);
            case VETTINGS -> new VettingsScreen(tools, vetting, ways.deciding().fromVetting());
            case VETTING ->
                new VettingScreen(
                        tools,
                        vetting,
                        place.about().orElseThrow(),
                        ways.deciding().fromVetting());
            case CADENCE -> new CadenceScreen(tools, cadence, place.emphasis());
        };
    }

    private Screen diagnosis(DecidePlace place, NeedPart part, Ways ways) {
        return new NeedScreen(
                tools, needs, place.about().orElseThrow(), part, ways.deciding().fromDiagnosis());
    }
}
