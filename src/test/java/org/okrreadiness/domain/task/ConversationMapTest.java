package org.okrreadiness.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.testing.Conversations.ending;
import static org.okrreadiness.testing.Conversations.line;
import static org.okrreadiness.testing.Conversations.move;
import static org.okrreadiness.testing.Conversations.moves;
import static org.okrreadiness.testing.Conversations.of;
import static org.okrreadiness.testing.Conversations.only;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.task.ConversationMap.Rest;
import org.okrreadiness.domain.task.ConversationNode.Detour;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.Way;
import org.okrreadiness.testing.ProcessorTime;

class ConversationMapTest {

    private static final Set<String> NOTHING = Set.of();

    private static final Conversation TALK = of(
            moves(
                    "hello",
                    move("ask", 4, "ramp"),
                    move("push", 2, new Way("ramp", List.of()), Set.of("pushed")),
                    move("leave", 1, "gone")),
            line("ramp", "agreed", new Detour(Set.of("pushed"), "closed")),
            ending("agreed", 3),
            ending("closed", 1),
            ending("gone", 0));

    private static List<String> stands(Iterable<ConversationState> states) {
        List<String> names = new ArrayList<>();
        states.forEach(state -> names.add(state.node().id() + state.remembered()));
        return names;
    }

    private static ConversationState start(Conversation task) {
        return new ConversationMap(task).start().orElseThrow();
    }

    @Test
    void findsWhereverAConversationCanStandTheNearestFirst() {
        assertThat(stands(new ConversationMap(TALK).reachable()))
                .containsExactly("hello[]", "ramp[]", "ramp[pushed]", "gone[]", "agreed[]", "closed[pushed]");
    }

    @Test
    void takesADetourForWhatWasSaidBefore() {
        ConversationMap map = new ConversationMap(TALK);
        ConversationState pushed = map.after(
                        start(TALK), start(TALK).offered("push").orElseThrow())
                .orElseThrow();

        assertThat(map.after(pushed, pushed.line().orElseThrow()))
                .hasValueSatisfying(state -> assertThat(state.node().id()).isEqualTo("closed"));
    }

    @Test
    void letsAMovesOwnWordCountOnlyAfterIt() {
        Way way = new Way("first", List.of(new Detour(Set.of("asked"), "second")));
        Conversation talk =
                of(moves("hello", move("ask", 4, way, Set.of("asked"))), ending("first", 3), ending("second", 1));

        assertThat(stands(new ConversationMap(talk).reachable())).containsExactly("hello[]", "first[asked]");
    }

    @Test
    void offersAMoveOnlyWhereWhatItNeedsIsRememberedAndNothingBarsIt() {
        Move needs = only(move("thank", 3, "end"), Set.of("asked"), NOTHING);
        Move barred = only(move("ask", 4, new Way("hello", List.of()), Set.of("asked")), NOTHING, Set.of("asked"));
        Conversation talk = of(moves("hello", needs, barred), ending("end", 3));

        ConversationState asked =
                new ConversationMap(talk).next(start(talk)).iterator().next();

        assertThat(start(talk).offered()).containsExactly(barred);
        assertThat(asked.offered()).containsExactly(needs);
        assertThat(asked.offered("ask")).isEmpty();
    }

    @Test
    void knowsTheBestEndingThereIsToBeHadFromHere() {
        ConversationMap map = new ConversationMap(TALK);
        ConversationState pushed = map.after(
                        start(TALK), start(TALK).offered("push").orElseThrow())
                .orElseThrow();

        assertThat(map.bestEnding(start(TALK)).orElseThrow().worth()).isEqualTo(3);
        assertThat(map.bestEnding(pushed).orElseThrow().worth()).isEqualTo(1);
    }

    @Test
    void measuresTheShortestWayToAnEnding() {
        Conversation talk = of(
                moves("hello", move("ask", 4, "ramp"), move("wait", 2, "ramp")),
                line("ramp", "nod"),
                moves("nod", move("bye", 3, "end")),
                ending("end", 3));
        ConversationMap map = new ConversationMap(talk);

        assertThat(map.shortestRest(start(talk))).isEqualTo(new Rest(1, 1, 3));
        assertThat(map.shortestRest(start(of(ending("end", 3))))).isEqualTo(Rest.NONE);
        assertThat(new ConversationMap(TALK).shortestRest(start(TALK))).isEqualTo(new Rest(1, 0, 1));
    }

    @Test
    void tellsWhereNothingCanBeSaidAndNothingHasEnded() {
        Conversation talk = of(moves("hello", only(move("ask", 4, "hello"), Set.of("never"), NOTHING)));

        assertThat(start(talk).isDeadEnd()).isTrue();
        assertThat(start(TALK).isDeadEnd()).isFalse();
    }

    @Test
    void findsAWayThatComesBackWithNothingChanged() {
        Conversation circle =
                of(moves("hello", move("ask", 4, "more")), moves("more", move("again", 2, "hello")), ending("end", 3));

        assertThat(new ConversationMap(circle).endless())
                .hasValueSatisfying(state -> assertThat(state.node().id()).isEqualTo("hello"));
        assertThat(new ConversationMap(circle).bestEnding(start(circle))).isEmpty();
        assertThat(new ConversationMap(circle).shortestRest(start(circle))).isEqualTo(Rest.NONE);
    }

    @Test
    void holdsAWayBackForNoCircleWhereSomethingHasChanged() {
        Move once = only(move("ask", 4, new Way("hello", List.of()), Set.of("asked")), NOTHING, Set.of("asked"));

        assertThat(new ConversationMap(of(moves("hello", once, move("go", 3, "end")), ending("end", 3))).endless())
                .isEmpty();
    }

    @Test
    void ignoresAWayToNowhere() {
        Conversation talk = of(moves("hello", move("ask", 4, "nowhere")));

        assertThat(new ConversationMap(talk).next(start(talk))).isEmpty();
        assertThat(stands(new ConversationMap(talk).reachable())).containsExactly("hello[]");
    }

    @Test
    void exploresTheLargestConversationInTime() {
        List<ConversationNode> nodes = new ArrayList<>();
        for (int node = 0; node < ConversationMap.MOST_NODES - 1; node++) {
            String next = node == ConversationMap.MOST_NODES - 2 ? "end" : "n" + (node + 1);
            String word = "w" + node % ConversationMap.MOST_WORDS;
            nodes.add(moves(
                    "n" + node,
                    move("a" + node, 3, new Way(next, List.of()), Set.of(word)),
                    move("b" + node, 2, next)));
        }
        nodes.add(ending("end", 3));
        ConversationMap map = new ConversationMap(of(nodes.toArray(ConversationNode[]::new)));

        assertThat(ProcessorTime.of(() -> assertThat(map.endless()).isEmpty())).isLessThan(Duration.ofSeconds(20));
        assertThat(map.reachable()).hasSizeGreaterThan(190_000);
    }
}
