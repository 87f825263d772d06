package org.okrreadiness.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertiesFilePreferencesTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();

    private PropertiesFilePreferences open() {
        return new PropertiesFilePreferences(folder.resolve("preferences.properties"), background::add);
    }

    private void workOff() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void remembersFromOneStartToTheNext() {
        PropertiesFilePreferences preferences = open();
        preferences.keepFromNowOn();
        preferences.put("home.participant", "İpek Öz = 1\n# two");
        workOff();
        assertThat(open().get("home.participant")).contains("İpek Öz = 1\n# two");
    }

    @Test
    void writesNothingBeforeTheDataFolderIsOurs() throws IOException {
        PropertiesFilePreferences preferences = open();
        preferences.put("appearance.theme", "dark");
        workOff();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(preferences.get("appearance.theme")).contains("dark");
    }

    @Test
    void keepsWhatWasChosenBeforeTheFolderWasOurs() {
        PropertiesFilePreferences preferences = open();
        preferences.put("appearance.theme", "dark");
        preferences.keepFromNowOn();
        workOff();
        assertThat(open().get("appearance.theme")).contains("dark");
    }

    @Test
    void writesOnceForManyChangesInARow() {
        PropertiesFilePreferences preferences = open();
        preferences.keepFromNowOn();
        workOff();
        for (int percent = 100; percent <= 200; percent++) {
            preferences.put("appearance.text-percent", Integer.toString(percent));
        }
        assertThat(background).hasSize(1);
        workOff();
        assertThat(open().get("appearance.text-percent")).contains("200");
    }

    @Test
    void takesADamagedFileForAnEmptyOne() throws IOException {
        Files.write(folder.resolve("preferences.properties"), new byte[] {'a', '=', '\\', 'u', 'z', (byte) 0xff});
        assertThat(open().get("a")).isEmpty();
    }

    @Test
    void goesOnWhenTheFileCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("preferences.properties"));
        PropertiesFilePreferences preferences = open();
        preferences.keepFromNowOn();
        preferences.put("appearance.theme", "dark");
        workOff();
        assertThat(preferences.get("appearance.theme")).contains("dark");
    }
}
