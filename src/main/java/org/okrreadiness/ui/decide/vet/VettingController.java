package org.okrreadiness.ui.decide.vet;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.service.decide.vet.draft.VettingDraft;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.UndoButtons;
import org.okrreadiness.ui.common.UndoKeys;
import org.okrreadiness.ui.saving.SaveWords;

/** Binds {@code Vetting.fxml}: title, need and programmes on the left, the page of one of them beside. */
final class VettingController implements VettingViewModel.Watcher {

    private final VettingViewModel model;
    private final VettingActions actions;
    private final Messages messages;
    private final ProgrammeChoice choice;
    private final Map<String, Set<Part>> open = new HashMap<>();
    private final ComparisonController comparison;
    private FormFields form;
    private String drawn = "";
    private VettingDraft drawnDraft;
    private Node wayBack;

    @FXML
    private Parent root;

    @FXML
    private BorderPane fill;

    @FXML
    private Node loading;

    @FXML
    private VBox programmes;

    @FXML
    private TextField newName;

    @FXML
    private Button add;

    @FXML
    private MenuButton packs;

    @FXML
    private Label full;

    @FXML
    private ScrollPane page;

    @FXML
    private Label removed;

    @FXML
    private Label saved;

    @FXML
    private StackPane undo;

    @FXML
    private Button list;

    @FXML
    private Button compare;

    VettingController(VettingViewModel model, VettingActions actions) {
        this.model = model;
        this.actions = actions;
        this.messages = model.messages();
        this.choice = new ProgrammeChoice(model);
        this.comparison = new ComparisonController(model, this::answers);
    }

    @FXML
    private void initialize() {
        fill.setVisible(false);
        Labels.present(removed, false);
        ((StackPane) root).getChildren().add(comparisonView());
        add.setOnAction(event -> add());
        newName.setOnAction(event -> add());
        list.setOnAction(event -> actions.vettings());
        compare.setOnAction(event -> compare());
        SaveWords words = new SaveWords(messages, model.services().clock().getZone());
        model.autosave().stateProperty().addListener((property, before, now) -> saved.setText(words.of(now)));
        saved.setText(words.of(model.autosave().stateProperty().get()));
        model.problemProperty().addListener((property, before, now) -> tell(now));
    }

    private Node comparisonView() {
        Parent view = FxmlView.load(comparison, messages);
        view.setVisible(false);
        return view;
    }

    private void add() {
        if (newName.getText().isBlank()) {
            newName.requestFocus();
            return;
        }
        String name = newName.getText();
        newName.clear();
        model.add(name);
        page.getContent().lookupAll(".titled-pane").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void compare() {
        model.leave();
        fill.setVisible(false);
        comparison.show();
    }

    /** Back from the comparison, which has hidden itself. */
    private void answers() {
        fill.setVisible(true);
        compare.requestFocus();
    }

    @Override
    public void redraw() {
        boolean isFirst = form == null;
        Optional<String> focused = Optional.ofNullable(root.getScene())
                .map(scene -> scene.getFocusOwner())
                .map(Node::getId);
        if (isFirst) {
            begin();
        }
        openWhatChanged();
        form = new FormFields(model);
        choice.draw(programmes);
        drawPage();
        offerMore();
        removed.setText(model.removed()
                .map(name -> messages.get("vettingwork.programme.removed", name))
                .orElse(""));
        Labels.present(removed, model.removed().isPresent());
        if (isFirst) {
            firstFocus().requestFocus();
        } else {
            model.wanted().or(() -> focused).ifPresent(this::focus);
        }
    }

    private void begin() {
        UndoKeys.install(fill, model.undoable());
        undo.getChildren().setAll(new UndoButtons(messages, model.undoable()));
        fill.setVisible(true);
        loading.setVisible(false);
    }

    /** Where something was undone, its part stands open. */
    private void openWhatChanged() {
        if (drawnDraft != null) {
            Optional<ProgrammeDraft> before = drawnDraft.programme(model.shown());
            Optional<ProgrammeDraft> now = model.draft().programme(model.shown());
            if (before.isPresent() && now.isPresent()) {
                Difference.within(before.get(), now.get())
                        .ifPresent(part -> parts(model.shown()).add(part));
            }
        }
    }

    private void drawPage() {
        double at = drawn.equals(model.shown()) ? page.getVvalue() : 0;
        String shown = model.shown();
        Node content = model.draft()
                .programme(shown)
                .map(own -> own.isOwnPack()
                        ? OwnPackView.of(model, shown)
                        : new ProgrammePage(new ProgrammeFields(form, model, shown), parts(shown)).node())
                .orElseGet(() -> NeedView.of(model, form));
        page.setContent(content);
        page.layout();
        page.setVvalue(at);
        drawn = shown;
        drawnDraft = model.draft();
    }

    private Set<Part> parts(String programme) {
        return open.computeIfAbsent(programme, any -> EnumSet.of(Part.FIRST));
    }

    private void offerMore() {
        boolean isFull = model.draft().isFull();
        newName.setDisable(isFull);
        add.setDisable(isFull);
        Labels.present(full, isFull);
        packs.setDisable(model.packs().isEmpty());
        packs.getItems()
                .setAll(model.packs().stream()
                        .map(pack -> {
                            MenuItem item = new MenuItem(pack.about().title());
                            item.setMnemonicParsing(false);
                            item.setOnAction(event -> model.add(pack));
                            return item;
                        })
                        .toList());
    }

    /** The field of that name on the new page, at its end; else what comes first. */
    private void focus(String id) {
        // What stands in a part that opens belongs to the window only once it has its looks.
        root.applyCss();
        Node same = root.lookup("#" + id);
        if (same == null || !same.isVisible()) {
            choice.chosen().requestFocus();
            return;
        }
        same.requestFocus();
        if (same instanceof TextInputControl text) {
            text.end();
        }
    }

    @Override
    public void refresh() {
        form.refresh();
        choice.refresh();
        drawnDraft = model.draft();
    }

    private void tell(Problem problem) {
        if (problem == null) {
            return;
        }
        if (model.isLoaded()) {
            Sheet.problem(root.getScene().getWindow(), problem, messages);
        } else {
            wayBack = GoneView.show((StackPane) root, problem, messages, actions::vettings);
            loading.setVisible(false);
        }
    }

    Node firstFocus() {
        // What scrolls belongs to the window only once it has its looks.
        root.applyCss();
        return model.isLoaded() ? choice.chosen() : wayBack == null ? root : wayBack;
    }
}
