package org.okrreadiness.ui.records.entry;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.records.Parts;

/** Binds {@code EntryFields.fxml}. */
public final class EntryFieldsController {

    private final EntryForm form;
    private final Messages messages;

    @FXML
    private TextField name;

    @FXML
    private TextField number;

    @FXML
    private TextField email;

    @FXML
    private TextField unit;

    @FXML
    private ComboBox<Optional<RoleProfile>> role;

    @FXML
    private VBox ground;

    public EntryFieldsController(EntryForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(form.nameProperty());
        number.textProperty().bindBidirectional(form.numberProperty());
        email.textProperty().bindBidirectional(form.emailProperty());
        unit.textProperty().bindBidirectional(form.unitProperty());
        Parts.named(role, item -> item.map(RoleProfile::title).orElseGet(() -> messages.get("entry.role.none")));
        form.roles().addListener((ListChangeListener<RoleProfile>) change -> fillRoles());
        fillRoles();
        role.valueProperty().bindBidirectional(form.roleProperty());
        ground.getChildren().setAll(GroundFieldsController.view(form.ground(), messages));
    }

    private void fillRoles() {
        Optional<RoleProfile> chosen = form.roleProperty().get();
        role.getItems().setAll(Optional.<RoleProfile>empty());
        form.roles().forEach(one -> role.getItems().add(Optional.of(one)));
        form.roleProperty().set(chosen);
    }

    public Node firstFocus() {
        return name;
    }
}
