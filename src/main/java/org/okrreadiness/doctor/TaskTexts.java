package org.okrreadiness.doctor;

import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Moves;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decoy;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.Observed;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WriteOkrSet;

/**
 * The texts of a task.
 *
 * @param instructions what to do; alike from task to task on purpose
 * @param shown what else a participant reads while answering
 * @param kept what the key says, shown afterwards
 */
record TaskTexts(List<String> instructions, List<String> shown, List<String> kept) {

    TaskTexts {
        instructions = List.copyOf(instructions);
        shown = List.copyOf(shown);
        kept = List.copyOf(kept);
    }

    private TaskTexts(List<String> shown, List<String> kept) {
        this(List.of(), shown, kept);
    }

    static TaskTexts of(Task task) {
        TaskTexts own = task.fold(new Reading());
        List<String> instructions = Stream.concat(Stream.of(task.frame().prompt()), own.instructions().stream())
                .toList();
        return new TaskTexts(instructions, own.shown(), own.kept());
    }

    /** What a participant reads while answering. */
    List<String> read() {
        return Stream.concat(instructions.stream(), shown.stream()).toList();
    }

    List<String> all() {
        return Stream.concat(read().stream(), kept.stream()).toList();
    }

    private static final class Reading implements Task.Cases<TaskTexts> {

        @Override
        public TaskTexts write(WriteOkrSet task) {
            return new TaskTexts(
                    List.of(),
                    Stream.concat(
                                    task.aspects().stream().map(aspect -> aspect.text()),
                                    task.temptations().stream().map(Temptation::reason))
                            .toList());
        }

        @Override
        public TaskTexts critique(Critique task) {
            Stream<String> planted = Stream.concat(
                    Stream.of(task.planted().objective().text()),
                    task.planted().keyResults().stream().map(keyResult -> keyResult.text()));
            Stream<String> reasons = Stream.concat(
                    task.defects().stream().map(PlantedDefect::reason),
                    task.decoys().stream().map(Decoy::reason));
            return new TaskTexts(planted.toList(), reasons.toList());
        }

        @Override
        public TaskTexts judge(JudgeResponses task) {
            return options(task.options());
        }

        @Override
        public TaskTexts bestAndWorst(BestAndWorst task) {
            return options(task.options());
        }

        @Override
        public TaskTexts newInformation(NewInformation task) {
            TaskTexts news = options(task.news());
            return new TaskTexts(
                    Stream.concat(Stream.of(task.considering()), news.shown().stream())
                            .toList(),
                    news.kept());
        }

        @Override
        public TaskTexts answer(OpenAnswer task) {
            return new TaskTexts(List.of(), ideas(task.key()).toList());
        }

        @Override
        public TaskTexts prioritise(Prioritise task) {
            return new TaskTexts(
                    task.wishes().stream().map(wish -> wish.text()).toList(),
                    task.wishes().stream().map(wish -> wish.reason()).toList());
        }

        @Override
        public TaskTexts conversation(Conversation task) {
            Stream<String> shown =
                    task.nodes().stream().flatMap(node -> Stream.concat(Stream.of(node.says()), asked(node)));
            return new TaskTexts(
                    shown.toList(),
                    task.nodes().stream().flatMap(Reading::reasons).toList());
        }

        private static Stream<String> asked(ConversationNode node) {
            return node.next().fold(new ConversationNode.Continuation.Cases<>() {
                @Override
                public Stream<String> moves(Moves moves) {
                    return moves.moves().stream().map(move -> move.said().text());
                }

                @Override
                public Stream<String> line(OpenLine line) {
                    return Stream.of(line.prompt());
                }

                @Override
                public Stream<String> ending(Ending ending) {
                    return Stream.empty();
                }
            });
        }

        private static Stream<String> reasons(ConversationNode node) {
            return node.next().fold(new ConversationNode.Continuation.Cases<>() {
                @Override
                public Stream<String> moves(Moves moves) {
                    return moves.moves().stream()
                            .flatMap(move -> reasons(move.said().key()));
                }

                @Override
                public Stream<String> line(OpenLine line) {
                    return ideas(line.key());
                }

                @Override
                public Stream<String> ending(Ending ending) {
                    return Stream.of(ending.reason());
                }
            });
        }

        @Override
        public TaskTexts diagnose(Diagnose task) {
            Stream<String> reasons = Stream.of(
                            task.symptoms().stream().map(symptom -> symptom.reason()),
                            Stream.of(task.root().reason()),
                            task.help().values().stream().flatMap(Reading::reasons),
                            ideas(task.counter()),
                            task.observed().stream().flatMap(Reading::observed))
                    .flatMap(texts -> texts);
            return new TaskTexts(
                    task.symptoms().stream().map(symptom -> symptom.text()).toList(), reasons.toList());
        }

        @Override
        public TaskTexts scoreAndReset(ScoreAndReset task) {
            Stream<String> shown = Stream.concat(
                    Stream.of(task.objective()), task.keyResults().stream().map(keyResult -> keyResult.text()));
            Stream<String> reasons = task.keyResults().stream()
                    .flatMap(keyResult -> Stream.of(keyResult.gradedBecause(), keyResult.decidedBecause()));
            return new TaskTexts(
                    shown.toList(),
                    Stream.concat(reasons, ideas(task.learning())).toList());
        }

        private static Stream<String> observed(Observed observed) {
            return Stream.concat(observed.said().stream().map(Observed.Said::evidence), Stream.of(observed.differs()));
        }

        private static TaskTexts options(List<ResponseOption> options) {
            return new TaskTexts(
                    options.stream().map(ResponseOption::text).toList(),
                    options.stream().flatMap(option -> reasons(option.key())).toList());
        }

        private static Stream<String> reasons(JudgementKey key) {
            return Stream.concat(
                    Stream.of(key.principle(), key.limit(), key.dissent()),
                    key.elsewhere().stream().map(JudgementKey.OtherSchool::reason));
        }

        private static Stream<String> ideas(TextKey key) {
            return Stream.concat(
                    key.ideas().stream().map(idea -> idea.text()),
                    key.wrongIdeas().stream().flatMap(idea -> Stream.of(idea.text(), idea.reason())));
        }
    }
}
