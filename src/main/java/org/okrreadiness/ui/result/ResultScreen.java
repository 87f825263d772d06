package org.okrreadiness.ui.result;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.reading.ResultSources;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.Shortcut;
import org.okrreadiness.ui.common.UiTools;

/** Shows how an attempt was marked, and why. */
public final class ResultScreen implements Screen {

    private final ResultController controller;
    private final Parent root;

    /**
     * @param opened handed in
     * @param sources what is said beside the marks
     * @param clock with the person's zone
     */
    public ResultScreen(UiTools tools, Sittings.Opened opened, ResultSources sources, Clock clock, Onward onward) {
        ResultViewModel model = new ResultViewModel(tools, opened, sources, clock);
        this.controller = new ResultController(model, tools.messages(), onward);
        this.root = FxmlView.load(controller, tools.messages());
        model.load();
    }

    /** A result that leads home. */
    public ResultScreen(UiTools tools, Sittings.Opened opened, ResultSources sources, Clock clock, Runnable home) {
        this(tools, opened, sources, clock, new Onward(home, Optional.empty(), tasks -> {}, tasks -> {}));
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
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("result-next"), new Shortcut("result-previous"));
    }
}
