package org.okrreadiness.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.StoppedException;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.ui.common.UiTools;

class DeskWorkTest {

    @TempDir
    private Path folder;

    /** Runs work on a thread of its own and tells nobody of the outcome. */
    private static final class OwnThread implements BackgroundRunner {
        private final AtomicReference<Throwable> ended = new AtomicReference<>();
        private final CountDownLatch over = new CountDownLatch(1);

        @Override
        public <T> Job submit(
                java.util.concurrent.Callable<T> work,
                java.util.function.Consumer<? super T> done,
                java.util.function.Consumer<? super Throwable> failed) {
            new Thread(() -> {
                        try {
                            work.call();
                        } catch (Exception | Error e) {
                            ended.set(e);
                        }
                        over.countDown();
                    })
                    .start();
            return () -> {};
        }
    }

    @Test
    @Timeout(30)
    void makesWorkEndThatIsGivenUp() throws InterruptedException {
        OwnThread runner = new OwnThread();
        CountDownLatch begun = new CountDownLatch(1);
        List<String> told = new ArrayList<>();
        try (SampleRegister register = new SampleRegister(folder)) {
            DeskWork work =
                    new DeskWork(new UiTools(new Messages(Locale.UK), runner, new HandTurnedDelay()), register.desks());
            BackgroundRunner.Job job = work.cancellable(
                    "people.problem.read",
                    (desk, stop) -> {
                        while (true) {
                            begun.countDown();
                            stop.requireNot();
                        }
                    },
                    outcome -> told.add("done"),
                    failure -> told.add("failed"));
            begun.await();
            job.cancel();
            assertThat(runner.over.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(runner.ended.get()).isInstanceOf(StoppedException.class);
            assertThat(told).isEmpty();
            assertThat(work.busyProperty().get()).isFalse();
        }
    }
}
