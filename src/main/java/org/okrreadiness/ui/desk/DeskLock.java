package org.okrreadiness.ui.desk;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.trainer.IdleLock;
import org.okrreadiness.ui.common.UiTools;

/**
 * Locks the trainer's workspace: now, or when nobody has touched a key or the pointer on one of its screens for a while. It belongs to
 * the screen's thread.
 */
public final class DeskLock {

    /** How long nobody does anything before it locks. */
    public static final Duration AFTER = Duration.ofMinutes(15);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final UiTools tools;
    private final TrainerDesks desks;
    private final Clocks clocks;
    private Optional<IdleLock> idle = Optional.empty();
    private Runnable shown = () -> {};

    public DeskLock(UiTools tools, TrainerDesks desks, Clocks clocks) {
        this.tools = tools;
        this.desks = desks;
        this.clocks = clocks;
    }

    /** The workspace has just been opened. */
    public void opened() {
        idle = Optional.of(new IdleLock(AFTER, clocks, this::now));
        lookLater();
    }

    /**
     * A screen with something of the workspace on it.
     *
     * @param root of it; a key or the pointer there shows that somebody is there
     * @param locked where to go when it locks
     */
    public void watch(Node root, Runnable locked) {
        shown = locked;
        root.addEventFilter(InputEvent.ANY, event -> idle.ifPresent(IdleLock::touch));
    }

    /** The screen that was watched is gone. */
    public void leave() {
        shown = () -> {};
    }

    /** Locks once what is under way is on disk. */
    public void now() {
        idle = Optional.empty();
        tools.runner()
                .submit(
                        () -> {
                            desks.lock();
                            return true;
                        },
                        done -> shown.run(),
                        failure -> shown.run());
    }

    private void lookLater() {
        tools.delay()
                .after(
                        LOOK_EVERY,
                        () -> idle.ifPresent(lock -> {
                            lock.look();
                            if (idle.isPresent()) {
                                lookLater();
                            }
                        }));
    }
}
