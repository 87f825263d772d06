package org.okrreadiness.testing;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.okrreadiness.task.BackgroundRunner;

/** Runs everything at once, where it is asked. */
public final class InlineRunner implements BackgroundRunner {

    @Override
    public <T> Job submit(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            done.accept(work.call());
        } catch (Exception | Error e) {
            failed.accept(e);
        }
        return () -> {};
    }
}
