package org.okrreadiness.testing.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.SampleHandOver;
import org.okrreadiness.ui.awaiting.AwaitingScreen;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** An assessment that is marked elsewhere: before the marks have come back, and after. */
final class PictureAwaiting {

    private static final AttemptId HANDED_IN = AttemptId.of("e15e8e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
    private static final AttemptId TOLD = AttemptId.of("e15e8e0e-6f43-4d3b-9f0e-0a8f4f6a1c12");
    private static final AttemptId CHANGED = AttemptId.of("e15e8e0e-6f43-4d3b-9f0e-0a8f4f6a1c13");

    /** Each made once: reading and signing takes a moment. */
    private static final Map<AttemptId, SampleHandOver> MADE = new HashMap<>();

    private PictureAwaiting() {}

    static Stream<PictureSubjects.Subject> subjects() {
        return Stream.of(
                subject("awaiting-1-handed-in", HANDED_IN, ui -> {}),
                subject("awaiting-1-send", HANDED_IN, PictureActs.bringUp("#trainerPlace")),
                subject("awaiting-1-taken-in", HANDED_IN, PictureHandOver::takeInHere),
                subject("awaiting-2-told", TOLD, ui -> {}),
                subject("awaiting-2-levels", TOLD, PictureActs.bringUp("#trainerPlace")),
                subject("awaiting-3-changed", CHANGED, PictureActs.bringUp("#trainerPlace")),
                subject("awaiting-3-appealing", TOLD, ui -> {
                    PictureActs.bringUp(ui, "#tasks");
                    PictureHandOver.beginHere(ui);
                }),
                subject("awaiting-4-answers", TOLD, PictureActs.bringUp("#answers")));
    }

    private static PictureSubjects.Subject subject(String name, AttemptId attempt, Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(name, PictureData.full(), go -> go.result(attempt), act);
    }

    /** Empty where the id stands for none of them. */
    static Optional<Sittings.Opened> opened(AttemptId id) {
        return made(id).map(SampleHandOver::openedWithoutKeys);
    }

    static Screen screen(UiTools tools, Sittings.Opened opened, Runnable home) {
        SampleHandOver made = made(opened.attempt().id()).orElseThrow();
        return new AwaitingScreen(tools, opened, PictureHandOver.services(made, true), home);
    }

    /** Fresh each time where feedback is taken in. */
    private static synchronized Optional<SampleHandOver> made(AttemptId id) {
        if (id.equals(HANDED_IN)) {
            return Optional.of(new SampleHandOver(id, PictureData.CLOCK));
        }
        return List.of(TOLD, CHANGED).contains(id)
                ? Optional.of(MADE.computeIfAbsent(id, PictureAwaiting::make))
                : Optional.empty();
    }

    private static SampleHandOver make(AttemptId id) {
        SampleHandOver made =
                new SampleHandOver(id, PictureData.CLOCK).told(3, Level.EMERGING, SampleHandOver.REMARK, List.of());
        if (id.equals(CHANGED)) {
            String words = PictureHandOver.WORDS;
            made.asked(words).told(8, Level.STRONG, SampleHandOver.REMARK, made.decided(words, Level.STRONG));
        }
        return made;
    }
}
