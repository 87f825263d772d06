package org.okrreadiness.content.pack.task;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationMap;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.Moves;
import org.okrreadiness.domain.task.ConversationState;
import org.okrreadiness.service.PackFinding.Place;

/** Looks at a conversation as a whole: does every way end, and is there something to choose and to gain on it? */
final class ConversationLint {

    private static final int FEWEST_NODES = 4;
    private static final int MOST_USUAL_NODES = 12;

    /** With fewer choices their order means nothing. */
    private static final int ENOUGH_CHOICES = 2;

    private final Conversation task;
    private final ConversationPlaces places;
    private final Place whole;
    private final Findings findings;

    /** @param whole where the list of nodes stands */
    ConversationLint(Conversation task, ConversationPlaces places, Place whole, Findings findings) {
        this.task = task;
        this.places = places;
        this.whole = whole;
        this.findings = findings;
    }

    /** Everything named has to exist: call it for a conversation that was read without an error. */
    void check() {
        if (isTooBig()) {
            return;
        }
        int nodes = task.nodes().size();
        if (nodes < FEWEST_NODES || nodes > MOST_USUAL_NODES) {
            findings.add(Rule.NODE_COUNT, whole, String.valueOf(nodes));
        }
        places.reportWordsOfOneSide();
        checkOrder();
        ConversationMap map = new ConversationMap(task);
        Set<ConversationState> reachable = map.reachable();
        checkNodes(reachable);
        map.endless().ifPresentOrElse(state -> add(Rule.ENDLESS, state.node()), () -> checkEndings(reachable));
    }

    private boolean isTooBig() {
        if (task.nodes().size() > ConversationMap.MOST_NODES) {
            findings.add(
                    Rule.TOO_MANY_NODES,
                    whole,
                    String.valueOf(task.nodes().size()),
                    String.valueOf(ConversationMap.MOST_NODES));
        }
        if (places.remembered() > ConversationMap.MOST_WORDS) {
            findings.add(
                    Rule.TOO_MANY_REMEMBERED,
                    whole,
                    String.valueOf(places.remembered()),
                    String.valueOf(ConversationMap.MOST_WORDS));
        }
        return task.nodes().size() > ConversationMap.MOST_NODES || places.remembered() > ConversationMap.MOST_WORDS;
    }

    private void checkNodes(Set<ConversationState> reachable) {
        for (ConversationNode node : task.nodes()) {
            List<ConversationState> here = reachable.stream()
                    .filter(state -> state.node().id().equals(node.id()))
                    .toList();
            if (here.isEmpty()) {
                add(Rule.NODE_UNREACHABLE, node);
            } else {
                checkOffers(here);
            }
        }
    }

    /** At most one finding for a node, the gravest. */
    private void checkOffers(List<ConversationState> states) {
        List<ConversationState> narrowest = states.stream()
                .filter(state -> state.node().next() instanceof Moves)
                .sorted(Comparator.comparingInt(state -> state.offered().size()))
                .toList();
        if (!narrowest.isEmpty()) {
            ConversationState state = narrowest.get(0);
            switch (state.offered().size()) {
                case 0 -> add(Rule.DEAD_END, state.node(), remembered(state));
                case 1 -> add(Rule.SINGLE_MOVE, state.node(), remembered(state));
                default -> {}
            }
        }
    }

    private static String remembered(ConversationState state) {
        return state.remembered().stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private void checkEndings(Set<ConversationState> reachable) {
        Set<Integer> worths = reachable.stream()
                .flatMap(state -> state.ending().stream())
                .map(Ending::worth)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!worths.contains(Ending.BEST)) {
            findings.add(Rule.NO_GOOD_ENDING, whole);
        } else if (worths.size() == 1) {
            findings.add(Rule.ENDINGS_ALIKE, whole);
        }
    }

    private void checkOrder() {
        List<List<Move>> choices = task.nodes().stream()
                .filter(node ->
                        node.next() instanceof Moves moves && moves.moves().size() > 1)
                .map(node -> ((Moves) node.next()).moves())
                .toList();
        if (choices.size() >= ENOUGH_CHOICES && choices.stream().allMatch(ConversationLint::isFirstBest)) {
            findings.add(Rule.FIRST_MOVE_IS_BEST, whole, String.valueOf(choices.size()));
        }
    }

    private static boolean isFirstBest(List<Move> moves) {
        return IntStream.range(1, moves.size()).allMatch(other -> value(moves.get(0)) > value(moves.get(other)));
    }

    private static double value(Move move) {
        return move.said().key().value();
    }

    private void add(Rule rule, ConversationNode node, String... more) {
        String[] arguments = IntStream.rangeClosed(0, more.length)
                .mapToObj(index -> index == 0 ? node.id() : more[index - 1])
                .toArray(String[]::new);
        findings.add(rule, places.of(node.id()), arguments);
    }
}
