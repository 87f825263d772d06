package org.okrreadiness.service.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryNeeds;

class NeedDiagnosesTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();
    private static final StatementId REVIEWS = new StatementId("reviews-held");
    private static final StatementId CHECKINS = new StatementId("checkins-held");
    private static final Answer RARELY =
            new Answer(Optional.of(Frequency.RARELY), "28 March", Optional.of(EvidenceKind.SEEN));

    @TempDir
    Path folder;

    private final InMemoryNeeds store = new InMemoryNeeds();
    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final NeedSheetFiles sheets = new NeedSheetFiles(METHOD.questionnaire());
    private final NeedDiagnoses needs = new NeedDiagnoses(METHOD, store, sheets, clock);
    private UUID id;

    @BeforeEach
    void begin() {
        id = needs.begin(" Northfield Water ", Optional.of(Occasion.NOT_WORKING))
                .id();
        needs.addRespondent(id, "Manager B", Seat.MANAGER);
        needs.answer(id, "manager b", REVIEWS, RARELY);
    }

    private Path file(String respondents) throws IOException {
        Path file = folder.resolve("colleague.yaml");
        return Files.writeString(file, "format: 1\noccasion: not-working\nrespondents:\n" + respondents);
    }

    private Respondent held(String name) {
        return needs.open(id).sheet().find(name).orElseThrow();
    }

    @Test
    void keepsEveryAnswerAsItWasTyped() {
        clock.advance(Duration.ofMinutes(1));
        NeedCase changed =
                needs.answer(id, "Manager B", CHECKINS, new Answer(Optional.empty(), " half a ", Optional.empty()));
        assertThat(needs.open(id)).isEqualTo(changed);
        assertThat(changed.changedAt()).isAfter(changed.startedAt());
        assertThat(changed.sheet().organisation()).isEqualTo("Northfield Water");
        assertThat(held("Manager B").answer(CHECKINS).evidence()).isEqualTo(" half a ");
        assertThat(held("Manager B").answer(REVIEWS)).isEqualTo(RARELY);
    }

    @Test
    void aBlankAnswerTakesTheOneBeforeAway() {
        needs.answer(id, "Manager B", REVIEWS, Answer.BLANK);
        assertThat(held("Manager B").answers()).isEmpty();
    }

    @Test
    void refusesAPersonWithoutANameOrTwice() {
        assertThatThrownBy(() -> needs.addRespondent(id, "  ", Seat.HR)).isInstanceOf(ReadinessException.class);
        assertThatThrownBy(() -> needs.addRespondent(id, "MANAGER  B", Seat.HR)).isInstanceOf(ReadinessException.class);
        assertThat(needs.open(id).sheet().respondents()).hasSize(1);
    }

    @Test
    void movesAndRemovesPeopleAndForgetsDiagnoses() {
        needs.moveRespondent(id, "Manager B", Seat.HR);
        assertThat(held("Manager B").seat()).isEqualTo(Seat.HR);
        needs.removeRespondent(id, "manager b");
        assertThat(needs.open(id).sheet().respondents()).isEmpty();
        needs.delete(id);
        assertThatThrownBy(() -> needs.open(id)).isInstanceOf(ReadinessException.class);
        assertThat(needs.shelf().cases()).isEmpty();
    }

    @Test
    void aColleaguesFileIsAddedAndAddingItAgainChangesNothing() throws IOException {
        Path file = file("  - respondent: Jo\n    seat: hr\n    answers:\n      coaching-depends: { answer: often }\n");
        TakenIn first = needs.takeIn(id, file);
        assertThat(first.added()).isEqualTo(1);
        assertThat(first.conflicts()).isEmpty();
        assertThat(first.diagnosis().sheet().respondents()).hasSize(2);
        int writes = store.writes;
        TakenIn again = needs.takeIn(id, file);
        assertThat(again.added()).isZero();
        assertThat(again.diagnosis()).isEqualTo(first.diagnosis());
        assertThat(store.writes).isEqualTo(writes);
    }

    @Test
    void whatWasMissingIsFilledInAndWhatDiffersIsListedAndStays() throws IOException {
        needs.answer(id, "Manager B", CHECKINS, new Answer(Optional.empty(), "two of eight", Optional.empty()));
        Path file = file("""
                  - respondent: "MANAGER B"
                    seat: manager
                    answers:
                      checkins-held: { answer: never, kind: seen }
                      reviews-held: { answer: always, evidence: "28 March", kind: seen }
                """);
        TakenIn taken = needs.takeIn(id, file);
        assertThat(held("Manager B").answer(CHECKINS))
                .isEqualTo(new Answer(Optional.of(Frequency.NEVER), "two of eight", Optional.of(EvidenceKind.SEEN)));
        assertThat(held("Manager B").answer(REVIEWS)).isEqualTo(RARELY);
        assertThat(taken.conflicts()).singleElement().isInstanceOfSatisfying(Conflict.OfAnswer.class, conflict -> {
            assertThat(conflict.held()).isEqualTo(RARELY);
            assertThat(conflict.offered().given()).contains(Frequency.ALWAYS);
        });

        needs.settle(id, taken.conflicts());

        assertThat(held("Manager B").answer(REVIEWS).given()).contains(Frequency.ALWAYS);
        assertThat(needs.takeIn(id, file).conflicts()).isEmpty();
    }

    @Test
    void oneNameFromTwoSeatsTakesNothingInUntilItIsSettled() throws IOException {
        Path file = file("""
                  - respondent: Manager B
                    seat: sponsor
                    answers:
                      checkins-held: { answer: often }
                      reviews-held: { answer: always }
                """);
        TakenIn taken = needs.takeIn(id, file);
        assertThat(taken.added()).isZero();
        assertThat(held("Manager B").answers()).containsOnlyKeys(REVIEWS);
        Conflict.OfSeat conflict = (Conflict.OfSeat) taken.conflicts().get(0);

        needs.addAs(id, "Sponsor B", conflict);
        assertThat(held("Sponsor B").answers()).hasSize(2);
        assertThat(held("Manager B").seat()).isEqualTo(Seat.MANAGER);

        TakenIn settled = needs.settle(id, List.of(conflict));
        assertThat(held("Manager B").seat()).isEqualTo(Seat.SPONSOR);
        assertThat(held("Manager B").answer(CHECKINS).given()).contains(Frequency.OFTEN);
        assertThat(held("Manager B").answer(REVIEWS)).isEqualTo(RARELY);
        assertThat(settled.conflicts()).singleElement().isInstanceOf(Conflict.OfAnswer.class);
    }

    @Test
    void otherOccasionsOrganisationsAndFactsAreListedToo() throws IOException {
        Path file = folder.resolve("other.yaml");
        Files.writeString(file, """
                format: 1
                organisation: Southfield
                occasion: embed
                facts: [{ fact: writing, value: 30 }]
                """);
        assertThat(needs.takeIn(id, file).conflicts()).hasSize(2);
        Files.writeString(file, Files.readString(file).replace("30", "60"));
        TakenIn taken = needs.takeIn(id, file);
        assertThat(taken.conflicts())
                .extracting(conflict -> conflict.getClass().getSimpleName())
                .containsExactlyInAnyOrder("OfOrganisation", "OfOccasion", "OfFact");
        assertThat(taken.diagnosis().sheet().facts().get(0).value()).isEqualTo(30);

        needs.settle(id, taken.conflicts());

        assertThat(needs.open(id).sheet().organisation()).isEqualTo("Southfield");
        assertThat(needs.open(id).sheet().occasion()).contains(Occasion.EMBED);
        assertThat(needs.open(id).sheet().facts().get(0).value()).isEqualTo(60);
    }

    @Test
    void aFileThatCannotBeUsedChangesNothing() throws IOException {
        NeedCase before = needs.open(id);
        Path file = file("  - respondent: Jo\n    seat: boss\n");
        assertThatThrownBy(() -> needs.takeIn(id, file))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.findings()).hasSize(1));
        assertThatThrownBy(() -> needs.takeIn(id, folder.resolve("none.yaml")))
                .isInstanceOf(UnreadableInputException.class);
        assertThatThrownBy(() -> needs.takeIn(id, folder)).isInstanceOf(UnreadableInputException.class);
        assertThat(needs.open(id)).isEqualTo(before);
    }

    @Test
    void whatIsGivenAwayCanBeTakenInElsewhere() throws IOException {
        Path file = folder.resolve("ours.yaml");
        needs.giveAway(id, file);
        UUID other = needs.begin("", Optional.empty()).id();
        TakenIn taken = needs.takeIn(other, file);
        assertThat(taken.diagnosis().sheet()).isEqualTo(needs.open(id).sheet());
        assertThat(taken.conflicts()).isEmpty();
    }

    @Test
    void handsOutABlankFileWithoutAnybodysAnswers() {
        Path file = folder.resolve("for-jo.yaml");
        needs.handOut(id, Seat.HR, new NeedSheets.Words("How to.", "The rest."), file);
        assertThat(file).content().contains("seat: hr", "Northfield Water").doesNotContain("28 March");
    }

    @Test
    void weighsWhatIsHeld() {
        assertThat(needs.diagnose(needs.open(id)).advice().help()).isEqualTo(Help.NOTHING_YET);
        assertThat(needs.questionnaire().statements()).isNotEmpty();
    }
}
