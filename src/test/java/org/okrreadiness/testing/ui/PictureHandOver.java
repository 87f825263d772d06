package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleHandOver;
import org.okrreadiness.testing.TravelKeys;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.handover.FileDialogs;
import org.okrreadiness.ui.handover.HandOverServices;

/** Having a result marked by a trainer: the file, the feedback, the marks, appeals. */
final class PictureHandOver {

    static final String WORDS = "The date stands in the second line, and the line before says who feels it.";

    private static final AttemptId FRESH = id(1);
    private static final AttemptId CARD = id(2);
    private static final AttemptId MARKED = id(3);
    private static final AttemptId CHANGED = id(4);
    private static final AttemptId APPEALED = id(5);
    private static final AttemptId LONG = id(6);

    /** Each made once: reading and signing takes a moment. */
    private static final Map<AttemptId, SampleHandOver> MADE = new HashMap<>();

    private static Path folder;

    private PictureHandOver() {}

    private static AttemptId id(int number) {
        return AttemptId.of("4a4d0e20-6f43-4d3b-9f0e-0a8f4f6a1c0" + number);
    }

    static Stream<PictureSubjects.Subject> subjects() {
        return Stream.of(
                subject("handover-1-offer", FRESH, PictureActs.bringUp("#handOverPart")),
                subject("handover-2-send", FRESH, PictureActs.press("handOver")),
                subject("handover-3-card", CARD, PictureActs.press("handOver")),
                subject("handover-4-sent", CARD, PictureHandOver::send),
                subject("handover-5-no-card", CARD, PictureHandOver::chooseNoCard),
                subject("handover-6-compare", FRESH, PictureHandOver::takeIn),
                subject("handover-6-taken", FRESH, PictureHandOver::takeInAndAccept),
                subject("handover-7-overview", MARKED, ui -> {}),
                subject("handover-7-marked", MARKED, PictureActs.fire("What your trainer says")),
                subject("handover-7-machine", MARKED, PictureHandOver::turnToTheMachine),
                subject("handover-8-changed", CHANGED, PictureActs.fire("What your trainer says")),
                subject("handover-9-appealed", APPEALED, PictureHandOver::toLines),
                subject("handover-9-appealing", MARKED, PictureHandOver::begin),
                subject("handover-9-appeal-end", MARKED, PictureHandOver::toAppealEnd),
                subject("handover-a-long", LONG, PictureHandOver::toLines),
                new PictureSubjects.Subject(
                        "handover-b-home-new", PictureData.full().told(MARKED), go -> {}, ui -> {}),
                new PictureSubjects.Subject(
                        "handover-b-home-taken",
                        PictureData.full().told(MARKED),
                        go -> {},
                        PictureHandOver::takeInAtHome),
                new PictureSubjects.Subject(
                        "handover-b-home", PictureData.full(), go -> {}, PictureActs.fire("Take in feedback")));
    }

    /** What the screens are given to show. */
    static List<String> content() {
        return List.of(
                WORDS,
                SampleHandOver.REMARK,
                SampleHandOver.REASON,
                "Spring cohort",
                "letter.okr-key",
                "amina.yusuf@example.org",
                "OKR-practitioner-Amina-Yusuf-2026-11-23.okr-submission",
                TravelKeys.TRAINER.publicKeys().fingerprint());
    }

    private static PictureSubjects.Subject subject(String name, AttemptId attempt, Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(name, PictureData.full(), go -> go.result(attempt), act);
    }

    static Optional<Sittings.Opened> opened(AttemptId attempt) {
        return made(attempt).map(SampleHandOver::opened);
    }

    /** Fresh for each picture where something is kept. */
    private static synchronized Optional<SampleHandOver> made(AttemptId attempt) {
        if (attempt.equals(FRESH)) {
            return Optional.of(new SampleHandOver(attempt, PictureData.CLOCK));
        }
        if (!List.of(CARD, MARKED, CHANGED, APPEALED, LONG).contains(attempt)) {
            return Optional.empty();
        }
        return Optional.of(MADE.computeIfAbsent(attempt, PictureHandOver::make));
    }

    private static SampleHandOver make(AttemptId attempt) {
        SampleHandOver made = new SampleHandOver(attempt, PictureData.CLOCK);
        if (attempt.equals(CARD)) {
            return made;
        }
        String remark = attempt.equals(LONG) ? SampleHandOver.longRemark() : SampleHandOver.REMARK;
        made.told(3, Level.EMERGING, remark, List.of());
        if (attempt.equals(APPEALED)) {
            made.asked(WORDS);
        }
        if (attempt.equals(CHANGED)) {
            made.asked(WORDS).told(8, Level.STRONG, SampleHandOver.REMARK, made.decided(WORDS, Level.STRONG));
        }
        return made;
    }

    /** What stands behind the result of an attempt; empty for all others. */
    static Optional<HandOverServices> services(AttemptId attempt) {
        return made(attempt).map(made -> services(made, attempt.equals(CARD)));
    }

    /** For home, where something has come that nobody has opened. */
    static HandOverServices atHome() {
        return services(made(MARKED).orElseThrow(), false);
    }

    static HandOverServices services(SampleHandOver made, boolean hasCard) {
        return new HandOverServices(
                made.submissions(),
                made.feedbacks(),
                made.appeals(),
                SampleHandOver.cards(),
                preferences(hasCard),
                PictureData.CLOCK,
                shown -> {},
                new FileDialogs(
                        (owner, kind, name, endings, begin) -> Optional.of(new SavePlace(folder().resolve(name), true)),
                        (owner, title, ending) -> Optional.of(
                                ending.equals("okr-feedback")
                                        ? made.file(folder(), 5, Level.EMERGING)
                                        : folder().resolve("letter.okr-key"))));
    }

    private static PreferenceStore preferences(boolean hasCard) {
        InMemoryPreferences preferences = new InMemoryPreferences();
        if (hasCard) {
            HexFormat hex = HexFormat.of();
            preferences.put("trainer.card.name", "Spring cohort");
            preferences.put(
                    "trainer.card.signing",
                    hex.formatHex(TravelKeys.TRAINER.publicKeys().signing()));
            preferences.put(
                    "trainer.card.opening",
                    hex.formatHex(TravelKeys.TRAINER.publicKeys().opening()));
            preferences.put("handover.email", "amina.yusuf@example.org");
        }
        return preferences;
    }

    private static synchronized Path folder() {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("handover");
                Files.writeString(folder.resolve("letter.okr-key"), "Dear Amina");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void takeInHere(UiDriver ui) {
        PictureActs.press("chooseFeedback").accept(ui);
        settle(ui);
        PictureActs.press("accept").accept(ui);
        settle(ui);
    }

    private static void send(UiDriver ui) {
        PictureActs.press("handOver").andThen(PictureActs.press("makeFile")).accept(ui);
        settle(ui);
        PictureActs.bringUp(ui, "#makeFile");
    }

    private static void chooseNoCard(UiDriver ui) {
        PictureActs.press("handOver").andThen(PictureActs.press("chooseCard")).accept(ui);
        settle(ui);
    }

    private static void takeIn(UiDriver ui) {
        PictureActs.press("handOver")
                .andThen(PictureActs.press("chooseFeedback"))
                .accept(ui);
        settle(ui);
        PictureActs.bringUp(ui, "#returnPlace");
    }

    private static void takeInAndAccept(UiDriver ui) {
        takeIn(ui);
        PictureActs.press("accept").accept(ui);
        settle(ui);
    }

    private static void takeInAtHome(UiDriver ui) {
        PictureActs.fire("Take in feedback")
                .andThen(PictureActs.press("chooseFeedback"))
                .accept(ui);
        settle(ui);
    }

    private static void turnToTheMachine(UiDriver ui) {
        PictureActs.fire("the machine, as first given").accept(ui);
        settle(ui);
    }

    private static void toLines(UiDriver ui) {
        PictureActs.fire("What your trainer says").accept(ui);
        PictureActs.bringUp(ui, "#tasks");
    }

    private static void begin(UiDriver ui) {
        toLines(ui);
        beginHere(ui);
    }

    static void beginHere(UiDriver ui) {
        PictureActs.fire("Appeal").accept(ui);
        PictureActs.write(ui, WORDS);
    }

    private static void toAppealEnd(UiDriver ui) {
        begin(ui);
        PictureActs.bringUp(ui, "#appealPlace");
    }

    /** The file is read and written in the background. */
    private static void settle(UiDriver ui) {
        ui.waitAMoment();
        ui.waitAMoment();
    }
}
