package org.okrreadiness.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.handover.FeedbackSheet;
import org.okrreadiness.ui.packs.PacksSheet;

final class HomeController {

    private static final int PAST_AT_FIRST = 5;

    private final HomeViewModel model;
    private final Messages messages;

    @FXML
    private Parent root;

    @FXML
    private Label lead;

    @FXML
    private VBox packsPart;

    @FXML
    private VBox pastPart;

    @FXML
    private VBox skeleton;

    @FXML
    private VBox lists;

    @FXML
    private HBox duePart;

    @FXML
    private Label due;

    @FXML
    private Button practiseDue;

    @FXML
    private Hyperlink library;

    @FXML
    private VBox followUps;

    @FXML
    private Hyperlink own;

    @FXML
    private Hyperlink marking;

    @FXML
    private VBox openPart;

    @FXML
    private VBox openAttempts;

    @FXML
    private VBox packs;

    @FXML
    private VBox noPacks;

    @FXML
    private VBox pastAttempts;

    @FXML
    private Hyperlink takePack;

    @FXML
    private Hyperlink takeIn;

    @FXML
    private Hyperlink growth;

    @FXML
    private Label noPast;

    @FXML
    private Hyperlink allPast;

    @FXML
    private Hyperlink packsFolder;

    @FXML
    private Button emptyPacksFolder;

    @FXML
    private Label dataFolder;

    @FXML
    private Hyperlink openDataFolder;

    @FXML
    private Button main;

    HomeController(HomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        skeleton.visibleProperty().bind(model.waitingProperty());
        lists.setVisible(false);
        installTakingIn();
        arrange(HomeLead.of(model.seat()));
        growth.setOnAction(event -> model.openGrowth());
        own.setOnAction(event -> model.openOwn());
        marking.setOnAction(event -> model.openMarking());
        library.setOnAction(event -> model.openLibrary());
        packsFolder.setOnAction(event -> model.openPacksFolder());
        emptyPacksFolder.setOnAction(event -> model.openPacksFolder());
        openDataFolder.setOnAction(event -> model.openDataFolder());
        dataFolder.setText(messages.get("home.data-folder", model.dataFolder()));
        model.contentProperty().addListener((o, before, content) -> show(content));
        model.problemProperty().addListener((o, before, problem) -> tell(problem));
    }

    private void installTakingIn() {
        present(takeIn, model.handOver().isPresent());
        takeIn.setOnAction(event -> {
            takeIn.setVisited(false);
            takeIn(List.of());
        });
        FileDrop.install(root, PackKind.FEEDBACK.ending(), this::takeIn);
        present(takePack, model.packs().isPresent());
        model.packs()
                .map(services -> new PacksSheet(root, model.tools(), services, model::load))
                .ifPresent(sheet -> {
                    sheet.installDrop();
                    takePack.setOnAction(event -> {
                        takePack.setVisited(false);
                        sheet.open(List.of());
                    });
                });
    }

    private void takeIn(List<Path> files) {
        model.handOver()
                .ifPresent(services -> FeedbackSheet.open(
                        root.getScene().getWindow(), model.tools(), services, files, model::load, model::openResult));
    }

    private void arrange(HomeLead leading) {
        Map<HomeLead.Part, Node> parts = Map.of(
                HomeLead.Part.DUE, duePart,
                HomeLead.Part.FOLLOW_UPS, followUps,
                HomeLead.Part.OPEN, openPart,
                HomeLead.Part.PACKS, packsPart,
                HomeLead.Part.PAST, pastPart);
        lists.getChildren().setAll(leading.parts().stream().map(parts::get).toList());
        lists.getChildren().add(0, lead);
        leading.sentence().map(messages::get).ifPresent(lead::setText);
        present(lead, leading.sentence().isPresent());
    }

    private void show(HomeViewModel.Content content) {
        lists.setVisible(true);
        HomeRows rows = new HomeRows(messages);
        List.of(followUps, openAttempts, packs, pastAttempts)
                .forEach(list -> list.getChildren().clear());
        content.due().ifPresent(this::show);
        present(duePart, content.due().isPresent());
        content.news().forEach(line -> followUps.getChildren().add(rows.news(line, () -> model.openResult(line))));
        present(followUps, !content.followUps().isEmpty() || !content.news().isEmpty());
        content.followUps()
                .forEach(line -> followUps.getChildren().add(rows.followUp(line, () -> model.followUp(line.check()))));
        present(openPart, !content.open().isEmpty());
        content.open().forEach(line -> openAttempts.getChildren().add(rows.open(line, () -> model.resume(line))));
        content.packs().forEach(line -> packs.getChildren().add(rows.pack(line, this::ask)));
        present(noPacks, content.packs().isEmpty());
        showPast(content, rows);
        showMainAction(content);
    }

    private void show(ComingBack back) {
        due.setText(back.words());
        practiseDue.setOnAction(event -> model.practise(back));
    }

    private void showPast(HomeViewModel.Content content, HomeRows rows) {
        content.past().stream()
                .limit(PAST_AT_FIRST)
                .forEach(line -> pastAttempts.getChildren().add(rows.past(line, () -> model.openResult(line))));
        present(growth, !content.past().isEmpty());
        present(noPast, content.past().isEmpty());
        present(allPast, content.past().size() > PAST_AT_FIRST);
        allPast.setText(messages.get("home.past.all", content.past().size()));
        allPast.setOnAction(event -> {
            present(allPast, false);
            content.past().stream()
                    .skip(PAST_AT_FIRST)
                    .forEach(line -> pastAttempts.getChildren().add(rows.past(line, () -> model.openResult(line))));
        });
    }

    /** Going on comes before beginning. */
    private void showMainAction(HomeViewModel.Content content) {
        switch (model.seat()) {
            case PARTICIPANT -> goOnOrBegin(content);
            case TRAINER -> offer("home.main.library", model::openLibrary);
            case RECORDS -> offer("home.main.records", model::openRecords);
        }
        main.setVisible(main.getOnAction() != null);
        main.requestFocus();
    }

    private void offer(String key, Runnable action) {
        main.setText(messages.get(key));
        main.setOnAction(event -> action.run());
    }

    private void goOnOrBegin(HomeViewModel.Content content) {
        content.latestOpen()
                .ifPresentOrElse(
                        line -> {
                            main.setText(messages.get("home.main.continue", line.title()));
                            main.setOnAction(event -> model.resume(line));
                        },
                        () -> content.firstUsable()
                                .flatMap(PackLine::assessment)
                                .ifPresent(assessment -> {
                                    main.setText(messages.get(
                                            "home.main.start",
                                            assessment.about().title()));
                                    main.setOnAction(event -> ask(assessment));
                                }));
    }

    private void ask(Assessment assessment) {
        StartController form = new StartController(
                model.start(assessment), (participant, mode) -> model.begin(assessment, participant, mode));
        Sheet.open(main.getScene().getWindow(), messages.get("home.start.title"), FxmlView.load(form, messages));
    }

    private void tell(Problem problem) {
        Sheet.problem(main.getScene().getWindow(), problem, messages);
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    Node mainAction() {
        return main;
    }
}
