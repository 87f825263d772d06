package org.okrreadiness.ui.result;

import java.util.List;
import java.util.Optional;
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

    /** @param opened handed in */
    public ResultScreen(UiTools tools, Sittings.Opened opened, ResultServices services, Onward onward) {
        ResultViewModel model = new ResultViewModel(tools, opened, services);
        this.controller = new ResultController(model, tools.messages(), onward);
        this.root = FxmlView.load(controller, tools.messages());
        model.load();
    }

    /** A result that leads home. */
    public ResultScreen(UiTools tools, Sittings.Opened opened, ResultServices services, Runnable home) {
        this(tools, opened, services, new Onward(home, Optional.empty(), tasks -> {}, tasks -> {}, home));
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
