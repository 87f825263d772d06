package org.okrreadiness.ui.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.MarkedSet;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.KeyboardPlace;
import org.okrreadiness.ui.editor.TaskEditor;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.ui.piece.PieceView;

/** Binds {@code Marks.fxml}. */
final class MarksController {

    private final OwnViewModel model;
    private final UiTools tools;
    private final Messages messages;
    private final OwnServices services;
    private final OwnSheets sheets;
    private final MarksText words;
    private TaskEditor editor;
    private OkrSet edited;
    private boolean showing;

    @FXML
    private ListView<String> sets;

    @FXML
    private Label busy;

    @FXML
    private VBox comparisonPart;

    @FXML
    private VBox comparison;

    @FXML
    private ComboBox<School> schools;

    @FXML
    private VBox earlierPart;

    @FXML
    private ComboBox<Optional<KeptOkrs>> earlier;

    @FXML
    private ScrollPane write;

    @FXML
    private VBox changesPart;

    @FXML
    private VBox changes;

    @FXML
    private VBox pieces;

    MarksController(OwnViewModel model, UiTools tools, OwnServices services, OwnSheets sheets) {
        this.model = model;
        this.tools = tools;
        this.messages = tools.messages();
        this.services = services;
        this.sheets = sheets;
        this.words = new MarksText(messages, services.reader());
    }

    @FXML
    private void initialize() {
        WordBox.fill(schools, services.okrs().schools(), School::title);
        schools.valueProperty().bindBidirectional(model.marks.schoolProperty());
        busy.visibleProperty().bind(model.marks.busyProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        sets.setCellFactory(list -> new WordsCell());
        sets.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> {
            if (!showing) {
                model.marks.choose(now.intValue());
            }
        });
        earlier.valueProperty().addListener((o, before, now) -> {
            if (!showing && now != null) {
                model.marks.earlierProperty().set(now);
            }
        });
        model.marks.earlierProperty().addListener(changed -> showOutcome());
        model.marks.outcomeProperty().addListener(changed -> showOutcome());
        model.shelf.shelfProperty().addListener(changed -> showEarlier());
        model.stateProperty().addListener(changed -> follow());
        showEarlier();
        follow();
        showOutcome();
    }

    /** A set that changed in any way but by typing into the editor is laid into a new one. */
    private void follow() {
        DeskState state = model.state();
        if (state.step() == Step.MARKS && state.chosen() < state.sets().size()) {
            OkrSet open = state.sets().get(state.chosen());
            if (!open.equals(edited)) {
                Optional<KeyboardPlace> place = Optional.ofNullable(editor).map(old -> KeyboardPlace.in(old.root()));
                edited = open;
                editor = SetEditors.open(
                        open, services, new EditorDesk(tools, 0, SetEditors.coaching(services), this::edit));
                write.setContent(SetEditors.page(editor));
                place.ifPresent(before -> before.restore(editor.root(), editor::firstFocus));
            }
        }
    }

    private void edit() {
        edited = ((WrittenSet) editor.response()).set();
        model.marks.edit(edited);
    }

    private void showOutcome() {
        MarksViewModel.Outcome now = model.marks.outcomeProperty().get();
        showing = true;
        List<String> names = new ArrayList<>();
        for (MarkedSet set : now.marked()) {
            names.add(words.name(names.size() + 1, set) + "\n" + words.score(set.score()));
        }
        if (!names.equals(sets.getItems())) {
            sets.getItems().setAll(names);
        }
        sets.getSelectionModel().select(now.chosen());
        showing = false;
        comparison
                .getChildren()
                .setAll(words.comparison(now.marked()).stream()
                        .map(line -> Labels.of(line))
                        .toList());
        OwnController.present(comparisonPart, !comparison.getChildren().isEmpty());
        pieces.getChildren()
                .setAll(now.pieces().stream()
                        .map(piece -> new PieceView(piece, messages))
                        .toList());
        if (editor != null
                && now.open().filter(open -> open.set().equals(edited)).isPresent()) {
            editor.showFindings(now.findings());
        }
        showChanges(now);
    }

    private void showEarlier() {
        showing = true;
        List<Optional<KeptOkrs>> choices = new ArrayList<>(List.of(Optional.empty()));
        model.shelf.shelfProperty().get().kept().forEach(kept -> choices.add(Optional.of(kept)));
        Optional<KeptOkrs> before = model.marks.earlierProperty().get();
        WordBox.fill(earlier, choices, this::named);
        showing = false;
        earlier.setValue(choices.contains(before) ? before : Optional.empty());
        OwnController.present(earlierPart, choices.size() > 1);
    }

    private String named(Optional<KeptOkrs> kept) {
        return kept.map(one -> messages.get("own.kept.line", one.name(), sheets.when(one.keptAt())))
                .orElseGet(() -> messages.get("own.marks.earlier.none"));
    }

    private void showChanges(MarksViewModel.Outcome now) {
        Optional<MarkedSet> before = model.marks.earlierProperty().get().map(KeptOkrs::marked);
        OwnController.present(changesPart, before.isPresent() && now.open().isPresent());
        if (changesPart.isVisible()) {
            changes.getChildren()
                    .setAll(new ChangesTable(
                            words.changes(before.get(), now.open().get()), messages));
        }
    }

    /** Everything about the open set; empty while nothing has been marked. */
    Optional<String> copied() {
        MarksViewModel.Outcome now = model.marks.outcomeProperty().get();
        String school = model.marks.schoolProperty().get().title();
        return now.open().map(open -> words.copy(open, now.pieces(), school));
    }

    Node firstFocus() {
        return editor == null ? sets : editor.firstFocus();
    }
}
