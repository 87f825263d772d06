package org.okrreadiness.ui.trainer;

import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;

/** The door of the trainer's workspace. */
public final class DoorScreen implements Screen {

    private final DoorController controller;
    private final Parent root;

    /** @param random chooses the recovery words that are to be typed back */
    public DoorScreen(
            UiTools tools, TrainerDesks desks, DeskLock lock, RandomGenerator random, TrainerActions actions) {
        DoorViewModel model = new DoorViewModel(tools, desks, random, () -> {
            lock.opened();
            actions.trainer();
        });
        this.controller = new DoorController(model, tools.messages());
        this.root = FxmlView.load(controller, tools.messages());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return controller.firstFocus();
    }

    @Override
    public void leaving() {
        controller.wipe();
    }
}
