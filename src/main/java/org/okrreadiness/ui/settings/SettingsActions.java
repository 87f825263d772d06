package org.okrreadiness.ui.settings;

import java.nio.file.Path;

/** What settings ask of the rest. Called on the screen's thread. */
public interface SettingsActions {

    /** Shows a folder in the system's file manager. */
    void openFolder(Path folder);

    /** A backup has taken the place of everything; whatever was read before is out of date. */
    void restored();
}
