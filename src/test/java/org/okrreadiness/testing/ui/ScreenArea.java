package org.okrreadiness.testing.ui;

import java.nio.file.Path;
import java.util.Set;

/** The screens by whom they are for. Each is looked over in a run of its own. */
enum ScreenArea {
    PARTICIPANTS,
    TRAINERS,
    HR_AND_LEADERS;

    private static final String ROOMS = "org.okrreadiness.ui.";
    private static final Set<String> OF_TRAINERS = Set.of("marking", "moderation", "standard", "trainer");
    private static final Set<String> OF_HR_AND_LEADERS = Set.of("decide", "records");

    boolean holds(Class<?> screen) {
        return this == of(screen.getName().substring(ROOMS.length()).split("\\.")[0]);
    }

    /** @param view its path below the folder of all views */
    boolean holds(Path view) {
        return this == of(view.getName(0).toString());
    }

    private static ScreenArea of(String room) {
        if (OF_TRAINERS.contains(room)) {
            return TRAINERS;
        }
        return OF_HR_AND_LEADERS.contains(room) ? HR_AND_LEADERS : PARTICIPANTS;
    }
}
