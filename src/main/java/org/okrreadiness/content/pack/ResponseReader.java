package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.pack.task.PlantedParts;
import org.okrreadiness.content.pack.task.StepReader;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.Step;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.domain.task.WriteOkrSet;

/** Reads the answer to one task, as that task's kind has it. */
final class ResponseReader implements Task.Cases<Response> {

    private final Node node;
    private final Findings findings;

    ResponseReader(Node node, Findings findings) {
        this.node = node;
        this.findings = findings;
    }

    @Override
    public Response write(WriteOkrSet task) {
        Fields fields = Fields.of(node, Shapes.WRITTEN, findings);
        List<KeyResult> keyResults = fields.nodes("key-results").stream()
                .map(n -> keyResult(Fields.of(n, Shapes.KEY_RESULT, findings)))
                .toList();
        return new WrittenSet(new OkrSet(new Objective(fields.words("objective")), keyResults));
    }

    private static KeyResult keyResult(Fields fields) {
        Movement movement = new Movement(
                fields.words("baseline"),
                fields.words("target"),
                fields.chosen("direction", Vocabulary.DIRECTIONS).orElse(Direction.UNSTATED),
                fields.words("due"));
        return new KeyResult(
                fields.words("text"),
                new Measure(fields.words("metric"), fields.words("unit"), fields.words("source")),
                movement,
                fields.words("owner"),
                fields.chosen("indicator", Vocabulary.INDICATORS).orElse(Indicator.UNSTATED));
    }

    @Override
    public Response critique(Critique task) {
        Fields fields = Fields.of(node, Shapes.CRITIQUE, findings);
        PlantedParts parts = new PlantedParts(task.planted(), findings);
        List<DefectMark> marks = fields.nodes("marks").stream()
                .map(n -> mark(Fields.of(n, Shapes.MARK, findings), parts))
                .toList();
        Optional<Repair> repair = fields.node("repair")
                .map(n -> Fields.of(n, Shapes.REPAIR, findings))
                .map(r -> new Repair(parts.part(r), r.words("text")));
        return new CritiqueGiven(fields.truth("sound"), marks, fields.words("question"), repair);
    }

    private static DefectMark mark(Fields fields, PlantedParts parts) {
        PlantedPlace place = parts.place(fields);
        return new DefectMark(
                place.part(), parts.span(place), fields.choice("defect", Vocabulary.DEFECT_KINDS), fields.words("why"));
    }

    @Override
    public Response judge(JudgeResponses task) {
        Fields fields = Fields.of(node, Shapes.RATINGS, findings);
        Map<String, Integer> ratings = new TreeMap<>();
        known(fields, "ratings", ids(task.options(), ResponseOption::id))
                .forEach((id, value) -> ratings.put(id, new Values(findings).whole(value, 1, 5)));
        return new RatingsGiven(ratings, confidence(fields), fields.words("reason"));
    }

    @Override
    public Response bestAndWorst(BestAndWorst task) {
        Fields fields = Fields.of(node, Shapes.BEST_AND_WORST, findings);
        Optional<String> best = option("best", fields, task);
        Optional<String> worst = option("worst", fields, task);
        if (best.isPresent() && best.equals(worst)) {
            findings.add(Rule.BEST_IS_WORST, fields.at("worst"), worst.get());
            worst = Optional.empty();
        }
        return new BestAndWorstGiven(best, worst, confidence(fields), fields.words("reason"));
    }

    private Optional<String> option(String field, Fields fields, BestAndWorst task) {
        List<String> options = task.options().stream().map(ResponseOption::id).toList();
        Optional<String> given = Optional.of(fields.words(field)).filter(id -> !id.isBlank());
        given.filter(id -> !options.contains(id))
                .ifPresent(id -> findings.addMisspelt(Rule.UNKNOWN_REFERENCE, fields.at(field), id, options));
        return given;
    }

    private static OptionalInt confidence(Fields fields) {
        return fields.node("confidence").isPresent()
                ? OptionalInt.of(fields.whole("confidence", 0, 100))
                : OptionalInt.empty();
    }

    @Override
    public Response answer(OpenAnswer task) {
        return new AnswerGiven(Fields.of(node, Shapes.ANSWER, findings).words("text"));
    }

    @Override
    public Response newInformation(NewInformation task) {
        Fields fields = Fields.of(node, Shapes.LEANINGS, findings);
        Map<String, Integer> leanings = new TreeMap<>();
        known(fields, "leanings", ids(task.news(), ResponseOption::id))
                .forEach((id, value) -> leanings.put(
                        id, new Values(findings).whole(value, NewInformation.AGAINST, NewInformation.FOR)));
        return new LeaningsGiven(leanings, confidence(fields), fields.words("reason"));
    }

    @Override
    public Response prioritise(Prioritise task) {
        Fields fields = Fields.of(node, Shapes.PRIORITIES, findings);
        List<String> wishes = ids(task.wishes(), Wish::id);
        Set<String> chosen = new TreeSet<>();
        for (Node entry : fields.nodes("chosen")) {
            String id = new Values(findings).words(entry);
            if (!wishes.contains(id)) {
                findings.addMisspelt(Rule.UNKNOWN_REFERENCE, entry.at(), id, wishes);
            }
            chosen.add(id);
        }
        return new PrioritiesGiven(
                chosen,
                words(fields, "grounds", wishes, Vocabulary.GROUNDS),
                confidence(fields),
                fields.words("reason"));
    }

    @Override
    public Response conversation(Conversation task) {
        Fields fields = Fields.of(node, Shapes.CONVERSATION, findings);
        List<Step> steps = new StepReader(task, findings).read(fields);
        return new ConversationGiven(steps, "", confidence(fields));
    }

    @Override
    public Response diagnose(Diagnose task) {
        Fields fields = Fields.of(node, Shapes.DIAGNOSIS, findings);
        return new DiagnosisGiven(
                words(fields, "causes", ids(task.symptoms(), Symptom::id), Vocabulary.CAUSES),
                fields.chosen("root", Vocabulary.CAUSES),
                fields.chosen("help", Vocabulary.HELPS),
                fields.words("counter"),
                confidence(fields));
    }

    @Override
    public Response scoreAndReset(ScoreAndReset task) {
        Fields fields = Fields.of(node, Shapes.SCORES, findings);
        List<String> keyResults = ids(task.keyResults(), EndedKeyResult::id);
        Map<String, Double> grades = new TreeMap<>();
        known(fields, "grades", keyResults)
                .forEach((id, value) -> grades.put(id, new Values(findings).number(value, 0, 1)));
        return new ScoresGiven(
                grades,
                words(fields, "decisions", keyResults, Vocabulary.DECISIONS),
                fields.words("learning"),
                confidence(fields));
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }

    /** Values by ids of the task; ids it does not have are reported. */
    private Map<String, Node> known(Fields fields, String field, List<String> ids) {
        Map<String, Node> values = new TreeMap<>();
        fields.entries(field).forEach((id, entry) -> {
            if (!ids.contains(id)) {
                findings.addMisspelt(Rule.UNKNOWN_REFERENCE, entry.at(), id, ids);
            }
            values.put(id, entry.value());
        });
        return values;
    }

    private <E> Map<String, E> words(Fields fields, String field, List<String> ids, Words<E> words) {
        Map<String, E> chosen = new TreeMap<>();
        known(fields, field, ids).forEach((id, value) -> chosen.put(id, new Values(findings).choice(value, words)));
        return chosen;
    }
}
