package org.okrreadiness.testing.ui;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.text.Text;

/** The JavaFX toolkit of this test JVM: started once, and a way onto its thread. */
final class Toolkit {

    /** Held here because the logging system forgets a logger, and its filter, that nobody refers to. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final int DEADLINE_SECONDS = 30;

    private static Throwable failure;
    private static boolean started;

    private Toolkit() {}

    static synchronized void start() {
        if (!started) {
            started = true;
            failure = failureOf(Toolkit::startOnce);
        }
        if (failure instanceof MissingFromMachine missing) {
            throw missing;
        }
        if (failure != null) {
            throw new IllegalStateException("JavaFX did not start", failure);
        }
    }

    /** JavaFX prints a stack trace for a missing library before it throws: keep that back where a sentence says it. */
    private static Throwable failureOf(Runnable start) {
        PrintStream stderr = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Throwable failed = null;
        try {
            start.run();
        } catch (RuntimeException | Error e) {
            failed = MissingFromMachine.in(printed.toString(StandardCharsets.UTF_8), e)
                    .<Throwable>map(m -> m)
                    .orElse(e);
        } finally {
            System.setErr(stderr);
        }
        if (!(failed instanceof MissingFromMachine)) {
            stderr.print(printed.toString(StandardCharsets.UTF_8));
        }
        return failed;
    }

    private static void startOnce() {
        // True for every class path build, and of no interest to a test.
        JAVAFX.setFilter(r -> !String.valueOf(r.getMessage()).startsWith("Unsupported JavaFX configuration"));
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        // The first text measured loads the font library: better here than in whichever test comes first.
        call(() -> new Text("x").getLayoutBounds());
    }

    /** Runs this on the JavaFX thread and waits; what it throws is thrown here. */
    static <T> T call(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("The JavaFX thread was busy for " + DEADLINE_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the JavaFX thread", e);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }
}
