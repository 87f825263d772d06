package org.okrreadiness.ui.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.UiTools;

class FileToSendTest {

    private static final AttemptId ATTEMPT = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");

    @TempDir
    Path folder;

    private final SteppedRunner runner = new SteppedRunner();

    private FileToSend file(Function<AttemptId, byte[]> submission) {
        UiTools tools = new UiTools(new Messages(Locale.UK), runner, new HandTurnedDelay());
        AwaitingServices services = new AwaitingServices(attempt -> Optional.empty(), submission, Clock.systemUTC());
        return new FileToSend(tools, ATTEMPT, services);
    }

    @Test
    void isMadeInTheBackgroundAndSaysWhereItIs() {
        FileToSend file = file(attempt -> new byte[] {1, 2, 3});
        assertThat(file.usualName()).isEqualTo(ATTEMPT + ".okr-submission");
        file.save(folder.resolve("mine"));
        assertThat(file.busyProperty().get()).isTrue();
        file.save(folder.resolve("again"));
        runner.runAll();

        assertThat(file.saidProperty().get()).hasValue(Phrase.of("awaiting.saved", "mine.okr-submission"));
        assertThat(folder.resolve("mine.okr-submission")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(folder.resolve("again.okr-submission")).doesNotExist();
        assertThat(file.busyProperty().get()).isFalse();
    }

    @Test
    void replacesOnlyAFileThatWasAskedAbout() {
        FileToSend file = file(attempt -> new byte[] {1});
        file.save(folder.resolve("a.okr-submission"));
        runner.runAll();
        FileToSend next = file(attempt -> new byte[] {2});
        next.save(folder.resolve("a"));
        runner.runAll();
        assertThat(folder.resolve("a.okr-submission")).hasBinaryContent(new byte[] {1});
        next.save(folder.resolve("a.okr-submission"));
        runner.runAll();
        assertThat(folder.resolve("a.okr-submission")).hasBinaryContent(new byte[] {2});
    }

    @Test
    void saysWhatWentWrong() {
        Phrase tooLarge = Phrase.of("travel.not-made.too-large");
        FileToSend file = file(attempt -> {
            throw new ReadinessException(tooLarge);
        });
        file.save(folder.resolve("a.okr-submission"));
        runner.runAll();
        assertThat(file.saidProperty().get()).hasValue(tooLarge);
        assertThat(folder.resolve("a.okr-submission")).doesNotExist();
    }
}
