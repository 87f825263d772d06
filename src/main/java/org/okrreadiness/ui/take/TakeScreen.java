package org.okrreadiness.ui.take;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.reading.answer.AnswersText;
import org.okrreadiness.reading.answer.GivenAnswer;
import org.okrreadiness.service.SittingClock;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.common.UndoButtons;
import org.okrreadiness.ui.exhibit.CaseView;
import org.okrreadiness.ui.find.FindBar;
import org.okrreadiness.ui.find.FindPlace;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.wording.ClockWords;

/** A sitting in the window: opens where the participant left, keeps every word, ends with handing in. */
public final class TakeScreen implements Screen {

    private final TakeViewModel sitting;
    private final TakeActions actions;
    private final CaseView caseView;
    private final CaseAndTask caseAndTask;
    private final TakeController frame;
    private final TakeFocus focus;
    private final Optional<LiveQuestions> questions;
    private final Optional<Countdown> countdown;
    private final EndOfTime end;
    private final BorderPane root;
    private final FindBar find;
    private boolean gone;

    public TakeScreen(UiTools tools, Sittings.Opened opened, TakeActions actions, TakeServices services) {
        this.actions = actions;
        Autosave autosave = new Autosave(tools.runner(), tools.delay());
        this.sitting = new TakeViewModel(opened, services.sittings(), tools.runner(), autosave, actions::handedIn);
        this.caseView = new CaseView(tools.messages());
        this.questions = questions(tools, services);
        TaskUndo undo = new TaskUndo();
        WorkController work = new WorkController(sitting, tools, services.editors(), questions, undo);
        ReviewController review = new ReviewController(sitting, tools);
        TaskListController tasks = new TaskListController(sitting, tools.messages());
        this.caseAndTask = new CaseAndTask(
                caseView.root(),
                FxmlView.load(work, tools.messages()),
                new Divider(services.preferences()),
                tools.messages());
        TakeController.Parts parts = new TakeController.Parts(
                caseAndTask,
                FxmlView.load(review, tools.messages()),
                FxmlView.load(tasks, tools.messages()),
                FxmlView.load(saveStatus(tools, services, autosave), tools.messages()),
                new UndoButtons(tools.messages(), undo));
        this.frame = new TakeController(sitting, tools.messages(), parts, this::leave);
        this.root = (BorderPane) FxmlView.load(frame, tools.messages());
        this.find = new FindBar(tools.messages(), () -> places(parts));
        find.install(root);
        TakeFocus.Stops stops = new TakeFocus.Stops(caseView, work, review, tasks, frame);
        this.focus = new TakeFocus(sitting, root, caseAndTask, stops);
        this.end = new EndOfTime(sitting, tools.delay());
        this.countdown = countdown(tools, opened, services);
        follow();
        keys().install(root);
        countdown.ifPresent(Countdown::start);
        end.somebodyIsThere();
    }

    private Optional<LiveQuestions> questions(UiTools tools, TakeServices services) {
        return sitting.mode() == Mode.PRACTICE
                ? Optional.of(new LiveQuestions(services.feedback(), tools.runner(), tools.delay()))
                : Optional.empty();
    }

    private SaveStatusController saveStatus(UiTools tools, TakeServices services, Autosave autosave) {
        String title = sitting.assessment().about().title();
        AnswersText text = new AnswersText(tools.messages());
        AnswersFile file = new AnswersFile(tools.runner(), () -> text.plain(title, answers()));
        return new SaveStatusController(
                autosave, file, tools.messages(), services.clocks().wall().getZone());
    }

    private List<GivenAnswer> answers() {
        return sitting.entries().stream()
                .map(entry -> new GivenAnswer(entry.number(), entry.task(), entry.response()))
                .toList();
    }

    private Optional<Countdown> countdown(UiTools tools, Sittings.Opened opened, TakeServices services) {
        Attempt attempt = opened.attempt();
        if (sitting.mode() != Mode.ASSESSMENT || !attempt.isOpen()) {
            return Optional.empty();
        }
        return opened.assessment().sitting().timeLimit().map(limit -> {
            SittingClock clock = new SittingClock(attempt.start().at(), attempt.time(), services.clocks());
            SittingTime time = new SittingTime(limit, clock, sitting::clockChanged);
            ClockWords words =
                    new ClockWords(tools.messages(), services.clocks().wall().getZone());
            time.changeProperty()
                    .addListener((property, before, now) ->
                            frame.showClockChange(now.map(change -> words.of(change.at(), change.by()))));
            Countdown counting = new Countdown(tools.delay(), time, end);
            counting.leftProperty().addListener((property, before, now) -> frame.showTime(now));
            return counting;
        });
    }

    /** The case and what is asked of it; at the end the overview. */
    private List<FindPlace> places(TakeController.Parts parts) {
        if (sitting.stageProperty().get() != Stage.WORKING) {
            return List.of(new FindPlace(parts.review(), () -> {}));
        }
        List<FindPlace> places = new ArrayList<>();
        caseView.pages()
                .forEach((page, open) -> places.add(new FindPlace(page, () -> {
                    caseAndTask.showCase();
                    open.run();
                })));
        places.add(new FindPlace(parts.work().task(), caseAndTask::showTask));
        return places;
    }

    private void follow() {
        caseView.show(sitting.current().scenario());
        sitting.currentProperty().addListener((property, before, now) -> {
            caseView.show(sitting.current().scenario());
            caseAndTask.showTask();
            focus.guide();
            find.refresh();
        });
        sitting.stageProperty().addListener((property, before, now) -> {
            focus.guide();
            find.refresh();
        });
    }

    private TakeKeys keys() {
        return new TakeKeys()
                .on(KeyCode.RIGHT, sitting::forwardToNextTask, KeyCombination.ALT_DOWN)
                .on(KeyCode.LEFT, sitting::backToTaskBefore, KeyCombination.ALT_DOWN)
                .on(KeyCode.DIGIT1, focus::toCase, KeyCombination.SHORTCUT_DOWN)
                .on(KeyCode.DIGIT2, focus::toTask, KeyCombination.SHORTCUT_DOWN)
                .on(KeyCode.F6, focus::toOtherSide)
                .on(KeyCode.T, focus::toTasks, KeyCombination.SHORTCUT_DOWN);
    }

    private void leave() {
        leaving();
        actions.left();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return focus.first();
    }

    @Override
    public List<KeyPlace> keyPlaces() {
        return List.of(KeyPlace.ANSWERING, KeyPlace.CHANGING, KeyPlace.SITTING, KeyPlace.FINDING);
    }

    @Override
    public void leaving() {
        if (!gone) {
            gone = true;
            find.leave();
            countdown.ifPresent(Countdown::stop);
            end.stop();
            questions.ifPresent(LiveQuestions::forget);
            caseAndTask.keepDivider();
            sitting.leaving();
        }
    }
}
