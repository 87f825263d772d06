package org.okrreadiness.reading.piece;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.Choice;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Choices;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.wording.Words;

/** Every text of a response by the part it is, in the order it was asked for. Blank ones are left out. */
public final class OwnWords implements Response.Cases<Map<Part, String>> {

    private final Map<Part, String> words = new LinkedHashMap<>();

    private final Task task;

    private OwnWords(Task task) {
        this.task = task;
    }

    /** @param task what was asked: an option that was chosen stands with its own text */
    public static Map<Part, String> of(Task task, Optional<Response> response) {
        return response.map(given -> given.fold(new OwnWords(task))).orElse(Map.of());
    }

    @Override
    public Map<Part, String> written(WrittenSet response) {
        put(Part.OBJECTIVE, response.set().objective().text());
        int number = 1;
        for (KeyResult keyResult : response.set().keyResults()) {
            putKeyResult(number++, keyResult);
        }
        return words;
    }

    private void putKeyResult(int number, KeyResult keyResult) {
        put(Part.keyResult(number), keyResult.text());
        put(Part.keyResultField(number, "metric"), keyResult.measure().metric());
        put(Part.keyResultField(number, "unit"), keyResult.measure().unit());
        put(Part.keyResultField(number, "baseline"), keyResult.movement().baseline());
        put(Part.keyResultField(number, "target"), keyResult.movement().target());
        put(Part.keyResultField(number, "due"), keyResult.movement().due());
        put(Part.keyResultField(number, "source"), keyResult.measure().source());
        put(Part.keyResultField(number, "owner"), keyResult.owner());
    }

    @Override
    public Map<Part, String> critique(CritiqueGiven response) {
        for (int number = 1; number <= response.marks().size(); number++) {
            put(Part.markReason(number), response.marks().get(number - 1).why());
        }
        put(Part.QUESTION, response.question());
        response.repair().ifPresent(repair -> put(Part.REPAIR, repair.text()));
        return words;
    }

    @Override
    public Map<Part, String> ratings(RatingsGiven response) {
        putSureAndWhy(response.confidence(), response.reason());
        return words;
    }

    @Override
    public Map<Part, String> bestAndWorst(BestAndWorstGiven response) {
        if (task instanceof BestAndWorst offered) {
            Choice.ofBest(offered, response).option().ifPresent(option -> put(Part.BEST, option.text()));
            Choice.ofWorst(offered, response).option().ifPresent(option -> put(Part.WORST, option.text()));
        }
        putSureAndWhy(response.confidence(), response.reason());
        return words;
    }

    @Override
    public Map<Part, String> answer(AnswerGiven response) {
        put(Part.ANSWER, response.text());
        return words;
    }

    @Override
    public Map<Part, String> leanings(LeaningsGiven response) {
        putSureAndWhy(response.confidence(), response.reason());
        return words;
    }

    @Override
    public Map<Part, String> priorities(PrioritiesGiven response) {
        if (task instanceof Prioritise choice) {
            Choices.chosen(choice, response.chosen()).forEach(wish -> put(Part.option(wish.id()), wish.text()));
        }
        putSureAndWhy(response.confidence(), response.reason());
        return words;
    }

    @Override
    public Map<Part, String> conversation(ConversationGiven response) {
        if (task instanceof Conversation held) {
            Talk.of(held, response)
                    .lines()
                    .forEach(line -> put(Part.line(line.at().node().id()), line.words()));
        }
        putSureAndWhy(response.confidence(), "");
        return words;
    }

    @Override
    public Map<Part, String> diagnosis(DiagnosisGiven response) {
        response.root().ifPresent(root -> put(Part.ROOT, plain(root)));
        response.help().ifPresent(help -> put(Part.HELP, plain(help)));
        put(Part.COUNTER, response.counter());
        putSureAndWhy(response.confidence(), "");
        return words;
    }

    @Override
    public Map<Part, String> scores(ScoresGiven response) {
        put(Part.LEARNING, response.learning());
        putSureAndWhy(response.confidence(), "");
        return words;
    }

    /** As the scorer names it in its evidence. */
    private static String plain(Enum<?> chosen) {
        return Words.kebab(chosen).replace('-', ' ');
    }

    private void putSureAndWhy(OptionalInt confidence, String reason) {
        put(Part.REASON, reason);
        confidence.ifPresent(sure -> put(Part.CONFIDENCE, Integer.toString(sure)));
    }

    private void put(Part part, String text) {
        if (!text.isBlank()) {
            words.put(part, text);
        }
    }
}
