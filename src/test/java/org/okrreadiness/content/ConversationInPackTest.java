package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.pack.PackReader;
import org.okrreadiness.content.pack.ReadPack;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.ConversationNode.Detour;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.Moves;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.ConversationNode.Way;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.testing.GoodPack;

class ConversationInPackTest {

    private static final TaskId TALK = new TaskId("timetable-talk");

    @TempDir
    Path folder;

    private ReadPack read() {
        Path pack = GoodPack.asItIs().writeTo(folder);
        return new PackReader(new FolderFiles(pack), new StandardRubrics().set()).readWithAnswers();
    }

    private Conversation task() {
        return (Conversation) read().assessment().orElseThrow().task(TALK).orElseThrow();
    }

    private <T> T next(String node, Class<T> kind) {
        return kind.cast(task().node(node).orElseThrow().next());
    }

    @Test
    void saysWhoIsSpokenToAndWhereItBegins() {
        assertThat(task().with()).isEqualTo("Ingrid Lie, quay");
        assertThat(task().start()).isEqualTo("at-the-quay");
        assertThat(task().nodes())
                .extracting(ConversationNode::id)
                .containsExactly("at-the-quay", "notebook", "the-log", "on-friday", "some-day", "no-log");
    }

    @Test
    void keysTheMovesOfANode() {
        List<Move> moves = next("at-the-quay", Moves.class).moves();

        assertThat(moves)
                .extracting(move -> move.said().id(), move -> move.said().key().value(), Move::sets)
                .containsExactly(
                        tuple("hurry", 1.3, Set.of("hurried")),
                        tuple("open-up", 4.7, Set.of()),
                        tuple("thank", 3.4, Set.of()));
        assertThat(moves.get(1).said().key().dissent()).isEqualTo("It gives one log more weight than another.");
    }

    @Test
    void asksForALineWithItsIdeasAndWays() {
        OpenLine line = next("notebook", OpenLine.class);

        assertThat(line.prompt()).isEqualTo("Say what you make of it, and ask for one thing.");
        assertThat(line.key().words()).isEqualTo(new WordBand(8, 60));
        assertThat(line.key().ideas()).extracting(ExpectedIdea::id).containsExactly("compare", "late-means");
        assertThat(line.way()).isEqualTo(new Way("the-log", List.of(new Detour(Set.of("hurried"), "no-log"))));
    }

    @Test
    void endsWithAWorthAndAReason() {
        assertThat(next("some-day", Ending.class))
                .isEqualTo(new Ending(2, "She would share it one day and nothing is agreed."));
    }

    @Test
    void bringsAnAnswerThatGoesToTheEnd() {
        ConversationGiven given =
                (ConversationGiven) read().answers().get("strong").get(TALK);

        assertThat(given)
                .isEqualTo(new ConversationGiven(
                        List.of(
                                new MoveMade("open-up"),
                                new LineSaid(
                                        "I would lay your log and the office's count side by side. What does late mean in yours?"),
                                new MoveMade("come")),
                        "",
                        OptionalInt.of(80)));
        assertThat(Talk.of(task(), given)
                        .now()
                        .orElseThrow()
                        .ending()
                        .orElseThrow()
                        .worth())
                .isEqualTo(Ending.BEST);
    }
}
