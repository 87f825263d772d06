package org.okrreadiness.ui.settings;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Moments;

/** Appearance, the data folder, backups, and a check of it all. Everything takes effect at once. */
public final class SettingsScreen implements Screen {

    private final SettingsController controller;
    private final Parent root;

    /** @param clock with the person's zone */
    public SettingsScreen(
            UiTools tools, Appearance appearance, DataKeeper keeper, Clock clock, SettingsActions actions) {
        SettingsViewModel model = new SettingsViewModel(tools, keeper, actions);
        this.controller =
                new SettingsController(model, appearance, tools.messages(), new Moments(tools.messages(), clock));
        this.root = FxmlView.load(controller, tools.messages());
        model.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return controller.firstFocus();
    }
}
