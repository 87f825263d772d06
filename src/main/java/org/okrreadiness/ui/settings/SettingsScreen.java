package org.okrreadiness.ui.settings;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.samples.SampleWork;
import org.okrreadiness.wording.Moments;

/** Appearance, who is at the desk, samples, the data folder, backups, and a check of it all. Everything takes effect at once. */
public final class SettingsScreen implements Screen {

    private final SettingsController controller;
    private final Parent root;
    private final SampleWork samples;

    public SettingsScreen(UiTools tools, SettingsServices services, SettingsActions actions) {
        SettingsViewModel model = new SettingsViewModel(tools, services.keeper(), actions);
        this.samples = new SampleWork(tools, services.samples());
        this.controller = new SettingsController(
                model,
                services.appearance(),
                new DeskController(services.seat(), samples, tools.messages()),
                tools.messages(),
                new Moments(tools.messages(), services.clock()));
        this.root = FxmlView.load(controller, tools.messages());
        model.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        // What lies in a scroll pane gets into the window with the pane's skin, and can have the keyboard only then.
        root.applyCss();
        return controller.firstFocus();
    }

    /** Whoever leaves for another screen does not wait for samples. */
    @Override
    public void leaving() {
        samples.stop();
    }
}
