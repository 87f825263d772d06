package org.okrreadiness.ui.decide.cadence;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.SaveWords;

/** Plans the meetings of a quarter. */
public final class CadenceScreen implements Screen {

    private final CadenceViewModel model;
    private final CadenceController controller;
    private final Parent root;

    /** @param emphasis what a diagnosis says the meetings should help with; empty to leave it as it was chosen last */
    public CadenceScreen(UiTools tools, CadenceServices services, Optional<Emphasis> emphasis) {
        this.model = new CadenceViewModel(tools, services.plans());
        PlanFiles files = new PlanFiles(tools, services, model::plan);
        SaveWords saveWords =
                new SaveWords(tools.messages(), services.plans().clock().getZone());
        this.controller = new CadenceController(model, files, services.dialog(), tools.messages(), saveWords);
        this.root = FxmlView.load(controller, tools.messages());
        model.load(emphasis);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        // What lies in a scroll pane is there only once that has its looks.
        root.applyCss();
        root.layout();
        return controller.firstFocus();
    }

    @Override
    public List<KeyPlace> keyPlaces() {
        return List.of(KeyPlace.CHANGING);
    }

    @Override
    public void leaving() {
        model.leave();
    }
}
