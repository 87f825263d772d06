package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.Step;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.Moves;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.domain.task.WriteOkrSet;

/** Answers tasks by a trick, without a word of one's own. Empty for tasks that ask for nothing but words. */
record TrickAnswers(Trick trick) implements Task.Cases<Optional<Response>> {

    private static final OptionalInt UNSAID = OptionalInt.empty();

    /** Grades are chosen in steps of a tenth. */
    private static final int TENTHS = 10;

    @Override
    public Optional<Response> write(WriteOkrSet task) {
        return Optional.empty();
    }

    @Override
    public Optional<Response> critique(Critique task) {
        return Optional.empty();
    }

    @Override
    public Optional<Response> answer(OpenAnswer task) {
        return Optional.empty();
    }

    @Override
    public Optional<Response> judge(JudgeResponses task) {
        Map<String, Integer> ratings = rated(task.options(), JudgementKey.WORST, JudgementKey.BEST);
        return Optional.of(new RatingsGiven(ratings, UNSAID, ""));
    }

    @Override
    public Optional<Response> newInformation(NewInformation task) {
        Map<String, Integer> leanings = rated(task.news(), NewInformation.AGAINST, NewInformation.FOR);
        return Optional.of(new LeaningsGiven(leanings, UNSAID, ""));
    }

    private Map<String, Integer> rated(List<ResponseOption> options, int least, int most) {
        List<Integer> ratings = trick.rated(texts(options, ResponseOption::text), least, most);
        Map<String, Integer> byId = new LinkedHashMap<>();
        for (int place = 0; place < options.size(); place++) {
            byId.put(options.get(place).id(), ratings.get(place));
        }
        return byId;
    }

    @Override
    public Optional<Response> bestAndWorst(BestAndWorst task) {
        List<ResponseOption> ranked = ranked(task.options(), ResponseOption::text);
        return Optional.of(new BestAndWorstGiven(
                Optional.of(ranked.get(0).id()),
                Optional.of(ranked.get(ranked.size() - 1).id()),
                UNSAID,
                ""));
    }

    /** As much as there is room for, the best first; the rest dropped on the ground that the trick would choose. */
    @Override
    public Optional<Response> prioritise(Prioritise task) {
        Set<String> chosen = new HashSet<>();
        Map<String, Ground> grounds = new LinkedHashMap<>();
        int left = task.capacity().amount();
        for (Wish wish : ranked(task.wishes(), Wish::text)) {
            if (wish.cost() <= left) {
                chosen.add(wish.id());
                left -= wish.cost();
            } else {
                grounds.put(wish.id(), any(Ground.values()));
            }
        }
        return Optional.of(new PrioritiesGiven(chosen, grounds, UNSAID, ""));
    }

    @Override
    public Optional<Response> conversation(Conversation task) {
        List<Step> steps = new ArrayList<>();
        Set<String> remembered = new HashSet<>();
        Optional<ConversationNode> node = task.node(task.start());
        // A pack is read only when every way ends; the bound is for a pack that changes under our hands.
        for (int step = 0; step < task.nodes().size() * 4 && node.isPresent(); step++) {
            node = node.get().next().fold(new Walk(steps, remembered)).flatMap(task::node);
        }
        return Optional.of(new ConversationGiven(steps, "", UNSAID));
    }

    /** One step of a conversation; gives the id of the next node. */
    private final class Walk implements ConversationNode.Continuation.Cases<Optional<String>> {

        private final List<Step> steps;
        private final Set<String> remembered;

        private Walk(List<Step> steps, Set<String> remembered) {
            this.steps = steps;
            this.remembered = remembered;
        }

        @Override
        public Optional<String> moves(Moves moves) {
            List<Move> offered = moves.moves().stream()
                    .filter(move -> move.isOffered(remembered))
                    .toList();
            if (offered.isEmpty()) {
                return Optional.empty();
            }
            Move move = ranked(offered, m -> m.said().text()).get(0);
            steps.add(new MoveMade(move.said().id()));
            remembered.addAll(move.sets());
            return Optional.of(move.way().from(remembered));
        }

        @Override
        public Optional<String> line(OpenLine line) {
            steps.add(new LineSaid(""));
            return Optional.of(line.way().from(remembered));
        }

        @Override
        public Optional<String> ending(Ending ending) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Response> diagnose(Diagnose task) {
        Map<String, Cause> causes = new LinkedHashMap<>();
        for (Symptom symptom : task.symptoms()) {
            causes.put(symptom.id(), any(Cause.values()));
        }
        return Optional.of(new DiagnosisGiven(
                causes, Optional.of(any(Cause.values())), Optional.of(any(Help.values())), "", UNSAID));
    }

    @Override
    public Optional<Response> scoreAndReset(ScoreAndReset task) {
        List<Integer> tenths = trick.rated(texts(task.keyResults(), EndedKeyResult::text), 0, TENTHS);
        Map<String, Double> grades = new LinkedHashMap<>();
        Map<String, Decision> decisions = new LinkedHashMap<>();
        for (int place = 0; place < task.keyResults().size(); place++) {
            String id = task.keyResults().get(place).id();
            grades.put(id, (double) tenths.get(place) / TENTHS);
            decisions.put(id, any(Decision.values()));
        }
        return Optional.of(new ScoresGiven(grades, decisions, "", UNSAID));
    }

    private <T> List<T> ranked(List<T> things, Function<T, String> text) {
        return trick.ranked(texts(things, text)).stream().map(things::get).toList();
    }

    private <E extends Enum<E>> E any(E[] choices) {
        return ranked(List.of(choices), Enum::name).get(0);
    }

    private static <T> List<String> texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toList();
    }
}
