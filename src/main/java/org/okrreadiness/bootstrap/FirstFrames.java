package org.okrreadiness.bootstrap;

import javafx.animation.AnimationTimer;

/** Waits until the window has really been drawn. */
final class FirstFrames extends AnimationTimer {

    private static final int FRAMES = 2;

    private final Runnable action;
    private int seen;

    private FirstFrames(Runnable action) {
        this.action = action;
    }

    static void afterDrawing(Runnable action) {
        new FirstFrames(action).start();
    }

    @Override
    public void handle(long now) {
        if (++seen == FRAMES) {
            stop();
            action.run();
        }
    }
}
