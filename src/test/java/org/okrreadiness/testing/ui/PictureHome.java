package org.okrreadiness.testing.ui;

import java.util.stream.Stream;

/** The first screen. */
final class PictureHome {

    private PictureHome() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject("home-1-full", full, go -> {}, ui -> {}),
                new PictureSubjects.Subject("library-0-home-due", full.shelved(), go -> {}, ui -> {}),
                new PictureSubjects.Subject("home-2-empty", PictureData.empty(), go -> {}, ui -> {}),
                new PictureSubjects.Subject("home-3-start", full, go -> {}, PictureActs.fire("Start")),
                new PictureSubjects.Subject("home-4-notice", full.noticing(), go -> {}, ui -> {}));
    }
}
