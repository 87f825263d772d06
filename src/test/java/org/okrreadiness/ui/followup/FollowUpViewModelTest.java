package org.okrreadiness.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.assessment.TransferCheck.Behaviour;
import org.okrreadiness.domain.assessment.TransferCheck.Frequency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.ui.saving.SaveState;

class FollowUpViewModelTest {

    private static final AttemptId ID = AttemptId.random();

    private final HandTurnedClock clock = new HandTurnedClock("2026-06-01T10:00:00Z");
    private final InMemoryAttempts attempts = new InMemoryAttempts(clock);
    private final FollowUps followUps = new FollowUps(attempts, clock);
    private final HandTurnedDelay delay = new HandTurnedDelay();

    private FollowUpViewModel opened() {
        Attempt.Start start = new Attempt.Start(Samples.assessment().ref(), "Ana", Mode.ASSESSMENT, clock.instant(), 1);
        if (attempts.find(ID).isEmpty()) {
            attempts.begin(ID, start, Samples.assessment());
        }
        AttemptSummary summary = new AttemptSummary(
                ID,
                start.assessment(),
                "OKR practitioner",
                "Ana",
                Mode.ASSESSMENT,
                start.at(),
                start.at(),
                Optional.of(start.at()),
                3,
                3,
                OptionalInt.of(60));
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), delay);
        return new FollowUpViewModel(tools, followUps, followUps.of(summary).get(0), clock);
    }

    private TransferCheck kept() {
        return attempts.find(ID).orElseThrow().followUps().get(0);
    }

    @Test
    void undoesTypingByTheBurstAndAnAnswerByItselfAndKeepsThat() {
        FollowUpViewModel model = opened();
        Behaviour behaviour = Behaviour.values()[0];
        model.ownOkrsProperty().set("Calls");
        model.ownOkrsProperty().set("Calls before nine");
        model.observe(behaviour, Optional.of(Frequency.values()[0]), "");
        model.observe(behaviour, Optional.of(Frequency.values()[0]), "In May");
        model.undoable().undo();
        assertThat(model.observed(behaviour).orElseThrow().example()).isEmpty();
        model.undoable().undo();
        assertThat(model.observed(behaviour)).isEmpty();
        model.undoable().undo();
        assertThat(model.ownOkrsProperty().get()).isEmpty();
        assertThat(model.undoable().canUndoProperty().get()).isFalse();
        delay.advance(Autosave.QUIET);
        assertThat(kept().ownOkrs()).isEmpty();

        model.undoable().redo();
        delay.advance(Autosave.QUIET);
        assertThat(kept().ownOkrs()).isEqualTo("Calls before nine");
    }

    @Test
    void keepsWhatIsTypedAfterAPauseWithoutBeingAsked() {
        FollowUpViewModel model = opened();
        model.ownOkrsProperty().set("Calls before nine from 14 to 4");
        delay.advance(Autosave.QUIET);
        assertThat(kept().ownOkrs()).isEqualTo("Calls before nine from 14 to 4");
        assertThat(kept().complete()).isFalse();
        assertThat(model.autosave().stateProperty().get().step()).isEqualTo(SaveState.Step.SAVED);
    }

    @Test
    void goesOnWhereItWasLeft() {
        FollowUpViewModel model = opened();
        model.checkInProperty().set("We dropped the form.");
        model.observe(Behaviour.DROPS_IN_THE_OPEN, Optional.of(Frequency.ONCE), "At the June review.");
        model.leave();
        FollowUpViewModel again = opened();
        assertThat(again.checkInProperty().get()).isEqualTo("We dropped the form.");
        assertThat(again.observed(Behaviour.DROPS_IN_THE_OPEN))
                .hasValueSatisfying(seen -> assertThat(seen.example()).isEqualTo("At the June review."));
        assertThat(again.completeProperty().get()).isFalse();
    }

    @Test
    void finishingKeepsEverythingAtOnce() {
        FollowUpViewModel model = opened();
        model.observerProperty().set("Head of ward");
        model.finish();
        assertThat(kept().complete()).isTrue();
        assertThat(kept().observer()).isEqualTo("Head of ward");
    }

    @Test
    void theLetterAsksForAllThreeBehaviours() {
        FollowUpViewModel model = opened();
        for (Behaviour behaviour : Behaviour.values()) {
            assertThat(model.questionsForObserver()).contains(model.question(behaviour));
        }
        assertThat(model.questionsForObserver()).startsWith("Ana took");
    }
}
