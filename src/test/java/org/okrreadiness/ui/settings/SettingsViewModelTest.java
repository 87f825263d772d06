package org.okrreadiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonResponseFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.storage.DataFolder;
import org.okrreadiness.storage.Formats;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.ui.common.UiTools;

class SettingsViewModelTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private DataFolder data;
    private SettingsViewModel settings;

    @BeforeEach
    void openARealDataFolder() {
        Formats formats = new Formats(new JsonEventFormat(), new JsonResponseFormat(), new JsonSheetFormat());
        data = DataFolder.open(folder.resolve("data"), Clock.systemUTC(), formats);
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        settings = new SettingsViewModel(tools, data.keeper(), new SettingsActions() {
            @Override
            public void openFolder(Path shown) {
                asked.add("open " + shown.getFileName());
            }

            @Override
            public void restored() {
                asked.add("restored");
            }
        });
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void showsTheFolderEverythingLivesIn() {
        settings.openFolder();
        assertThat(settings.folder()).isEqualTo(folder.resolve("data"));
        assertThat(asked).containsExactly("open data");
    }

    @Test
    void saysSoOnceABackupIsWrittenAndRead() {
        Path file = folder.resolve("mine.zip");
        settings.backUpTo(file);
        assertThat(file).exists();
        assertThat(settings.progressProperty().get()).contains("mine.zip");
        assertThat(settings.busyProperty().get()).isFalse();
    }

    @Test
    void leavesForHomeOnceABackupIsBack() {
        Path file = folder.resolve("mine.zip");
        settings.backUpTo(file);
        settings.restore(file);
        assertThat(asked).containsExactly("restored");
        assertThat(settings.problemProperty().get()).isNull();
    }

    @Test
    void tellsWhenAFileIsNoBackup() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.zip"), "Dear Amina");
        settings.restore(file);
        assertThat(asked).isEmpty();
        assertThat(settings.problemProperty().get().advice()).contains("Nothing was changed");
        assertThat(settings.busyProperty().get()).isFalse();
    }

    @Test
    void reportsWhatACheckFound() {
        settings.check();
        assertThat(settings.reportProperty().get().sound()).isTrue();
        assertThat(settings.reportProperty().get().lines()).isNotEmpty();
    }
}
