package org.okrreadiness.ui.shell;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.SceneStyle;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.SystemTheme;
import org.okrreadiness.ui.common.UiTools;

/** The window of the application. Everything here belongs to the screen's thread. */
public final class MainWindow implements Navigator {

    private final UiTools tools;
    private final Appearance appearance;
    private final PreferenceStore preferences;
    private final ShellViewModel model;
    private final ShellController controller;
    private final Stage stage;
    private Screens screens;
    private Screen current;

    /** @param stage not yet shown */
    public MainWindow(Stage stage, UiTools tools, Appearance appearance, PreferenceStore preferences, String version) {
        this.stage = stage;
        this.tools = tools;
        this.appearance = appearance;
        this.preferences = preferences;
        this.model = new ShellViewModel(tools);
        this.controller = new ShellController(
                model, tools.messages(), new ShellCommands(this, stage, tools, appearance, version));
    }

    /**
     * Shows the window, then opens the data folder behind it and goes home.
     *
     * @param opening run in the background; what it throws is shown with a report to copy
     */
    public void open(Callable<Screens> opening) {
        SceneStyle.begin(appearance);
        Scene scene = new Scene(FxmlView.load(controller, tools.messages()));
        SceneStyle.follow(scene, appearance);
        controller.addAccelerators(scene);
        stage.setScene(scene);
        stage.setTitle(tools.messages().get("app.name"));
        WindowMemory memory = new WindowMemory(stage, preferences);
        memory.restore();
        stage.setOnHidden(event -> {
            leave();
            memory.keep();
        });
        stage.show();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> tell(failure, "shell.problem.defect"));
        model.open(opening, this::opened);
        tools.runner().submit(SystemTheme::isDark, dark -> dark.ifPresent(appearance::systemIsDark), failure -> {});
    }

    private void opened(Screens made) {
        screens = made;
        controller.follow(made.seat());
        if (made.isNew()) {
            show(() -> screens.welcome(this), false);
        } else {
            home();
        }
    }

    @Override
    public void home() {
        show(() -> screens.home(this), true);
    }

    @Override
    public void take(AttemptId attempt) {
        take(() -> attempt);
    }

    @Override
    public void take(Callable<AttemptId> attempt) {
        openThen(attempt, opened -> screens.take(opened, this));
    }

    @Override
    public void result(AttemptId attempt) {
        openThen(() -> attempt, opened -> screens.result(opened, this));
    }

    @Override
    public void growth() {
        show(() -> screens.growth(Optional.empty(), this), false);
    }

    @Override
    public void growth(String participant) {
        show(() -> screens.growth(Optional.of(participant), this), false);
    }

    @Override
    public void followUp(FollowUps.Check check) {
        show(() -> screens.followUp(check, this), false);
    }

    @Override
    public void settings() {
        show(() -> screens.settings(this), false);
    }

    @Override
    public void library() {
        show(() -> screens.library(this), false);
    }

    @Override
    public void own() {
        show(() -> screens.own(this), false);
    }

    @Override
    public void standard(Assessment pack) {
        show(() -> screens.standard(pack, this), false);
    }

    @Override
    public void trainer() {
        show(() -> screens.trainer(this), false);
    }

    @Override
    public void cohort(CohortId cohort) {
        show(() -> screens.cohort(cohort, this), false);
    }

    @Override
    public void moderation(CohortId cohort) {
        show(() -> screens.moderation(cohort, this), false);
    }

    @Override
    public void marking(CohortId cohort, TaskId task) {
        show(() -> screens.marking(cohort, task, this), false);
    }

    @Override
    public void records(RecordsPlace place) {
        show(() -> screens.records(place, this), false);
    }

    @Override
    public void decide(DecidePlace place) {
        show(() -> screens.decide(place, this), false);
    }

    Screens screens() {
        return screens;
    }

    Screen current() {
        return current;
    }

    /** Reads the attempt away from the screen's thread; what is shown stays until it is there. */
    private void openThen(Callable<AttemptId> attempt, Function<Sittings.Opened, Screen> make) {
        tools.runner()
                .submit(
                        () -> screens.open(attempt.call()),
                        opened -> show(() -> make.apply(opened), false),
                        failure -> tell(failure, "shell.problem.attempt"));
    }

    private void show(Supplier<Screen> next, boolean home) {
        if (screens == null) {
            return;
        }
        leave();
        current = next.get();
        model.show(home);
        controller.fill(current.root());
        current.firstFocus().requestFocus();
    }

    private void leave() {
        if (current != null) {
            current.leaving();
            current = null;
        }
    }

    /** Whatever was on the screen stays there. */
    private void tell(Throwable failure, String headlineKey) {
        Problem problem = Problem.of(failure, headlineKey, tools.messages());
        // The report and not the failure, whose message may quote what somebody typed.
        System.getLogger(MainWindow.class.getName())
                .log(System.Logger.Level.ERROR, () -> headlineKey + "\n" + problem.report());
        Sheet.problem(stage, problem, tools.messages());
    }
}
