package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.exhibit.CaseView;
import org.okrreadiness.ui.marking.MarkingViewModel.State;
import org.okrreadiness.wording.Words;

/** Binds {@code Marking.fxml}: the answer in the middle, the case and other marks beside it, the desk with the levels below. */
final class MarkingController implements MarkingKeys.View {

    /** The desk never takes more of the height than this. */
    private static final double DESK_SHARE = 0.55;

    /** From how many widths of a letter on two parts stand beside one another. */
    private static final double WIDE_EMS = 55;

    /** From how many heights of a line on the case and the levels stand above one another. */
    private static final double HIGH_EMS = 36;

    private final MarkingViewModel model;
    private final MarkingActions actions;
    private final MarkingKeys keys = new MarkingKeys(this);
    private CaseView caseView;
    private SideView sideView;
    private LevelsController levels;
    private Optional<List<Dealt.Anchor>> anchors = Optional.empty();
    private boolean caseShown;
    private AnswerId shownAnswer;
    private Part shownPart;

    @FXML
    private BorderPane root;

    @FXML
    private Button leave;

    @FXML
    private Label title;

    @FXML
    private Label progress;

    @FXML
    private HBox work;

    @FXML
    private StackPane casePart;

    @FXML
    private ScrollPane answerPart;

    @FXML
    private VBox answer;

    @FXML
    private ScrollPane sidePart;

    @FXML
    private VBox side;

    @FXML
    private VBox skeleton;

    @FXML
    private VBox calm;

    @FXML
    private Label sentence;

    @FXML
    private Button toCohort;

    @FXML
    private StackPane deskPart;

    MarkingController(MarkingViewModel model, MarkingActions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        caseView = new CaseView(model.messages());
        sideView = new SideView(model.messages());
        levels = new LevelsController(model);
        deskPart.getChildren().setAll(FxmlView.load(levels, model.messages()));
        casePart.getChildren().setAll(caseView.root());
        for (Node part : List.of(casePart, answerPart, sidePart)) {
            ((javafx.scene.layout.Region) part).setMinWidth(0);
            ((javafx.scene.layout.Region) part).setPrefWidth(1);
        }
        casePart.setMinHeight(0);
        root.widthProperty().addListener(changed -> arrange());
        root.heightProperty().addListener(changed -> arrange());
        deskPart.maxHeightProperty().bind(root.heightProperty().multiply(DESK_SHARE));
        leave.setOnAction(event -> actions.leave(model.cohort()));
        toCohort.setOnAction(event -> actions.leave(model.cohort()));
        keys.install(root, model);
        model.changesProperty().addListener(changed -> show());
        show();
    }

    MarkingKeys keys() {
        return keys;
    }

    /** Where there is nothing to mark, the way back. */
    Node firstFocus() {
        return calm.isVisible() ? toCohort : answerPart;
    }

    @Override
    public void turnCase() {
        caseShown = !caseShown;
        show();
        if (caseShown && model.shown().isPresent()) {
            caseView.firstFocus().requestFocus();
        } else {
            answerPart.requestFocus();
        }
    }

    @Override
    public void turnAnchors() {
        if (anchors.isPresent()) {
            anchors = Optional.empty();
            show();
        } else if (model.shown().isPresent()) {
            model.anchors(found -> {
                anchors = Optional.of(found);
                show();
            });
        }
    }

    private void show() {
        Optional<MarkingDesk.Sheet> sheet = model.shown();
        present(work, sheet.isPresent());
        arrange();
        present(skeleton, sheet.isEmpty() && model.isSlow());
        boolean ended = sheet.isEmpty() && model.state() != State.BUSY;
        present(calm, ended);
        progress.setText(model.progress());
        if (ended) {
            sentence.setText(
                    model.state() == State.FAILED
                            ? model.message()
                            : Words.of(model.messages(), "judging.state", model.state()));
            toCohort.requestFocus();
        }
        sheet.ifPresent(this::show);
    }

    private void show(MarkingDesk.Sheet sheet) {
        title.setText(ScriptView.task(sheet).frame().title());
        showAnswer(sheet);
        showBeside(sheet);
        if (levels.show()) {
            answerPart.requestFocus();
        }
    }

    private void showAnswer(MarkingDesk.Sheet sheet) {
        Part part = model.inHand().place().part();
        if (!sheet.answer().equals(shownAnswer)) {
            shownAnswer = sheet.answer();
            shownPart = null;
            answerPart.setVvalue(0);
            answerPart.requestFocus();
        }
        if (!part.equals(shownPart)) {
            shownPart = part;
            answer.getChildren().setAll(ScriptView.of(sheet, part, model.messages()));
            Reveal.first("current", answerPart);
        }
    }

    private void showBeside(MarkingDesk.Sheet sheet) {
        sheet.script().assessment().scenarioOf(sheet.answer().task()).ifPresent(caseView::show);
        boolean committed = model.state() == State.COMMITTED;
        arrange();
        if (committed) {
            side.getChildren().setAll(sideView.compared(model.compared()));
            Reveal.first("apart", sidePart);
        } else {
            anchors.ifPresent(found -> side.getChildren().setAll(sideView.anchors(found)));
        }
    }

    /** Where the window is too small for all at once, what was asked for last has the room. */
    private void arrange() {
        double em = title.getFont().getSize();
        boolean wide = root.getWidth() >= WIDE_EMS * em;
        boolean high = root.getHeight() >= HIGH_EMS * em;
        boolean beside = model.state() == State.COMMITTED || anchors.isPresent();
        present(casePart, caseShown);
        present(sidePart, beside && (wide || !caseShown));
        present(answerPart, wide || !caseShown && !beside);
        present(deskPart, model.shown().isPresent() && (high || !caseShown));
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
