package org.okrreadiness.ui.awaiting;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** Says of an attempt at an assessment without keys that it was handed in and is marked elsewhere; and the marks, once they were told. */
public final class AwaitingScreen implements Screen {

    private final AwaitingController controller;
    private final Parent root;

    /**
     * @param opened handed in without marks
     * @param told the last that was told about an attempt; asked in the background
     * @param clock with the person's zone
     */
    public AwaitingScreen(
            UiTools tools,
            Sittings.Opened opened,
            Function<AttemptId, Optional<Feedbacks.Told>> told,
            Clock clock,
            Runnable home) {
        AwaitingViewModel model = new AwaitingViewModel(tools, opened, told, clock);
        this.controller = new AwaitingController(model, tools.messages(), home);
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
