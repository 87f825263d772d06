package org.okrreadiness.exchange.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.export.credential.Exports;
import org.okrreadiness.export.records.JsonRecords;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.testing.SampleRecords;

class JsonRecordFilesTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private Path file;
    private String text;

    @BeforeEach
    void writes() throws IOException {
        file = folder.resolve("records.json");
        new JsonRecords(new Messages(Locale.ENGLISH))
                .write(Exports.request(Exports.rows(SampleRecords.maya()), false), file, ExportWatch.NONE);
        text = Files.readString(file);
    }

    private void assertRefused(String text, String problem) throws IOException {
        Files.writeString(file, text);
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> new JsonRecordFiles().read(file, StopSignal.NEVER))
                        .isInstanceOf(UnreadableInputException.class)
                        .hasMessageContaining("problem.receive." + problem));
    }

    @Test
    void readsWhatWasGivenOut() {
        assertThat(new JsonRecordFiles().read(file, StopSignal.NEVER)).hasSize(2);
    }

    @Test
    void refusesAFileThatWasCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int end = 0; end < whole.length; end += 101) {
            byte[] cut = Arrays.copyOf(whole, end);
            Files.write(file, cut);
            assertThatThrownBy(() -> new JsonRecordFiles().read(file, StopSignal.NEVER))
                    .isInstanceOf(UnreadableInputException.class);
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        assertRefused(text.replaceFirst("\"competency\":\"writing\"", "\"competency\":\"juggling\""), "record");
        assertRefused(text.replaceFirst("\"score\":64", "\"score\":164"), "record");
        assertRefused(text.replaceFirst("\"score\":64", "\"score\":\"64\""), "other");
        assertRefused(text.replaceFirst("\"score\":64", "\"score\":64,\"score\":64"), "other");
        assertRefused(text.replaceFirst("\"score\":64", "\"score\":64,\"more\":1"), "other");
        assertRefused(text.replaceFirst("\"score\":64,", ""), "other");
        assertRefused(text.replaceFirst("records/1", "records/2"), "newer");
        assertRefused("{}", "other");
        assertRefused("[".repeat(100_000), "other");
        assertRefused(text + "{}", "other");
    }

    @Test
    void refusesMoreThanItReadsAtOnce() throws IOException {
        assertRefused(text + " ".repeat(JsonRecordFiles.LARGEST), "large");
        assertRefused("[" + "0,".repeat(JsonRecordFiles.LARGEST / 2 - 2) + "0]", "other");
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThatThrownBy(() -> new JsonRecordFiles().read(folder.resolve("none"), StopSignal.NEVER))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("problem.receive.unreadable");
    }
}
