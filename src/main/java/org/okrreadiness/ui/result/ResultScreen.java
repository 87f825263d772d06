package org.okrreadiness.ui.result;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.find.FindBar;
import org.okrreadiness.ui.find.FindPlace;

/** Shows how an attempt was marked, and why. */
public final class ResultScreen implements Screen {

    private final ResultViewModel model;
    private final ResultController controller;
    private final BorderPane root;
    private final FindBar find;

    /** @param opened handed in */
    public ResultScreen(UiTools tools, Sittings.Opened opened, ResultServices services, Onward onward) {
        this.model = new ResultViewModel(tools, opened, services);
        this.controller = new ResultController(model, tools.messages(), onward);
        this.root = (BorderPane) FxmlView.load(controller, tools.messages());
        this.find = new FindBar(tools.messages(), this::shown);
        find.install(root);
        model.pageProperty().addListener((o, before, now) -> find.refresh());
        model.load();
    }

    private List<FindPlace> shown() {
        return controller.shown().map(page -> new FindPlace(page, () -> {})).stream()
                .toList();
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
    public void leaving() {
        find.leave();
        model.leaving();
    }

    @Override
    public Node firstFocus() {
        return controller.firstFocus();
    }

    @Override
    public List<KeyPlace> keyPlaces() {
        return List.of(KeyPlace.RESULT, KeyPlace.FINDING);
    }
}
