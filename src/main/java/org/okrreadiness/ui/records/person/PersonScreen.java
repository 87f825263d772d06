package org.okrreadiness.ui.records.person;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;

/** Everything that is held about one person. */
public final class PersonScreen implements Screen {

    private final PersonController controller;
    private final Parent root;

    /** @param first the competency whose evidence comes first, if any */
    public PersonScreen(
            UiTools tools,
            RecordsServices services,
            PersonId person,
            Optional<Competency> first,
            RecordsActions actions) {
        PersonViewModel model = new PersonViewModel(tools, services, person, first, actions);
        this.controller = new PersonController(model, tools.messages());
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
