package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.exhibit.CaseView;
import org.okrreadiness.ui.marking.MarkingViewModel.State;
import org.okrreadiness.wording.Words;

/** Binds {@code Marking.fxml}: the answer in the middle, the case and other marks beside it, the levels below. */
final class MarkingController implements MarkingKeys.View {

    /** The desk never takes more of the height than this. */
    private static final double DESK_SHARE = 0.55;

    private final MarkingViewModel model;
    private final MarkingActions actions;
    private final MarkingKeys keys = new MarkingKeys(this);
    private CaseView caseView;
    private SideView sideView;
    private LineEditor lineEditor;
    private Optional<List<Dealt.Anchor>> anchors = Optional.empty();
    private boolean caseShown;
    private Object scrolledFor;

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
    private ScrollPane deskPart;

    @FXML
    private Label question;

    @FXML
    private HBox given;

    @FXML
    private EvenColumns levels;

    @FXML
    private Label remark;

    @FXML
    private VBox linePart;

    @FXML
    private Label lineLabel;

    @FXML
    private TextField line;

    @FXML
    private VBox suggestions;

    @FXML
    private Label message;

    @FXML
    private Label hint;

    @FXML
    private Button commit;

    MarkingController(MarkingViewModel model, MarkingActions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        caseView = new CaseView(model.messages());
        sideView = new SideView(model.messages());
        lineEditor = new LineEditor(model, linePart, lineLabel, line, suggestions);
        casePart.getChildren().setAll(caseView.root());
        for (Node part : List.of(casePart, answerPart, sidePart)) {
            ((javafx.scene.layout.Region) part).setMinWidth(0);
            ((javafx.scene.layout.Region) part).setPrefWidth(1);
        }
        deskPart.maxHeightProperty().bind(root.heightProperty().multiply(DESK_SHARE));
        leave.setOnAction(event -> actions.leave(model.cohort()));
        toCohort.setOnAction(event -> actions.leave(model.cohort()));
        commit.setOnAction(event -> model.enter());
        keys.install(root, model);
        model.changesProperty().addListener(changed -> show());
        show();
    }

    MarkingKeys keys() {
        return keys;
    }

    Node firstFocus() {
        return answerPart;
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
        present(deskPart, sheet.isPresent());
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
        boolean committed = model.state() == State.COMMITTED;
        present(levels, !committed);
        present(given, !committed);
        question.setText(committed ? model.messages().get("judging.committed.short") : asked());
        if (!committed) {
            showLevels();
        }
        showRemark(committed);
        message.setText(model.message());
        present(message, !model.message().isEmpty());
        hint.setText(model.messages().get(committed ? "judging.hint.committed" : "judging.hint"));
        commit.setText(model.messages().get(committed ? "judging.next" : "judging.commit"));
        if (lineEditor.show()) {
            answerPart.requestFocus();
        }
    }

    private String asked() {
        Question now = model.question();
        return model.messages()
                .get(
                        "judging.question.of",
                        now.piece(),
                        now.title(),
                        model.inHand().index() + 1,
                        model.questions().size());
    }

    private void showAnswer(MarkingDesk.Sheet sheet) {
        answer.getChildren().setAll(ScriptView.of(sheet, model.inHand().place().part(), model.messages()));
        if (!sheet.answer().equals(scrolledFor)) {
            scrolledFor = sheet.answer();
            answerPart.setVvalue(0);
            answerPart.requestFocus();
        }
    }

    private void showBeside(MarkingDesk.Sheet sheet) {
        sheet.script().assessment().scenarioOf(sheet.answer().task()).ifPresent(caseView::show);
        boolean committed = model.state() == State.COMMITTED;
        present(casePart, caseShown);
        present(sidePart, committed || anchors.isPresent());
        if (committed) {
            side.getChildren().setAll(sideView.compared(model.compared()));
        } else {
            anchors.ifPresent(found -> side.getChildren().setAll(sideView.anchors(found)));
        }
    }

    private void showLevels() {
        levels.getChildren().removeIf(LevelCard.class::isInstance);
        Optional<Level> now = model.inHand().level(model.inHand().place());
        for (Level level : Level.values()) {
            levels.getChildren()
                    .add(new LevelCard(
                            level,
                            model.question().descriptors().get(level.points()),
                            now.equals(Optional.of(level)),
                            model.messages(),
                            () -> model.level(level.points())));
        }
        List<Label> all = model.questions().stream().map(this::givenLevel).toList();
        given.getChildren().setAll(all);
        given.setAccessibleText(all.stream().map(Label::getText).collect(Collectors.joining(" ")));
    }

    private Label givenLevel(Question one) {
        Label label = new Label(model.inHand()
                .level(one.place())
                .map(level -> Integer.toString(level.points()))
                .orElse("\u00b7"));
        label.getStyleClass().add("given-level");
        if (one.place().equals(model.inHand().place())) {
            label.getStyleClass().add("current");
        }
        return label;
    }

    private void showRemark(boolean committed) {
        AnswerInHand hand = model.inHand();
        String said = hand.remark(hand.place());
        String noted = hand.note(hand.place());
        StringBuilder words =
                new StringBuilder(model.isQualifying() ? model.messages().get("judging.qualifying") : "");
        append(words, said.isEmpty() ? "" : model.messages().get("judging.remark", said));
        append(words, noted.isEmpty() ? "" : model.messages().get("judging.note", noted));
        remark.setText(words.toString());
        present(remark, !committed && words.length() > 0);
    }

    private static void append(StringBuilder words, String more) {
        words.append(words.length() > 0 && !more.isEmpty() ? "\n" : "").append(more);
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
