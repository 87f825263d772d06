package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFoldersTest {

    private static final String HOME = "/home/ana";

    @Test
    void followsTheXdgRulesOnLinux() {
        assertThat(DataFolders.usual("Linux", HOME, Map.of())).isEqualTo(Path.of(HOME, ".local/share/okr-readiness"));
        assertThat(DataFolders.usual("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/okr-readiness"));
        assertThat(DataFolders.usual("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of(HOME, ".local/share/okr-readiness"));
    }

    @Test
    void usesTheLocalApplicationDataOnWindows() {
        assertThat(DataFolders.usual("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/okr-readiness"));
        assertThat(DataFolders.usual("Windows 11", HOME, Map.of()))
                .isEqualTo(Path.of(HOME, "AppData/Local/okr-readiness"));
    }

    @Test
    void usesApplicationSupportOnAMac() {
        assertThat(DataFolders.usual("Mac OS X", HOME, Map.of()))
                .isEqualTo(Path.of(HOME, "Library/Application Support/okr-readiness"));
    }

    @Test
    void recognisesTheSystemUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(DataFolders.usual("WINDOWS", HOME, Map.of("LOCALAPPDATA", "/local")))
                    .isEqualTo(Path.of("/local/okr-readiness"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
