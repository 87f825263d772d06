package org.okrreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.okrreadiness.i18n.Messages;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long millis;

    private Progress progress(boolean watched) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), stream, stream, watched);
        return new Progress(terminal, new Messages(Locale.UK), () -> TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysNothingInTheFirstHalfSecond() {
        try (Progress progress = progress(true)) {
            millis = 499;
            progress.at("cli.accuracy.marking", 10);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void thenWritesOverItselfAtMostTenTimesASecondAndGoesAway() {
        try (Progress progress = progress(true)) {
            millis = 500;
            progress.at("cli.accuracy.marking", 1000);
            millis = 550;
            progress.at("cli.accuracy.marking", 1050);
            millis = 600;
            progress.at("cli.accuracy.marking", 9);
        }
        assertThat(shown())
                .isEqualTo("\rMarking lines: 1000\rMarking lines: 9   \r" + " ".repeat("Marking lines: 9".length())
                        + "\r");
    }

    @Test
    void saysNothingWhereNobodyWatches() {
        try (Progress progress = progress(false)) {
            millis = 5000;
            progress.at("cli.accuracy.marking", 10);
        }
        assertThat(shown()).isEmpty();
    }
}
