package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;

/** Reads the answer to one task, as that task's kind has it. */
final class ResponseReader implements Task.Cases<Response> {

    private final Node node;
    private final Findings findings;

    ResponseReader(Node node, Findings findings) {
        this.node = node;
        this.findings = findings;
    }

    @Override
    public Response write(Task.WriteOkrSet task) {
        Fields fields = Fields.of(node, Shapes.WRITTEN, findings);
        List<KeyResult> keyResults = fields.nodes("key-results").stream()
                .map(n -> keyResult(Fields.of(n, Shapes.KEY_RESULT, findings)))
                .toList();
        return new Response.WrittenSet(new OkrSet(new Objective(fields.words("objective")), keyResults));
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
    public Response critique(Task.Critique task) {
        Fields fields = Fields.of(node, Shapes.CRITIQUE, findings);
        PlantedParts parts = new PlantedParts(task.planted(), findings);
        List<Response.DefectMark> marks = fields.nodes("marks").stream()
                .map(n -> mark(Fields.of(n, Shapes.MARK, findings), parts))
                .toList();
        Optional<Response.Repair> repair = fields.node("repair")
                .map(n -> Fields.of(n, Shapes.REPAIR, findings))
                .map(r -> new Response.Repair(parts.part(r), r.words("text")));
        return new Response.CritiqueGiven(fields.truth("sound"), marks, fields.words("question"), repair);
    }

    private static Response.DefectMark mark(Fields fields, PlantedParts parts) {
        Task.Place place = parts.place(fields);
        return new Response.DefectMark(
                place.part(), parts.span(place), fields.choice("defect", Vocabulary.DEFECT_KINDS), fields.words("why"));
    }

    @Override
    public Response judge(Task.JudgeResponses task) {
        Fields fields = Fields.of(node, Shapes.RATINGS, findings);
        List<String> options =
                task.options().stream().map(Task.ResponseOption::id).toList();
        Map<String, Integer> ratings = new TreeMap<>();
        fields.entries("ratings").forEach((option, entry) -> {
            if (!options.contains(option)) {
                findings.addMisspelt(Rule.UNKNOWN_REFERENCE, entry.at(), option, options);
            }
            ratings.put(option, new Values(findings).whole(entry.value(), 1, 5));
        });
        return new Response.RatingsGiven(ratings, confidence(fields), fields.words("reason"));
    }

    @Override
    public Response bestAndWorst(Task.BestAndWorst task) {
        Fields fields = Fields.of(node, Shapes.BEST_AND_WORST, findings);
        Optional<String> best = option("best", fields, task);
        Optional<String> worst = option("worst", fields, task);
        if (best.isPresent() && best.equals(worst)) {
            findings.add(Rule.BEST_IS_WORST, fields.at("worst"), worst.get());
            worst = Optional.empty();
        }
        return new Response.BestAndWorstGiven(best, worst, confidence(fields), fields.words("reason"));
    }

    private Optional<String> option(String field, Fields fields, Task.BestAndWorst task) {
        List<String> options =
                task.options().stream().map(Task.ResponseOption::id).toList();
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
    public Response answer(Task.OpenAnswer task) {
        return new Response.AnswerGiven(Fields.of(node, Shapes.ANSWER, findings).words("text"));
    }
}
