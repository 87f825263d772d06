package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.HandTurnedDelay;

class TypedHistoryTest {

    private final HandTurnedDelay delay = new HandTurnedDelay();
    private String shown = "";
    private final TypedHistory<String> history =
            new TypedHistory<>("", delay, state -> !state.contains("said"), state -> shown = state);

    @Test
    void undoesOneBurstAfterTheOther() {
        history.typed("On", "field");
        delay.advance(TypedHistory.QUIET.minusMillis(1));
        history.typed("On time", "field");
        delay.advance(TypedHistory.QUIET);
        history.typed("On time from 81", "field");
        history.undo();
        assertThat(shown).isEqualTo("On time");
        history.undo();
        assertThat(shown).isEmpty();
    }

    @Test
    void undoesWhatIsTypedIntoTwoFieldsSeparately() {
        history.typed("a", "one");
        history.typed("ab", "two");
        history.undo();
        assertThat(shown).isEqualTo("a");
    }

    @Test
    void endsABurstOfSomebodyWhoNeverRests() {
        String typed = "";
        for (int second = 0; second < 20; second++) {
            typed += "x";
            history.typed(typed, "field");
            delay.advance(Duration.ofMillis(500));
        }
        history.undo();
        assertThat(shown).isNotEmpty();
    }

    @Test
    void doesNotGoBackToWhatIsNotAllowed() {
        history.acted("said");
        history.acted("heard");
        assertThat(history.canUndoProperty().get()).isFalse();
        history.undo();
        assertThat(shown).isEmpty();
    }
}
