package org.okrreadiness.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.accuracy.Lines.auto;
import static org.okrreadiness.accuracy.Lines.routed;
import static org.okrreadiness.accuracy.Lines.trap;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.accuracy.MarkedLine.Trap;

class GamingTest {

    private static Gaming among(MarkedLine... lines) {
        return Gaming.among(List.of(lines)).orElseThrow();
    }

    @Test
    void aHostileLineIsHeldBackByALowMarkOrByAFlagThatGoesToATrainer() {
        Gaming gaming = among(
                trap("low", Trap.HOSTILE, auto(1, 0.9)),
                trap("flagged", Trap.HOSTILE, routed(3, 0.5), "PLACEHOLDER"),
                trap("only-flagged", Trap.HOSTILE, auto(3, 0.9), "PLACEHOLDER"),
                trap("only-routed", Trap.HOSTILE, routed(3, 0.5)),
                trap("only-a-gate", Trap.HOSTILE, routed(2, 0.5), "GATE_K1"));
        assertThat(gaming.escaped()).containsExactly("only-flagged", "only-routed", "only-a-gate");
        assertThat(gaming.heldBack()).hasValue(0.4);
    }

    @Test
    void anHonestLineTreatedLikeAHostileOneIsAccused() {
        Gaming gaming = among(trap("low", Trap.HONEST, auto(0, 0.9)), trap("fine", Trap.HONEST, auto(3, 0.9)));
        assertThat(gaming.accused()).containsExactly("low");
        assertThat(gaming.falselyAccused()).hasValue(0.5);
        assertThat(gaming.heldBack()).isEmpty();
    }

    @Test
    void ordinaryLinesTestNothing() {
        assertThat(Gaming.among(List.of(Lines.rated("a", auto(0, 0.9), 0)))).isEmpty();
    }
}
