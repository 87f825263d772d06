package org.okrreadiness.ui.decide.need;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.Question;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.decide.need.BalanceViewModel.Way;
import org.okrreadiness.wording.Words;

/** Binds {@code Balance.fxml}: the answer first, then everything by which somebody can judge it, then where to go. */
final class BalanceController {

    private final NeedViewModel need;
    private final BalanceViewModel model;
    private final Messages messages;
    private final NeedWords words;

    @FXML
    private Parent root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private Label answer;

    @FXML
    private Label ground;

    @FXML
    private Label firmness;

    @FXML
    private Label cause;

    @FXML
    private Label firstStep;

    @FXML
    private Label rests;

    @FXML
    private VBox question;

    @FXML
    private Label questionTitle;

    @FXML
    private Label asked;

    @FXML
    private Label askOf;

    @FXML
    private Label request;

    @FXML
    private Label outcomes;

    @FXML
    private Button answerNow;

    @FXML
    private VBox footing;

    @FXML
    private VBox helpsPart;

    @FXML
    private VBox causesPart;

    @FXML
    private VBox helps;

    @FXML
    private VBox causes;

    @FXML
    private VBox doubts;

    @FXML
    private WrappingRow ways;

    @FXML
    private Label said;

    @FXML
    private Button copy;

    @FXML
    private Button save;

    @FXML
    private Button pdf;

    @FXML
    private Button main;

    BalanceController(NeedViewModel need) {
        this.need = need;
        this.model = need.balance();
        this.messages = need.desk().messages();
        this.words = new NeedWords(messages);
    }

    @FXML
    private void initialize() {
        copy.setOnAction(event -> {
            Clip.copy(model.text());
            copy.setText(messages.get("deciding.copied"));
        });
        save.setOnAction(event -> need.desk()
                .services()
                .save()
                .ask(root.getScene().getWindow(), "deciding.save", model.fileName(), List.of("txt"), Optional.empty())
                .ifPresent(model::save));
        PdfButton.bind(pdf, model, need.desk());
        said.textProperty().bind(model.saidProperty());
        model.weighedProperty().addListener((property, before, now) -> show(now));
        Labels.present(page, false);
        main.setDisable(true);
        List.of(copy, save, pdf).forEach(button -> button.setDisable(true));
        Optional.ofNullable(model.weighedProperty().get()).ifPresent(this::show);
    }

    private void show(BalanceViewModel.Weighed now) {
        Diagnosis diagnosis = now.diagnosis();
        copy.setText(messages.get("deciding.copy"));
        List.of(copy, save, pdf, main).forEach(button -> button.setDisable(false));
        Labels.present(page, true);
        scroll.setVvalue(0);
        lead(diagnosis);
        Labels.present(question, diagnosis.doubt().question().isPresent());
        diagnosis.doubt().question().ifPresent(one -> show(one, diagnosis.advice()));
        footing(words.notFirmBecause(diagnosis));
        // Where nothing was said, a list of noughts would only stand in the way of the question.
        boolean isAnythingSaid =
                diagnosis.coverage().answered() + diagnosis.coverage().facts() > 0;
        List.of(helpsPart, causesPart).forEach(part -> Labels.present(part, isAnythingSaid));
        helps.getChildren().setAll(new HelpView(words, messages).of(diagnosis));
        causes.getChildren().setAll(new CauseView(words, messages).of(diagnosis));
        doubts.getChildren().setAll(new DoubtView(words, messages).of(diagnosis));
        onward(diagnosis);
        if (scroll.isFocused()) {
            main.requestFocus();
        }
    }

    private void lead(Diagnosis diagnosis) {
        Diagnosis.Advice advice = diagnosis.advice();
        String key = advice.help() == Help.NOTHING_YET ? "deciding.answer.nothing" : "deciding.answer";
        answer.setText(messages.get(key, words.name("help", advice.help())));
        ground.setText(words.name("ground", advice.ground()));
        firmness.setText(words.name("firmness", advice.firmness()));
        Labels.present(cause, advice.mainCause().isPresent());
        advice.mainCause()
                .ifPresent(main -> cause.setText(messages.get("deciding.main-cause", words.name("cause", main))));
        firstStep.setText(advice.firstStep());
        rests.setText(words.rests(diagnosis.coverage()));
    }

    /** Why it only leans. */
    private void footing(List<String> missing) {
        Labels.present(footing, !missing.isEmpty());
        footing.getChildren().setAll(Labels.of(messages.get("need.report.not-firm"), "section-title"));
        missing.forEach(line -> footing.getChildren().add(Labels.of(line, "reading")));
    }

    private void show(Question one, Diagnosis.Advice advice) {
        questionTitle.setText(messages.get(one.changes() > 0 ? "deciding.question.changes" : "deciding.question"));
        asked.setText(one.statement().text());
        askOf.setText(messages.get("deciding.ask-of", words.seats(one.askedOf())));
        request.setText(one.statement().evidence());
        boolean isOpen = advice.firmness() == Diagnosis.Firmness.OPEN;
        Labels.present(outcomes, !isOpen);
        outcomes.setText(isOpen ? "" : words.outcomes(one, advice));
        answerNow.setOnAction(event -> need.answerNow(one.statement().id()));
    }

    /** The way that fits best is the main action; the others stand above it, on the page. */
    private void onward(Diagnosis diagnosis) {
        List<Way> all = BalanceViewModel.ways(diagnosis);
        Way first = all.get(0);
        main.setText(name(first));
        main.setOnAction(event -> go(first, diagnosis));
        ways.getChildren()
                .setAll(all.stream()
                        .skip(1)
                        .filter(way -> way != Way.QUESTION)
                        .map(way -> button(way, diagnosis))
                        .toList());
    }

    private Node button(Way way, Diagnosis diagnosis) {
        Button button = new Button(name(way));
        button.setId("way-" + Words.kebab(way));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> go(way, diagnosis));
        return button;
    }

    private String name(Way way) {
        return Words.of(messages, "deciding.way", way);
    }

    private void go(Way way, Diagnosis diagnosis) {
        switch (way) {
            case QUESTION ->
                need.answerNow(
                        diagnosis.doubt().question().orElseThrow().statement().id());
            case CADENCE -> need.actions().cadence(model.emphasis());
            case VETTING -> need.actions().vetting();
            case PRACTICE -> need.actions().library();
            case COHORT -> need.actions().cohorts();
        }
    }

    Node firstFocus() {
        return main.isDisabled() ? scroll : main;
    }
}
