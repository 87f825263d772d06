package org.okrreadiness.ui.result;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
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
     * @param home called when the person has read enough
     */
    public ResultScreen(UiTools tools, Sittings.Opened opened, ResultServices services, Runnable home) {
        ResultViewModel model = new ResultViewModel(opened, tools.messages(), services);
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
