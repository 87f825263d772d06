package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Cause;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.testing.InMemoryNeeds;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.decide.need.ChooseFiles;
import org.okrreadiness.ui.handover.FileDialogs;

/** From where deciding begins through every statement and a colleague's file to the balance and the quarter's plan, without a mouse. */
@UiTest
@Timeout(300)
class DiagnosisWalkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final StatementId CHECKINS = new StatementId("checkins-held");

    /** Meetings fall away, and everything else is middling. */
    private static final Map<String, KeyCode> STRIKING = Map.of(
            "checkins-held", KeyCode.DIGIT1,
            "reviews-held", KeyCode.DIGIT1,
            "planning-in-time", KeyCode.DIGIT2,
            "knowledge-explained", KeyCode.DIGIT5,
            "trust-okrs-decide", KeyCode.DIGIT0,
            "sponsor-present", KeyCode.D);

    @TempDir
    private Path folder;

    @Test
    void findsOutWhatHelpIsNeededByKeyboardAlone(UiDriver ui) throws IOException {
        Path file = colleaguesFile();
        Path pages = folder.resolve("pages.pdf");
        Dialogs dialogs = Dialogs.ofSystem(new Messages(Locale.UK))
                .with((ChooseFiles) (owner, title, kind, endings) -> List.of(file))
                .with(new FileDialogs(
                        (owner, kind, name, endings, at) -> Optional.of(new SavePlace(pages, false)),
                        (owner, title, ending) -> Optional.empty()));
        Participant ana = new Participant(ui, folder.resolve("data"), dialogs);
        KeysOnly keys = new KeysOnly(ui);
        ana.opensTheWindow();
        begins(keys);
        answersEveryStatement(keys, ui, ana.diagnoses());
        readsTheBalance(keys, ui);
        keepsWhatWasGiven(only(ana));

        keys.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).waitFor("forSeat");
        keys.tabTo("choose").press(KeyCode.SPACE);
        ui.waitUntil(
                "the colleague", PATIENCE, () -> only(ana).sheet().respondents().size() == 2);
        keys.tabTo("balance").press(KeyCode.SPACE);
        readsTheBalance(keys, ui);
        Diagnosis diagnosis = ana.diagnoses().diagnose(only(ana));
        assertThat(diagnosis.advice().mainCause()).contains(Cause.CADENCE);

        takesItIntoAMeeting(keys, ui, pages);
        keys.tabToWhatSays("Plan the quarter").press(KeyCode.SPACE).waitFor("saveCalendar");
        ui.waitUntil("the emphasis", PATIENCE, () -> "cadence".equals(emphasis(ui)));
        keys.press(KeyCode.SHORTCUT, KeyCode.D).waitFor("begin");
        keys.tabToWhatSays("Continue").press(KeyCode.SPACE).waitFor("statement");
        assertThat(ui.text("progress")).contains("32 of 32").contains("answered: 32");
        ana.closesTheWindow();
    }

    private static void takesItIntoAMeeting(KeysOnly keys, UiDriver ui, Path pages) throws IOException {
        keys.tabTo("pdf").press(KeyCode.SPACE).waitFor("seats");
        keys.tabTo("go").press(KeyCode.SPACE);
        ui.waitUntil(
                "the pages", PATIENCE, () -> ui.shows("said") && ui.text("said").equals("Saved as pages.pdf."));
        assertThat(Files.readString(pages, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private static void begins(KeysOnly keys) {
        keys.press(KeyCode.SHORTCUT, KeyCode.D).waitFor("begin");
        keys.tabTo("begin").press(KeyCode.SPACE).waitFor("organisation");
        keys.tabTo("organisation")
                .type("Northfield Water")
                .tabTo("name")
                .type("Ana Ruiz")
                .tabTo("go")
                .press(KeyCode.SPACE)
                .waitFor("statement");
    }

    private static void answersEveryStatement(KeysOnly keys, UiDriver ui, NeedDiagnoses diagnoses) {
        List<Statement> all = diagnoses.questionnaire().statements();
        for (int asked = 1; asked <= all.size(); asked++) {
            String place = asked + " of " + all.size();
            ui.waitUntil(
                    place + ", and it is " + ui.text("progress"),
                    () -> ui.text("progress").contains(place + " "));
            String text = ui.text("statement");
            StatementId id = all.stream()
                    .filter(one -> one.text().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .id();
            keys.press(STRIKING.getOrDefault(id.value(), KeyCode.DIGIT3));
            if (id.equals(CHECKINS)) {
                keys.tabTo("evidence")
                        .type("Three of the last eight")
                        .tabTo("kind-seen")
                        .press(KeyCode.SPACE);
            }
            keys.press(KeyCode.ENTER);
        }
    }

    private static void readsTheBalance(KeysOnly keys, UiDriver ui) {
        keys.waitFor("answer");
        ui.waitUntil("the answer", PATIENCE, () -> !ui.text("answer").isBlank());
    }

    private static NeedCase only(Participant somebody) {
        return somebody.diagnoses().shelf().cases().get(0);
    }

    private static void keepsWhatWasGiven(NeedCase kept) {
        assertThat(kept.sheet().organisation()).isEqualTo("Northfield Water");
        Respondent ana = kept.sheet().find("Ana Ruiz").orElseThrow();
        assertThat(ana.answers()).hasSize(32);
        assertThat(ana.answer(CHECKINS))
                .isEqualTo(new Answer(
                        Optional.of(Frequency.NEVER), "Three of the last eight", Optional.of(EvidenceKind.SEEN)));
        assertThat(ana.answer(new StatementId("trust-okrs-decide")).given()).contains(Frequency.DONT_KNOW);
        assertThat(ana.answer(new StatementId("sponsor-present")).given()).contains(Frequency.DONT_KNOW);
    }

    private Path colleaguesFile() throws IOException {
        Answer never = new Answer(Optional.of(Frequency.NEVER), "None since February", Optional.of(EvidenceKind.SEEN));
        AnswerSheet sheet = AnswerSheet.EMPTY.withRespondents(List.of(new Respondent(
                "Manager B", Seat.MANAGER, Map.of(CHECKINS, never, new StatementId("reviews-held"), never))));
        return Files.writeString(
                folder.resolve("manager-b.yaml"),
                new NeedSheetFiles(InMemoryNeeds.method().questionnaire()).filled(sheet));
    }

    /** What the plan is made with; a label above the plan has the same name. */
    private static String emphasis(UiDriver ui) {
        return ui.call(() -> Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("#emphasis").stream())
                .filter(ComboBox.class::isInstance)
                .map(box -> String.valueOf(((ComboBox<?>) box).getValue()))
                .findFirst()
                .orElse(""));
    }
}
