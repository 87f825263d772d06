package org.okrreadiness.bootstrap;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.desk.OpenDesk;
import org.okrreadiness.ui.marking.MarkingScreen;
import org.okrreadiness.ui.marking.Unfinished;
import org.okrreadiness.ui.moderation.HandingOut;
import org.okrreadiness.ui.moderation.ModerationScreen;
import org.okrreadiness.ui.moderation.ModerationServices;
import org.okrreadiness.ui.trainer.CohortScreen;
import org.okrreadiness.ui.trainer.CohortSources;
import org.okrreadiness.ui.trainer.CohortsScreen;
import org.okrreadiness.ui.trainer.DoorScreen;

/** Makes the trainer's screens. Whichever is asked for, while the workspace is locked it is the door; the pictures make theirs here too. */
public final class TrainerScreens {

    private final UiTools tools;
    private final TrainerDesks desks;
    private final DeskLock lock;
    private final CohortSources sources;
    private final HandingOut handingOut;
    private final RandomGenerator random;
    private final Unfinished unfinished = new Unfinished();

    public TrainerScreens(
            UiTools tools,
            TrainerDesks desks,
            DeskLock lock,
            CohortSources sources,
            HandingOut handingOut,
            RandomGenerator random) {
        this.tools = tools;
        this.desks = desks;
        this.lock = lock;
        this.sources = sources;
        this.handingOut = handingOut;
        this.random = random;
    }

    public Screen trainer(Ways ways) {
        return open(ways, place -> new CohortsScreen(tools, place, sources, ways.fromTrainer()));
    }

    public Screen cohort(CohortId cohort, Ways ways) {
        return open(ways, place -> new CohortScreen(tools, place, sources, cohort, ways.fromTrainer()));
    }

    public Screen moderation(CohortId cohort, Ways ways) {
        return open(ways, place -> {
            ModerationServices services =
                    new ModerationServices(place.desk(), cohort, Clock.systemDefaultZone(), handingOut);
            Screen screen = new ModerationScreen(tools, services, ways.fromModeration(cohort, lock::leave));
            lock.watch(screen.root(), ways.fromTrainer()::trainer);
            return screen;
        });
    }

    public Screen marking(CohortId cohort, TaskId task, Ways ways) {
        MarkingScreen.Pile pile = new MarkingScreen.Pile(cohort, task, unfinished);
        return open(ways, place -> new MarkingScreen(tools, place, pile, ways.fromMarking()));
    }

    private Screen open(Ways ways, Function<OpenDesk, Screen> make) {
        Optional<OpenDesk> place = desks.current().map(desk -> new OpenDesk(desk, lock));
        return place.map(make).orElseGet(() -> new DoorScreen(tools, desks, lock, random, ways.fromTrainer()));
    }
}
