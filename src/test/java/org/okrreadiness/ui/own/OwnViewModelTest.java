package org.okrreadiness.ui.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.own.paste.LineKind;
import org.okrreadiness.own.redact.Proposal;
import org.okrreadiness.own.redact.StandIn;
import org.okrreadiness.reading.piece.OwnSetReader;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.MarkedSet;
import org.okrreadiness.service.OwnOkrs;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryOwnOkrs;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.ui.common.UiTools;

class OwnViewModelTest {

    private static final String TEXT = "Families sleep in dry rooms\n- Damp at Falconix falls from 30% to 10%\n"
            + "- Cost falls from \u00a31.2m to \u00a30.8m\n\nStaff stay\n- Improve onboarding";

    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final Messages messages = new Messages(Locale.UK);
    private final InMemoryOwnOkrs store = new InMemoryOwnOkrs();
    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
    private final OwnOkrs okrs = new OwnOkrs(scorer, StandardSchools.all(), store, clock);
    private final OwnSetReader reader =
            new OwnSetReader(messages, new StandardRubrics().standard(), ShippedAccuracyCard.read());
    private final OwnDesk desk = new OwnDesk(delay);
    private final OwnViewModel model = screen();

    private OwnViewModel screen() {
        UiTools tools = new UiTools(messages, new InlineRunner(), delay);
        OwnServices services = new OwnServices(
                okrs,
                reader,
                new LiveFeedback(scorer),
                (task, given, editorDesk) -> {
                    throw new AssertionError("A view model opens no editor");
                },
                clock);
        return new OwnViewModel(tools, services, desk);
    }

    private void paste(String text) {
        delay.advance(Duration.ofSeconds(5));
        model.text.type(text);
        delay.advance(Duration.ofSeconds(1));
    }

    private List<String> lines() {
        return OwnOkrs.linesOf(model.state().sets());
    }

    @Test
    void goesFromTextOverNamesToMarksAndBackAgain() {
        assertThat(model.canGoOn()).isFalse();
        paste(TEXT);
        assertThat(model.text.summary()).startsWith("2 objectives, 3 key results, 0 notes.");
        model.goOn();
        model.names.scale("2");
        model.names.replaceAll();
        model.goOn();
        assertThat(lines())
                .containsExactly(
                        "Families sleep in dry rooms",
                        "Damp at Customer A falls from 30% to 10%",
                        "Cost falls from \u00a32.4m to \u00a31.6m",
                        "Staff stay",
                        "Improve onboarding");
        assertThat(model.marks.outcomeProperty().get().marked()).hasSize(2);
        assertThat(model.marks.outcomeProperty().get().pieces()).hasSize(4);
        model.goBack();
        assertThat(model.state().step()).isEqualTo(Step.NAMES);
    }

    @Test
    void turnsThroughWhatMayStandInForANameAndLeavesSumsOfMoneyAlone() {
        paste(TEXT);
        model.goOn();
        model.names.replace("falconix", true);
        Set<String> seen = new HashSet<>();
        for (int turn = 0; turn < NamesViewModel.NAMES.size(); turn++) {
            model.names.turn(proposal("falconix"), 1);
            seen.add(model.names.lines().get(1).text());
        }
        assertThat(seen).hasSize(NamesViewModel.NAMES.size());
        assertThat(model.names.lines().get(1).text()).startsWith("Damp at Customer A");
        model.names.turn(proposal("falconix"), -1);
        model.names.turn(proposal("falconix"), 1);
        assertThat(model.names.lines().get(1).text()).startsWith("Damp at Customer A");
        List<NamesViewModel.Row> before = model.names.rows();
        before.stream()
                .map(NamesViewModel.Row::proposal)
                .filter(proposal -> !proposal.standIn().isName())
                .forEach(proposal -> model.names.turn(proposal, 1));
        assertThat(model.names.rows()).isEqualTo(before);
    }

    private Proposal proposal(String key) {
        return model.names.rows().stream()
                .map(NamesViewModel.Row::proposal)
                .filter(proposal -> proposal.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void undoesEveryStepAndDoesItAgain() {
        paste(TEXT);
        model.text.correct(4, LineKind.NOTE);
        model.goOn();
        model.names.replace("falconix", true);
        model.names.choose("falconix", StandIn.PRODUCT);
        assertThat(model.names.lines().get(1).text()).startsWith("Damp at Product A");
        model.undoable().undo();
        assertThat(model.names.lines().get(1).text()).startsWith("Damp at Customer A");
        model.undoable().undo();
        assertThat(model.names.lines().get(1).text()).startsWith("Damp at Falconix");
        model.undoable().redo();
        assertThat(model.names.lines().get(1).text()).startsWith("Damp at Customer A");
        model.undoable().undo();
        model.undoable().undo();
        assertThat(model.state().step()).isEqualTo(Step.TEXT);
        model.undoable().undo();
        assertThat(model.state().corrections()).isEmpty();
        model.undoable().undo();
        assertThat(model.state().text()).isEmpty();
        assertThat(model.undoable().canUndoProperty().get()).isFalse();
    }

    @Test
    void undoesABurstOfTypingAtOnceAndAClearedDesk() {
        paste("Families");
        model.text.type("Families sleep");
        model.text.type("Families sleep dry");
        model.clear();
        model.undoable().undo();
        assertThat(model.state().text()).isEqualTo("Families sleep dry");
    }

    @Test
    void keepsWhatWasEditedWhileNothingBeforeItChanged() {
        paste(TEXT);
        model.goOn();
        model.goOn();
        model.marks.edit(
                new OkrSet(new Objective("Families sleep dry"), List.of(KeyResult.ofText("Damp falls to 4%"))));
        delay.advance(Duration.ofSeconds(1));
        assertThat(model.marks
                        .outcomeProperty()
                        .get()
                        .open()
                        .orElseThrow()
                        .set()
                        .objective()
                        .text())
                .isEqualTo("Families sleep dry");
        model.goBack();
        model.goOn();
        assertThat(lines()).contains("Families sleep dry");
        model.goBack();
        model.names.replaceAll();
        model.goOn();
        assertThat(lines()).contains("Families sleep in dry rooms");
    }

    @Test
    void marksByAnotherSchoolWhenAsked() {
        paste("Families sleep dry\n- Launch the repair app by June");
        model.goOn();
        model.goOn();
        int balanced = model.marks.outcomeProperty().get().marked().get(0).score();
        model.marks.schoolProperty().set(StandardSchools.all().get(2));
        assertThat(model.marks.outcomeProperty().get().marked().get(0).score()).isGreaterThan(balanced);
    }

    @Test
    void keepsNothingUnasked() {
        paste(TEXT);
        model.goOn();
        model.goOn();
        model.leave();
        assertThat(store.shelf().kept()).isEmpty();
    }

    @Test
    void keepsOpensComparesAndDeletes() {
        paste("Families sleep dry\n- Run 5 workshops");
        model.goOn();
        model.goOn();
        MarkedSet open = model.marks.outcomeProperty().get().open().orElseThrow();
        model.shelf.keep(" First ", open, kept -> {});
        KeptOkrs kept = model.shelf.shelfProperty().get().kept().get(0);
        assertThat(kept.name()).isEqualTo("First");
        model.clear();
        model.shelf.open(kept);
        delay.advance(Duration.ofSeconds(1));
        assertThat(lines()).containsExactly("Families sleep dry", "Run 5 workshops");
        model.marks.edit(new OkrSet(
                new Objective("Families sleep dry"),
                List.of(KeyResult.ofText("Damp reports fall from 30% to 10% by 31 March"))));
        delay.advance(Duration.ofSeconds(1));
        MarkedSet now = model.marks.outcomeProperty().get().open().orElseThrow();
        assertThat(new MarksText(messages, reader).changes(kept.marked(), now))
                .filteredOn(row -> row.criterion().equals("Outcome, not activity"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.spoken()).isEqualTo("Outcome, not activity: before 0.0 of 3, now 3.0 of 3"));
        model.shelf.delete(kept);
        assertThat(model.shelf.shelfProperty().get().kept()).isEmpty();
    }

    @Test
    void whatLiesOnTheDeskIsThereWhenTheScreenComesBack() {
        paste(TEXT);
        model.goOn();
        model.leave();
        OwnViewModel again = screen();
        assertThat(again.state().step()).isEqualTo(Step.NAMES);
        assertThat(again.names.rows()).isNotEmpty();
    }

    @Test
    void saysWhichSetIsStrongestWhere() {
        paste(TEXT);
        model.goOn();
        model.goOn();
        List<MarkedSet> marked = model.marks.outcomeProperty().get().marked();
        List<String> told = new MarksText(messages, reader).comparison(marked);
        assertThat(told).hasSize(4);
        assertThat(told.get(2)).startsWith("Key results: set 1 is strongest, ");
        assertThat(new MarksText(messages, reader).comparison(marked.subList(0, 1)))
                .isEmpty();
    }

    @Test
    void refusesAFactorThatIsNone() {
        paste(TEXT);
        model.goOn();
        for (String typed : List.of("", "x", "0", "-2", "11", "1.234", "NaN")) {
            assertThat(model.names.scale(typed)).as(typed).isPresent();
        }
        assertThat(model.names.scale(" 1,5 ")).isEqualTo(Optional.empty());
    }

    @Test
    void saysWhatToDoAboutAFileThatIsNoText(@TempDir Path folder) throws IOException {
        paste(TEXT);
        model.text.open(Files.write(folder.resolve("okrs.docx"), new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertThat(model.problemProperty().get().advice()).contains("okrs.docx").contains("paste them here");
        model.text.open(Files.write(folder.resolve("large.txt"), new byte[TextFile.MOST_BYTES + 1]));
        assertThat(model.problemProperty().get().advice()).contains("larger than 200 KB");
        model.text.open(folder.resolve("gone.txt"));
        assertThat(model.problemProperty().get().advice()).contains("gone.txt");
        assertThat(model.state().text()).isEqualTo(TEXT);
        model.text.open(Files.writeString(folder.resolve("okrs.txt"), "\uFEFFO: Families sleep dry"));
        assertThat(model.state().text()).isEqualTo("O: Families sleep dry");
    }
}
