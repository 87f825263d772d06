package org.okrreadiness.testing.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.Judged;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.service.OwnOkrStore;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.SampleKept;
import org.okrreadiness.ui.shell.Navigator;

/** Every screen when what it needs cannot be read or written. */
final class PictureTrouble {

    /** Stands for an attempt that is listed and not there any more. */
    static final AttemptId GONE = AttemptId.of("7b1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");

    private static final String FOLDER = PictureScreens.HOME.toString();
    /** What comes from the machine. */
    static final List<String> WORDS = List.of("AccessDenied: " + FOLDER, "own/7.json", "okr-readiness-1.zip", "zip");

    private static final int LONGER_THAN_A_BURST = 6;

    private PictureTrouble() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData troubled = PictureData.full().with(PictureData.Trouble.BEYOND);
        return Stream.of(
                new PictureSubjects.Subject(
                        "trouble-home", PictureData.full().with(PictureData.Trouble.AT_HOME), go -> {}, ui -> {}),
                new PictureSubjects.Subject("trouble-library", troubled, Navigator::library, ui -> {}),
                new PictureSubjects.Subject("trouble-growth", troubled, Navigator::growth, ui -> {}),
                new PictureSubjects.Subject("trouble-result", troubled, PictureResult::toResult, ui -> {}),
                new PictureSubjects.Subject(
                        "trouble-take", troubled, go -> go.take(PictureSitting.SCORE), PictureTrouble::type),
                new PictureSubjects.Subject(
                        "trouble-take-hand-in", troubled, go -> go.take(PictureSitting.SCORE), PictureTrouble::handIn),
                new PictureSubjects.Subject("trouble-own-shelf", troubled, Navigator::own, ui -> {}),
                new PictureSubjects.Subject("trouble-own-keep", troubled, Navigator::own, PictureOwn::keep),
                new PictureSubjects.Subject(
                        "trouble-settings-check", troubled, Navigator::settings, PictureActs.press("check")),
                new PictureSubjects.Subject(
                        "trouble-settings-restore",
                        troubled,
                        Navigator::settings,
                        PictureActs.fire("Bring back").andThen(PictureActs.press("restoreGo"))),
                new PictureSubjects.Subject("trouble-attempt-gone", PictureData.full(), go -> go.take(GONE), ui -> {}),
                new PictureSubjects.Subject(
                        "trouble-folder-newer",
                        PictureData.failing(new NewerDataException(Phrase.of("problem.data-newer", "9", "3"), null)),
                        go -> {},
                        ui -> {}),
                new PictureSubjects.Subject(
                        "trouble-folder-unusable", PictureData.failing(unusable()), go -> {}, ui -> {}));
    }

    private static void type(UiDriver ui) {
        ui.onFx(() -> ui.node("grade-app", TextInputControl.class).setText("0.6"));
        // Saving is tried once typing pauses.
        for (int moment = 0; moment < LONGER_THAN_A_BURST; moment++) {
            ui.waitAMoment();
        }
    }

    private static void handIn(UiDriver ui) {
        ui.onFx(() -> ui.node("grade-app", TextInputControl.class).setText("0.6"));
        ui.press(KeyCode.SHORTCUT, KeyCode.T);
        PictureActs.fire("Look back and hand in").accept(ui);
        PictureActs.press("forward").andThen(PictureActs.press("forward")).accept(ui);
        for (int moment = 0; moment < LONGER_THAN_A_BURST; moment++) {
            ui.waitAMoment();
        }
    }

    /** @throws ReadinessException as opening an attempt would whose files are gone */
    static void refuseWhatIsGone(AttemptId id) {
        if (id.equals(GONE)) {
            throw new ReadinessException(Phrase.of("problem.attempt-unknown", id.toString()));
        }
    }

    private static DataFolderUnusableException unusable() {
        return new DataFolderUnusableException(
                Phrase.of("problem.folder-unusable", FOLDER, "AccessDenied: " + FOLDER), null);
    }

    /** What is said of an attempt beyond its marks, which takes reading the others. */
    static Judged judged(Sittings.Opened opened) {
        throw unusable();
    }

    /** Cannot be read. */
    static AttemptStore attempts() {
        return (AttemptStore) Proxy.newProxyInstance(
                AttemptStore.class.getClassLoader(), new Class<?>[] {AttemptStore.class}, (proxy, method, given) -> {
                    throw unusable();
                });
    }

    /** Has no room for another, and holds one that cannot be read. */
    static OwnOkrStore own() {
        return new OwnOkrStore() {
            @Override
            public Shelf shelf() {
                return new Shelf(
                        List.of(SampleKept.kept()), List.of(Phrase.of("problem.own-unreadable", "own/7.json")));
            }

            @Override
            public void keep(KeptOkrs kept) {
                throw new DiskFullException(Phrase.of("problem.disk-full", FOLDER), null);
            }

            @Override
            public void delete(UUID id) {
                throw unusable();
            }
        };
    }

    /** Finds damage, and has backups that turn out not to be whole. */
    static DataKeeper keeper(DataKeeper sound) {
        DataKeeper.Report report = new DataKeeper.Report(
                false,
                List.of(
                        new DataKeeper.Line(true, Phrase.of("check.journals", "4", "311")),
                        new DataKeeper.Line(false, Phrase.of("check.journal-damaged", GONE.toString(), "2")),
                        new DataKeeper.Line(false, Phrase.of("check.database-differs"))));
        return (DataKeeper) Proxy.newProxyInstance(
                DataKeeper.class.getClassLoader(),
                new Class<?>[] {DataKeeper.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "check", "repair" -> report;
                    case "backups" -> List.of(backup(1), backup(8));
                    case "backup" -> throw new DiskFullException(Phrase.of("problem.disk-full", FOLDER), null);
                    case "restore" -> throw new UnreadableInputException(Phrase.of("problem.backup-unreadable"), null);
                    default -> passed(sound, method, given);
                });
    }

    private static Object passed(DataKeeper sound, Method method, Object... given)
            throws IllegalAccessException, InvocationTargetException {
        return method.invoke(sound, given);
    }

    static DataKeeper.Backup backup(int daysAgo) {
        return new DataKeeper.Backup(
                Path.of(FOLDER, "backups", "okr-readiness-" + daysAgo + ".zip"),
                PictureData.CLOCK.instant().minus(Duration.ofDays(daysAgo)),
                daysAgo * 400_000L);
    }
}
