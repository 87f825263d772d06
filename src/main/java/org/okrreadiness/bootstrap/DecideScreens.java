package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.decide.cadence.CadencePlans;
import org.okrreadiness.ui.common.OpenDialog;
import org.okrreadiness.ui.common.SaveDialog;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.decide.cadence.CadenceScreen;
import org.okrreadiness.ui.decide.cadence.CadenceServices;
import org.okrreadiness.ui.decide.vet.VettingActions;
import org.okrreadiness.ui.decide.vet.VettingDesk;
import org.okrreadiness.ui.decide.vet.VettingScreen;
import org.okrreadiness.ui.decide.vet.VettingServices;
import org.okrreadiness.ui.decide.vet.VettingsScreen;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.ui.shell.Navigator;

/** Makes the screens on which somebody decides, for the program and for its pictures. */
public final class DecideScreens {

    private final UiTools tools;
    private final CadenceServices cadence;
    private final VettingServices vetting;

    /**
     * @param clock with the zone of the person at the screen
     * @param dialog asks where a file is to go
     * @param open asks which file is meant
     * @param folders shows a folder
     */
    public DecideScreens(
            UiTools tools,
            DecideStores stores,
            PreferenceStore preferences,
            Clock clock,
            SaveDialog dialog,
            OpenDialog open,
            Consumer<Path> folders) {
        this.tools = tools;
        this.cadence = new CadenceServices(new CadencePlans(stores.cadence(), clock), preferences, dialog, folders);
        this.vetting =
                new VettingServices(stores.vettings(), new VettingDesk(), preferences, clock, dialog, open, folders);
    }

    public Screen at(DecidePlace place, Navigator go) {
        return switch (place.page()) {
            case CADENCE -> new CadenceScreen(tools, cadence);
            case VETTINGS -> new VettingsScreen(tools, vetting, new VettingWays(go));
            case VETTING -> new VettingScreen(tools, vetting, place.about().orElseThrow(), new VettingWays(go));
        };
    }

    /** Where comparing courses leads. */
    private record VettingWays(Navigator go) implements VettingActions {

        @Override
        public void vettings() {
            go.decide(DecidePlace.VETTINGS);
        }

        @Override
        public void vetting(UUID id) {
            go.decide(DecidePlace.vetting(id));
        }
    }
}
