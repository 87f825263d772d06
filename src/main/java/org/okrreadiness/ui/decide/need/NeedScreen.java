package org.okrreadiness.ui.decide.need;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.SaveWords;

/** A diagnosis somebody works on. */
public final class NeedScreen implements Screen {

    private final NeedViewModel model;
    private final NeedController controller;
    private final Parent root;

    /** @param first the part that is shown first */
    public NeedScreen(UiTools tools, NeedServices services, UUID diagnosis, NeedPart first, NeedActions actions) {
        this.model = new NeedViewModel(tools, services, diagnosis, actions);
        SaveWords saveWords = new SaveWords(tools.messages(), services.clock().getZone());
        this.controller = new NeedController(model, saveWords);
        this.root = FxmlView.load(controller, tools.messages());
        model.load(first);
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
    public List<KeyPlace> keyPlaces() {
        return List.of(KeyPlace.DIAGNOSING, KeyPlace.CHANGING);
    }

    @Override
    public void leaving() {
        model.leave();
    }
}
