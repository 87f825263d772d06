package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.testing.InMemoryNeeds;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

/** Two people at one desk, a colleague who says something else, facts; and from each kind of help to where it leads. Without a mouse. */
@UiTest
@Timeout(300)
class DiagnosisOnwardWalkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final StatementId CHECKINS = new StatementId("checkins-held");

    @TempDir
    private Path folder;

    private UUID kept(Participant somebody, Occasion occasion, String lead, String manager) {
        NeedDiagnoses diagnoses = somebody.diagnoses();
        UUID id = diagnoses.begin("Northfield Water", Optional.of(occasion)).id();
        answers(diagnoses, id, "Ana Ruiz", Seat.PROGRAMME_LEAD, lead);
        answers(diagnoses, id, "Manager B", Seat.MANAGER, manager);
        return id;
    }

    /** {@code "checkins-held rarely, reviews-held often"}, all of it seen. */
    private static void answers(NeedDiagnoses diagnoses, UUID id, String name, Seat seat, String said) {
        diagnoses.addRespondent(id, name, seat);
        for (String one : said.split(",\\s*")) {
            String[] parts = one.split(" ");
            diagnoses.answer(
                    id, name, new StatementId(parts[0]), seen(Frequency.valueOf(parts[1].toUpperCase(Locale.ROOT))));
        }
    }

    private static Answer seen(Frequency answer) {
        return new Answer(Optional.of(answer), "on 28 March", Optional.of(EvidenceKind.SEEN));
    }

    /** The help, what two seats say, where its main way leads, and what stands on the screen there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CERTIFICATION | FIRST_ROLLOUT | knowledge-explained never, knowledge-cycle never, coaching-steps-back rarely | strategy-written often, tradeoffs-decided often | Compare courses | takeIn
            COACHING      | NOT_WORKING   | knowledge-explained often, checkins-held often, coaching-questions rarely    | checkins-decide rarely, reviews-held often      | Plan the quarter   | saveCalendar
            CONSULTING    | NOT_WORKING   | sponsor-bypass always, sponsor-present never, knowledge-explained often      | tradeoffs-added always, checkins-held often     | Plan the quarter   | saveCalendar
            NOTHING_YET   | NOT_WORKING   | checkins-bad-news never, knowledge-explained often, checkins-held often      | trust-safe-targets always, trust-in-appraisal always | Plan the quarter | saveCalendar
            CERTIFICATION_THEN_COACHING | CAPABILITY_PATH | knowledge-explained never, knowledge-cycle never, coaching-steps-back always | coaching-supported never, checkins-held often | Compare courses | takeIn
            """)
    void eachKindOfHelpLeadsWhereItIsTakenUp(
            Help help, Occasion occasion, String lead, String manager, String way, String there, UiDriver ui) {
        Participant ana = new Participant(ui, folder.resolve("data")).opensTheWindow();
        UUID id = kept(ana, occasion, lead, manager);
        assertThat(ana.diagnoses().diagnose(ana.diagnoses().open(id)).advice().help())
                .isEqualTo(help);
        KeysOnly keys = new KeysOnly(ui);
        seesTheBalance(keys, ui);
        // The way that fits best has the keyboard already.
        ui.waitUntil(
                "the keyboard at the main way",
                PATIENCE,
                () -> "main".equals(ui.focusedId()) && ui.text("main").equals(way));
        keys.press(KeyCode.SPACE).waitFor(there);
        ana.closesTheWindow();
    }

    private static void seesTheBalance(KeysOnly keys, UiDriver ui) {
        keys.press(KeyCode.SHORTCUT, KeyCode.D).waitFor("begin");
        keys.tabToWhatSays("See the balance").press(KeyCode.SPACE).waitFor("answer");
        ui.waitUntil("the answer", PATIENCE, () -> !ui.text("answer").isBlank());
    }

    @Test
    void everyWayOnwardIsReachedAndComesBack(UiDriver ui) {
        Participant ana = new Participant(ui, folder.resolve("data")).opensTheWindow();
        kept(
                ana,
                Occasion.NOT_WORKING,
                "sponsor-bypass always, sponsor-present never, knowledge-explained often",
                "tradeoffs-added always, checkins-held often");
        KeysOnly keys = new KeysOnly(ui);
        Map<String, String> ways =
                Map.of("way-vetting", "takeIn", "way-practice", "facet-kind", "way-cohort", "passphrase");
        ways.forEach((way, there) -> {
            seesTheBalance(keys, ui);
            keys.tabTo(way).press(KeyCode.SPACE).waitFor(there);
        });
        seesTheBalance(keys, ui);
        keys.tabTo("answerNow").press(KeyCode.SPACE).waitFor("statement");
        ana.closesTheWindow();
    }

    @Test
    void twoSeatsAnswerAtOneDeskAndAColleagueWhoSaysOtherwiseIsSettled(UiDriver ui) throws IOException {
        Path file = colleaguesFile();
        Participant ana = new Participant(ui, folder.resolve("data"), (owner, title, kind, endings) -> List.of(file));
        ana.opensTheWindow();
        KeysOnly keys = new KeysOnly(ui);
        keys.press(KeyCode.SHORTCUT, KeyCode.D).waitFor("begin");
        keys.press(KeyCode.SPACE).waitFor("organisation");
        keys.tabTo("organisation")
                .type("Northfield")
                .tabTo("name")
                .type("Ana")
                .press(KeyCode.ENTER)
                .waitFor("statement");
        String first = ui.text("statement");
        keys.press(KeyCode.DIGIT2).press(KeyCode.ENTER);

        keys.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).waitFor("add");
        keys.tabTo("name").type("Manager B").press(KeyCode.ENTER);
        ui.waitUntil("two people", PATIENCE, () -> only(ana).respondents().size() == 2);
        keys.tabToWhatSays("Answer as Manager B").press(KeyCode.SPACE).waitFor("statement");
        keys.press(KeyCode.SHORTCUT, KeyCode.T).waitFor("list");
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        ui.waitUntil(
                "the keyboard at an answer",
                PATIENCE,
                () -> String.valueOf(ui.focusedId()).startsWith("answer-"));
        keys.press(KeyCode.DIGIT5);
        ui.waitUntil("the answer on the disk", PATIENCE, () -> said(only(ana), "Manager B") == 1);

        keys.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).waitFor("choose");
        keys.tabTo("choose").press(KeyCode.SPACE);
        ui.waitUntil("the colleague's answer", PATIENCE, () -> said(only(ana), "Ana") == 2);
        ui.waitUntil("the keyboard back at the button", PATIENCE, () -> "choose".equals(ui.focusedId()));
        keys.tabTo("conflict-take").press(KeyCode.SPACE);
        ui.waitUntil(
                "what the file says",
                PATIENCE,
                () -> only(ana).respondents().stream()
                        .filter(one -> one.name().equals("Ana"))
                        .flatMap(one -> one.answers().values().stream())
                        .anyMatch(answer -> answer.given().equals(Optional.of(Frequency.ALWAYS))));

        keys.tabTo("fact-held")
                .type("3")
                .tabTo("fact-planned")
                .type("8")
                .tabTo("fact-add")
                .press(KeyCode.SPACE);
        ui.waitUntil("the figure", PATIENCE, () -> only(ana).facts().size() == 1);
        keys.tabTo("fact-forget").press(KeyCode.SPACE);
        ui.waitUntil("no figure", PATIENCE, () -> only(ana).facts().isEmpty());
        keys.tabTo("balance").press(KeyCode.SPACE).waitFor("answer");
        assertThat(first).isNotBlank();
        ana.closesTheWindow();
    }

    private static AnswerSheet only(Participant somebody) {
        return somebody.diagnoses().shelf().cases().get(0).sheet();
    }

    private static long said(AnswerSheet sheet, String name) {
        return sheet.find(name).map(one -> (long) one.answers().size()).orElse(0L);
    }

    /** Says something else about the first statement a programme lead is asked, and something about meetings. */
    private Path colleaguesFile() throws IOException {
        StatementId first =
                InMemoryNeeds.method().questionnaire().statements().get(0).id();
        AnswerSheet sheet = AnswerSheet.EMPTY.withRespondents(List.of(new Respondent(
                "Ana", Seat.PROGRAMME_LEAD, Map.of(first, seen(Frequency.ALWAYS), CHECKINS, seen(Frequency.NEVER)))));
        return Files.writeString(
                folder.resolve("ana.yaml"),
                new NeedSheetFiles(InMemoryNeeds.method().questionnaire()).filled(sheet));
    }
}
