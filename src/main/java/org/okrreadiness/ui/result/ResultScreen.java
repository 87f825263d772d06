package org.okrreadiness.ui.result;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.Shortcut;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.result.reading.ResultSources;

/** Shows how an attempt was marked, and why. */
public final class ResultScreen implements Screen {

    private final ResultController controller;
    private final Parent root;

    /**
     * @param opened handed in
     * @param sources what is said beside the marks
     * @param clock with the person's zone
     * @param home called when the person has read enough
     */
    public ResultScreen(UiTools tools, Sittings.Opened opened, ResultSources sources, Clock clock, Runnable home) {
        ResultViewModel model = new ResultViewModel(opened, tools.messages(), sources, clock);
        this.controller = new ResultController(model, tools.messages(), home);
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
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("result-next"), new Shortcut("result-previous"));
    }
}
