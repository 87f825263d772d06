package org.okrreadiness.ui.packs;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.UiTools;

/** A small window that takes in packs with assessments and says of each file what became of it. */
public final class PacksSheet {

    private final Node on;
    private final UiTools tools;
    private final PacksServices services;
    private final Runnable taken;

    /**
     * @param on part of the window it belongs to
     * @param taken called, on the screen's thread, once there is something new to sit
     */
    public PacksSheet(Node on, UiTools tools, PacksServices services, Runnable taken) {
        this.on = on;
        this.tools = tools;
        this.services = services;
        this.taken = taken;
    }

    /** Lets packs be dropped on the part of the window. */
    public void installDrop() {
        FileDrop.install(on, PackKind.ASSESSMENT.ending(), this::open);
    }

    /** @param files to be taken in at once; empty to begin with the question which */
    public void open(List<Path> files) {
        Window owner = on.getScene().getWindow();
        TakePacksViewModel model = new TakePacksViewModel(tools, services.post(), taken);
        TakePacksController controller = new TakePacksController(model, services.dialog());
        Stage sheet = Sheet.open(
                owner, tools.messages().get("packs.take"), new VBox(FxmlView.load(controller, tools.messages())));
        model.shownProperty().addListener((property, before, now) -> sheet.sizeToScene());
        if (!files.isEmpty()) {
            model.take(files);
        }
    }
}
