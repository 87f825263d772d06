package org.okrreadiness.ui.take;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javafx.scene.Scene;
import org.okrreadiness.bootstrap.AllEditors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.WordScorer;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.SceneStyle;
import org.okrreadiness.ui.common.UiTools;

/** A sitting of {@link SampleCase} in a window, with a store, a clock and delays in the hands of a test. */
final class SatInWindow {

    private final Assessment assessment = SampleCase.assessment();
    final HandTurnedClock clock = new HandTurnedClock("2026-11-23T14:02:31Z");
    final HandTurnedDelay delay = new HandTurnedDelay();
    final InMemoryAttempts store = new InMemoryAttempts(clock);
    final WordScorer scorer = new WordScorer("KR_COUNTS_OWN_OUTPUT", "workshops");
    final Sittings sittings = new Sittings(FixedAssessments.shipped(assessment), store, scorer, clock, new Random(1));
    final List<String> went = new ArrayList<>();
    private AttemptId id;
    private TakeScreen screen;

    void open(UiDriver ui, Mode mode, Map<TaskId, Response> given, double width) {
        id = sittings.begin(assessment, "Ada", mode).id();
        given.forEach((task, response) -> store.save(id, task, response));
        store.moveTo(id, SampleCase.WRITE);
        reopen(ui, width);
    }

    /** Opens it anew, as after a restart. */
    void reopen(UiDriver ui, double width) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), delay);
        TakeServices services = new TakeServices(
                sittings, new LiveFeedback(scorer), new AllEditors(), clock.clocks(), new InMemoryPreferences());
        ui.start(stage -> {
            screen = new TakeScreen(tools, sittings.open(id), new Went(), services);
            Scene scene = new Scene(screen.root(), width, 800);
            SceneStyle.follow(scene, new Appearance(new InMemoryPreferences()));
            stage.setScene(scene);
            stage.show();
            screen.firstFocus().requestFocus();
        });
    }

    private final class Went implements TakeActions {
        @Override
        public void left() {
            went.add("left");
        }

        @Override
        public void handedIn(AttemptId attempt) {
            went.add("handed in " + attempt.equals(id));
        }
    }

    /** Lets so much time go by that whatever waits is done. */
    void pause(UiDriver ui) {
        ui.onFx(() -> delay.advance(Duration.ofSeconds(1)));
    }

    Response kept(TaskId task) {
        return store.find(id).orElseThrow().responses().get(task);
    }

    AttemptId id() {
        return id;
    }

    TakeScreen screen() {
        return screen;
    }
}
