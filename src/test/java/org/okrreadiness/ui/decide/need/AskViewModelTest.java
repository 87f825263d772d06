package org.okrreadiness.ui.decide.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.testing.SampleNeeds;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.ui.saving.SaveState;

class AskViewModelTest {

    private final NeedOnDesk desk = new NeedOnDesk();

    private Answer kept(AskViewModel ask, Statement statement) {
        return desk.store
                .find(SampleNeeds.BEGUN)
                .orElseThrow()
                .sheet()
                .find(ask.respondent().orElseThrow().name())
                .orElseThrow()
                .answer(statement.id());
    }

    @Test
    void asksFirstWhatCanBeSeenFromThePersonsSeat() {
        AskViewModel ask = desk.opened(SampleNeeds.answered()).ask();
        boolean isSecondHand = false;
        for (Statement statement : ask.statements()) {
            boolean isOwn = statement.firstHand().contains(Seat.PROGRAMME_LEAD);
            assertThat(isOwn && isSecondHand).as(statement.id().value()).isFalse();
            isSecondHand |= !isOwn;
        }
        assertThat(ask.statements()).hasSize(32);
    }

    @Test
    void leavesOutBeforeAFirstRolloutWhatOnlyARunningQuarterShows() {
        assertThat(desk.opened(SampleNeeds.begun()).ask().statements())
                .isNotEmpty()
                .noneMatch(Statement::running);
    }

    @Test
    void keepsEveryBurstWithoutBeingAsked() {
        AskViewModel ask = desk.opened(SampleNeeds.begun()).ask();
        Statement first = ask.current().orElseThrow();
        ask.give(Frequency.RARELY);
        ask.evidenceProperty().set("Three of");
        ask.evidenceProperty().set("Three of eight");
        ask.know(EvidenceKind.SEEN);
        desk.delay.advance(Autosave.QUIET);
        assertThat(kept(ask, first))
                .isEqualTo(new Answer(Optional.of(Frequency.RARELY), "Three of eight", Optional.of(EvidenceKind.SEEN)));
    }

    @Test
    void undoesTypingByTheBurstAndAnAnswerByItselfAndGoesWhereItWas() {
        AskViewModel ask = desk.opened(SampleNeeds.begun()).ask();
        Statement first = ask.current().orElseThrow();
        ask.give(Frequency.OFTEN);
        ask.evidenceProperty().set("Six of");
        ask.evidenceProperty().set("Six of eight");
        ask.next();
        ask.undoable().undo();
        assertThat(ask.current()).contains(first);
        assertThat(ask.evidenceProperty().get()).isEmpty();
        assertThat(ask.answer().given()).contains(Frequency.OFTEN);
        ask.undoable().undo();
        assertThat(ask.answer()).isEqualTo(Answer.BLANK);
        ask.undoable().redo();
        ask.undoable().redo();
        desk.delay.advance(Autosave.QUIET);
        assertThat(kept(ask, first).evidence()).isEqualTo("Six of eight");
    }

    @Test
    void comesBackToTheStatementWhereSomebodyStopped() {
        NeedViewModel model = desk.opened(SampleNeeds.begun());
        model.ask().next();
        model.ask().next();
        model.ask().give(Frequency.SOMETIMES);
        Statement left = model.ask().current().orElseThrow();
        model.leave();
        AskViewModel again = desk.opened(SampleNeeds.BEGUN).ask();
        assertThat(again.current()).contains(left);
        assertThat(again.answer().given()).contains(Frequency.SOMETIMES);
        assertThat(again.answered()).isEqualTo(1);
    }

    @Test
    void countsDontKnowAsAnAnswerAndStopsAtBothEnds() {
        AskViewModel ask = desk.opened(SampleNeeds.begun()).ask();
        ask.previous();
        assertThat(ask.number()).isEqualTo(1);
        ask.give(Frequency.DONT_KNOW);
        assertThat(ask.answered()).isEqualTo(1);
        ask.go(ask.statements().get(ask.statements().size() - 1).id());
        ask.next();
        assertThat(ask.isLast()).isTrue();
        ask.go(new StatementId("no-such-statement"));
        assertThat(ask.isLast()).isTrue();
    }

    @Test
    void goesOnWithWhoeverAnswersNow() {
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        model.answerAs("Manager B");
        assertThat(model.ask().respondent())
                .hasValueSatisfying(who -> assertThat(who.seat()).isEqualTo(Seat.MANAGER));
        assertThat(model.ask().undoable().canUndoProperty().get()).isFalse();
        model.ask().go(new StatementId("checkins-held"));
        assertThat(model.ask().evidenceProperty().get()).startsWith("None since February");
    }

    @Test
    void saysWhenTheDiskIsFullAndKeepsTheWordsUntilThereIsRoom() {
        NeedViewModel model = desk.opened(SampleNeeds.begun());
        AskViewModel ask = model.ask();
        Statement first = ask.current().orElseThrow();
        desk.store.failing(new DiskFullException(Phrase.of("problem.disk-full", "need"), null));
        ask.evidenceProperty().set("Seen on 4 May");
        desk.delay.advance(Autosave.QUIET);
        assertThat(model.desk().autosave().stateProperty().get().step()).isEqualTo(SaveState.Step.FAILED);
        assertThat(model.desk().sheet().respondents().get(0).answer(first.id()).evidence())
                .isEqualTo("Seen on 4 May");
        model.to(NeedPart.BALANCE);
        assertThat(model.balance().weighedProperty().get().sheet())
                .isEqualTo(model.desk().sheet());
        desk.store.mended();
        desk.delay.advance(Autosave.RETRY.plus(Duration.ofSeconds(1)));
        assertThat(kept(ask, first).evidence()).isEqualTo("Seen on 4 May");
    }

    @Test
    void cutsWhatNobodyTypes() {
        AskViewModel ask = desk.opened(SampleNeeds.begun()).ask();
        ask.evidenceProperty().set("x".repeat(AskViewModel.LONGEST + 5));
        assertThat(ask.answer().evidence()).hasSize(AskViewModel.LONGEST);
    }
}
