package org.okrreadiness.testing.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.okrreadiness.service.Seat;
import org.okrreadiness.testing.ui.PictureSubjects.Subject;

/** The first start, home from every seat, samples, and finding words. */
final class PictureWelcome {

    private PictureWelcome() {}

    static List<Subject> subjects() {
        PictureData full = PictureData.full();
        PictureData empty = PictureData.empty();
        return List.of(
                new Subject("welcome-1", empty.unasked(), go -> {}, ui -> {}),
                new Subject("welcome-2-trainer", full.seenBy(Seat.TRAINER), go -> {}, ui -> {}),
                new Subject("welcome-3-records", full.seenBy(Seat.RECORDS), go -> {}, ui -> {}),
                new Subject("welcome-4-records-empty", empty.seenBy(Seat.RECORDS), go -> {}, ui -> {}),
                new Subject("welcome-5-samples", empty.sampled(), go -> {}, ui -> {}),
                new Subject("find-1-case", full, go -> go.take(PictureSitting.ID), search("where nobody")),
                new Subject("find-2-nothing", full, go -> go.take(PictureSitting.ID), search("zeppelin")),
                new Subject(
                        "find-3-result",
                        full,
                        PictureResult::toResult,
                        PictureActs.turnTo(1).andThen(search("result"))));
    }

    private static Consumer<UiDriver> search(String words) {
        return ui -> {
            ui.press(KeyCode.SHORTCUT, KeyCode.F);
            ui.type(words);
        };
    }
}
