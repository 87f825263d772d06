package org.okrreadiness.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work away from the screen and brings the outcome back to it.
 *
 * <p>Jobs submitted to one runner run one after the other, in order. The consumers are called on the thread that owns the screen; in
 * tests everything runs inline.
 */
public interface BackgroundRunner {

    <T> Job submit(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Work that was submitted. */
    interface Job {
        /** Asks it to stop; its consumers are then not called any more. */
        void cancel();
    }
}
