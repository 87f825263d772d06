package org.okrreadiness.ui.decide.need;

import java.util.List;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;

/** What the button for the pages of a meeting does: asks whether to name people, then where to, and stops what takes too long. */
final class PdfButton {

    private final Button button;
    private final BalanceViewModel model;
    private final NeedDesk desk;

    private PdfButton(Button button, BalanceViewModel model, NeedDesk desk) {
        this.button = button;
        this.model = model;
        this.desk = desk;
    }

    static void bind(Button button, BalanceViewModel model, NeedDesk desk) {
        PdfButton pdf = new PdfButton(button, model, desk);
        button.setOnAction(event -> pdf.act());
        model.pdf().slowProperty().addListener((property, before, is) -> pdf.name(is));
        pdf.name(false);
    }

    private void name(boolean isSlow) {
        button.setText(desk.messages().get(isSlow ? "deciding.pdf.stop" : "deciding.pdf"));
    }

    private void act() {
        if (model.pdf().slowProperty().get()) {
            model.pdf().stop();
            return;
        }
        Messages messages = desk.messages();
        Window owner = button.getScene().getWindow();
        PdfController form = new PdfController(isNaming -> save(owner, isNaming));
        Sheet.open(owner, messages.get("deciding.pdf.title"), FxmlView.load(form, messages));
        form.firstFocus().requestFocus();
    }

    private void save(Window owner, boolean isNaming) {
        BalanceViewModel.Weighed weighed = model.weighedProperty().get();
        BalancePdf pdf = model.pdf();
        desk.services()
                .save()
                .ask(owner, "deciding.pdf.save", pdf.fileName(weighed), List.of(BalancePdf.ENDING), pdf.lastFolder())
                .ifPresent(place -> pdf.save(weighed, isNaming, place));
    }
}
