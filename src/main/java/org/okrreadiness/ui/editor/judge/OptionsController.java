package org.okrreadiness.ui.editor.judge;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorForm;
import org.okrreadiness.ui.editor.Reminder;
import org.okrreadiness.ui.editor.part.OptionRow;
import org.okrreadiness.ui.editor.part.OptionRows;
import org.okrreadiness.ui.editor.part.SureAndWhyController;

/** Binds {@code Options.fxml}: what to do, the options, and below them how sure one is and why. */
final class OptionsController implements EditorForm {

    private final String guideKey;
    private final Optional<Quotation> onTop;
    private final List<OptionRow> given;
    private final SureAndWhyController sureAndWhyFields;
    private final Messages messages;
    private OptionRows rows;

    @FXML
    private VBox root;

    @FXML
    private Label guide;

    @FXML
    private VBox options;

    @FXML
    private VBox sureAndWhy;

    /** @param guideKey the key of what to do with the options */
    OptionsController(String guideKey, List<OptionRow> rows, SureAndWhyController sureAndWhyFields, Messages messages) {
        this(guideKey, null, rows, sureAndWhyFields, messages);
    }

    /** @param onTop what the options refer to; null where they stand for themselves */
    OptionsController(
            String guideKey,
            Quotation onTop,
            List<OptionRow> rows,
            SureAndWhyController sureAndWhyFields,
            Messages messages) {
        this.guideKey = guideKey;
        this.onTop = Optional.ofNullable(onTop);
        this.given = List.copyOf(rows);
        this.sureAndWhyFields = sureAndWhyFields;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        onTop.ifPresent(quotation -> root.getChildren().add(0, quotation));
        guide.setText(messages.get(guideKey));
        rows = new OptionRows(options, given);
        sureAndWhy.getChildren().setAll(FxmlView.load(sureAndWhyFields, messages));
    }

    @Override
    public Optional<Reminder> reminder() {
        return onTop.map(quotation -> new Reminder(quotation, quotation.inLittle()));
    }

    @Override
    public Node firstFocus() {
        return rows.first().orElseGet(sureAndWhyFields::firstFocus);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        options.setDisable(readOnly);
        sureAndWhyFields.setReadOnly(readOnly);
    }
}
