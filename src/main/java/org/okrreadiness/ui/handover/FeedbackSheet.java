package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.UiTools;

/** Taking in feedback where no result is open: a small window that leads to the result it is about. */
public final class FeedbackSheet {

    private FeedbackSheet() {}

    /**
     * @param files that were dropped; empty to begin with the question which one
     * @param taken called once feedback has been taken in
     * @param open leads to a result
     */
    public static void open(
            Window owner,
            UiTools tools,
            HandOverServices services,
            List<Path> files,
            Runnable taken,
            Consumer<AttemptId> open) {
        ReturnViewModel model = new ReturnViewModel(tools, services, Optional.empty(), told -> taken.run());
        ReturnController controller =
                new ReturnController(model, services.dialogs().open(), Optional.of(open));
        Stage sheet = Sheet.open(
                owner, tools.messages().get("handover.return"), new VBox(FxmlView.load(controller, tools.messages())));
        model.stateProperty().addListener((property, before, now) -> sheet.sizeToScene());
        if (!files.isEmpty()) {
            model.look(files);
        }
    }
}
