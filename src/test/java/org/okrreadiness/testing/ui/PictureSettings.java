package org.okrreadiness.testing.ui;

import java.util.stream.Stream;
import org.okrreadiness.ui.shell.Navigator;

/** Settings. */
final class PictureSettings {

    private PictureSettings() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject(
                        "settings-2-checked", full, Navigator::settings, PictureActs.press("check")),
                new PictureSubjects.Subject(
                        "settings-3-restore",
                        full.with(PictureData.Trouble.BEYOND),
                        Navigator::settings,
                        PictureActs.fire("Bring back")),
                new PictureSubjects.Subject("settings", full, Navigator::settings, ui -> {}));
    }
}
