package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.vet.Activity;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.decide.vet.Teacher;
import org.okrreadiness.decide.vet.Timetable;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.handover.FileDialogs;
import org.okrreadiness.ui.shell.DecidePlace;

/** From no comparison at all to one of two courses and a page for the budget holder, in the wired window, without a mouse. */
@UiTest
@Timeout(300)
class VettingWalkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private KeysOnly keys;

    @Test
    void comparesTwoCoursesByKeyboardAlone(UiDriver ui) throws IOException {
        Path data = folder.resolve("data");
        Path pdf = folder.resolve("page.pdf");
        FileDialogs dialogs = new FileDialogs(
                (owner, kind, name, endings, at) -> Optional.of(new SavePlace(pdf, false)),
                (owner, title, ending) -> Optional.empty());
        Participant amina = new Participant(ui, data, dialogs);
        keys = new KeysOnly(ui);
        amina.opensTheWindow().goesTo(DecidePlace.VETTINGS);
        begins(ui);
        addsACourse(ui, "Harbour Lead");
        answersWithEvidence(ui);
        entersAUnit(ui);
        saysWhoTeaches(ui);
        keys.backTo("newName");
        addsACourse(ui, "QuickPass");
        compares(ui, pdf);
        amina.closesTheWindow();
        isKept(data);
    }

    private void begins(UiDriver ui) {
        keys.waitFor("begin");
        assertThat(ui.focusedId()).isEqualTo("begin");
        keys.press(KeyCode.SPACE).waitFor("title").type("Course for our leads").press(KeyCode.ENTER);
        ui.waitUntil("the new comparison", PATIENCE, () -> ui.focusedId().equals("choose-need"));
        keys.tabTo("newName");
    }

    private void addsACourse(UiDriver ui, String name) {
        keys.type(name).press(KeyCode.ENTER).waitFor("pane-first");
        assertThat(ui.focusedId()).isEqualTo("pane-first");
        assertThat(ui.text("name")).isEqualTo(name);
    }

    private void answersWithEvidence(UiDriver ui) {
        keys.tabTo("live-writing-none").press(KeyCode.LEFT).press(KeyCode.LEFT).press(KeyCode.LEFT);
        assertThat(ui.focusedId()).isEqualTo("live-writing-offered");
        assertThat(ui.text("standing-live-writing")).isEqualTo("Only claimed");
        keys.tabTo("live-writing-more").press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("live-writing-evidence-0-kind");
        keys.tabTo("live-writing-evidence-0-place").type("page 4");
        assertThat(ui.text("standing-live-writing")).isEqualTo("Shown by evidence");
    }

    private void entersAUnit(UiDriver ui) {
        keys.backTo("pane-first").press(KeyCode.SPACE);
        keys.tabTo("pane-timetable").press(KeyCode.SPACE);
        keys.tabTo("unit-more").press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("unit-0-title");
        keys.type("Clinic").tabTo("unit-0-length").type("1:30");
        keys.tabTo("unit-0-does").press(KeyCode.SPACE);
        ui.settle();
        // The first of the activities first, then to the fourth.
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
        keys.press(KeyCode.ENTER);
    }

    private void saysWhoTeaches(UiDriver ui) {
        keys.backTo("pane-timetable").press(KeyCode.SPACE);
        keys.tabTo("pane-who-delivers").press(KeyCode.SPACE);
        keys.tabTo("teacher-more").press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("teacher-0-name");
        keys.type("R. Okafor");
        keys.tabTo("teacher-0-done").press(KeyCode.SPACE);
        ui.settle();
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        keys.tabTo("teacher-0-more").press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("teacher-0-evidence-0-kind");
        keys.tabTo("teacher-0-evidence-0-place").type("offer, annex 2");
        keys.tabTo("teacher-0-evidence-0-remove").press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("teacher-0-more");
        keys.press(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private void compares(UiDriver ui, Path pdf) throws IOException {
        keys.tabTo("compare").press(KeyCode.SPACE).waitFor("advice");
        ui.waitUntil("the comparison", PATIENCE, () -> ui.focusedId().equals("advice"));
        keys.press(KeyCode.RIGHT);
        assertThat(ui.showsText("Harbour Lead")).isTrue();
        assertThat(ui.showsText("QuickPass")).isTrue();
        keys.tabTo("page").press(KeyCode.SPACE);
        ui.waitUntil(
                "the page", PATIENCE, () -> ui.shows("said") && ui.text("said").equals("Saved as page.pdf."));
        assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        keys.tabTo("toAnswers").press(KeyCode.SPACE).waitFor("compare");
        assertThat(ui.focusedId()).isEqualTo("compare");
    }

    private static void isKept(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("vetting"))) {
            Shortlist kept = new YamlVettingFormat()
                    .read(files.findFirst().orElseThrow())
                    .shortlist();
            assertThat(kept.title()).isEqualTo("Course for our leads");
            assertThat(kept.programmes()).extracting(Programme::id).containsExactly("harbour-lead", "quickpass");
            Programme harbour = kept.programmes().get(0);
            assertThat(harbour.answer(Aspect.LIVE_WRITING))
                    .isEqualTo(
                            Answer.of(Answer.Reply.OFFERED, "", Evidence.shows(Evidence.Kind.SYLLABUS_PAGE, "page 4")));
            assertThat(harbour.teachers())
                    .containsExactly(new Teacher(
                            "R. Okafor",
                            Set.of(Teacher.Experience.RAN_CYCLES),
                            List.of(Evidence.shows(Evidence.Kind.TEACHER_RECORD, "offer, annex 2"))));
            Timetable.Unit unit = harbour.timetable().orElseThrow().units().get(0);
            assertThat(unit.minutes()).hasValue(90);
            assertThat(unit.does()).containsExactly(Activity.WRITING_LIVE_OKRS);
        }
    }
}
