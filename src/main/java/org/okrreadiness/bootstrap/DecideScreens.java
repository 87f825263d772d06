package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.decide.cadence.CadencePlans;
import org.okrreadiness.ui.common.SaveDialog;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.decide.cadence.CadenceScreen;
import org.okrreadiness.ui.decide.cadence.CadenceServices;
import org.okrreadiness.ui.shell.DecidePlace;

/** Makes the screens on which somebody decides, for the program and for its pictures. */
public final class DecideScreens {

    private final UiTools tools;
    private final CadenceServices cadence;

    /**
     * @param clock with the zone of the person at the screen
     * @param dialog asks where a file is to go
     * @param folders shows a folder
     */
    public DecideScreens(
            UiTools tools,
            DecideStores stores,
            PreferenceStore preferences,
            Clock clock,
            SaveDialog dialog,
            Consumer<Path> folders) {
        this.tools = tools;
        this.cadence = new CadenceServices(new CadencePlans(stores.cadence(), clock), preferences, dialog, folders);
    }

    public Screen at(DecidePlace place) {
        return switch (place.page()) {
            case CADENCE -> new CadenceScreen(tools, cadence);
        };
    }
}
