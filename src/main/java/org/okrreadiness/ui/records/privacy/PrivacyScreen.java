package org.okrreadiness.ui.records.privacy;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;

/** How long things are kept, what was done, and the key records are signed with. */
public final class PrivacyScreen implements Screen {

    private final PrivacyController controller;
    private final Parent root;

    public PrivacyScreen(UiTools tools, RecordsServices services, RecordsActions actions) {
        AuditViewModel audit = new AuditViewModel(tools, services);
        RetentionViewModel retention = new RetentionViewModel(tools, services, audit::load);
        KeysViewModel keys = new KeysViewModel(tools, services);
        this.controller = new PrivacyController(retention, keys, audit, tools.messages(), actions::matrix);
        this.root = FxmlView.load(controller, tools.messages());
        // What goes through all records comes last, so that nothing has to wait for it.
        keys.load();
        audit.load();
        retention.load();
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
