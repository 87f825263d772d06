package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.pack.task.ConversationReader;
import org.okrreadiness.content.pack.task.CritiqueReader;
import org.okrreadiness.content.pack.task.DiagnoseReader;
import org.okrreadiness.content.pack.task.IdeaReader;
import org.okrreadiness.content.pack.task.KeyReader;
import org.okrreadiness.content.pack.task.NewsReader;
import org.okrreadiness.content.pack.task.OptionsReader;
import org.okrreadiness.content.pack.task.ScoreAndResetReader;
import org.okrreadiness.content.pack.task.WishReader;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.situation.Aspect;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.domain.task.WriteOkrSet;

/** Reads the tasks of a scenario. */
final class TaskReader {

    private static final Provenance UNKNOWN = new Provenance(Provenance.Source.AUTHOR, "", "");

    private static final List<String> SCHOOLS =
            StandardSchools.all().stream().map(School::id).toList();

    private final PackNames names;
    private final CaseReader situation;
    private final KeyReader keys;
    private final Findings findings;

    TaskReader(PackNames names, CaseReader situation, Findings findings) {
        this.names = names;
        this.situation = situation;
        this.keys = new KeyReader(names.profile(), SCHOOLS);
        this.findings = findings;
    }

    Optional<Task> read(Node node) {
        return Fields.kindOf(node, "task", Vocabulary.TASK_KINDS, findings).map(kind -> switch (kind) {
            case WRITE_OKR_SET -> write(Fields.of(node, Shapes.WRITE_TASK, findings));
            case CRITIQUE -> critique(Fields.of(node, Shapes.CRITIQUE_TASK, findings));
            case JUDGE_RESPONSES -> judge(Fields.of(node, Shapes.JUDGE_TASK, findings));
            case BEST_AND_WORST -> bestAndWorst(Fields.of(node, Shapes.BEST_AND_WORST_TASK, findings));
            case OPEN_ANSWER -> answer(Fields.of(node, Shapes.ANSWER_TASK, findings));
            case NEW_INFORMATION -> newInformation(Fields.of(node, Shapes.NEW_INFORMATION_TASK, findings));
            case PRIORITISE -> prioritise(Fields.of(node, Shapes.PRIORITISE_TASK, findings));
            case CONVERSATION -> conversation(Fields.of(node, Shapes.CONVERSATION_TASK, findings));
            case DIAGNOSE -> diagnose(Fields.of(node, Shapes.DIAGNOSE_TASK, findings));
            case SCORE_AND_RESET -> scoreAndReset(Fields.of(node, Shapes.SCORE_AND_RESET_TASK, findings));
        });
    }

    private TaskFrame frame(Fields fields) {
        return new TaskFrame(
                new TaskId(names.tasks().give(fields)),
                fields.text("title"),
                fields.choice("phase", Vocabulary.PHASES),
                fields.text("prompt"),
                competencies(fields));
    }

    private Map<Competency, Integer> competencies(Fields fields) {
        Map<Competency, Integer> weights = new Weights(findings).read(fields, "competencies");
        weights.keySet().stream()
                .filter(competency -> !names.isWeighted(competency))
                .forEach(competency -> names.reportUnweighted(competency, fields.at("competencies"), findings));
        return weights;
    }

    private Provenance provenance(Fields fields) {
        return fields.node("provenance")
                .map(node -> Fields.of(node, Shapes.PROVENANCE, findings))
                .map(p -> new Provenance(p.choice("source", Vocabulary.SOURCES), p.text("by"), p.text("note")))
                .orElse(UNKNOWN);
    }

    private Task write(Fields fields) {
        Names ids = new Names();
        List<Aspect> aspects = fields.some("aspects").stream()
                .map(node -> situation.aspect(node, ids))
                .toList();
        if (!aspects.isEmpty() && (aspects.size() < 3 || aspects.size() > 5)) {
            findings.add(Rule.ASPECT_COUNT, fields.at("aspects"), String.valueOf(aspects.size()));
        }
        List<Temptation> temptations = fields.nodes("temptations").stream()
                .map(node -> Fields.of(node, Shapes.TEMPTATION, findings))
                .map(t -> new Temptation(t.someTexts("terms"), t.text("reason")))
                .toList();
        return new WriteOkrSet(frame(fields), aspects, temptations, provenance(fields));
    }

    private Task critique(Fields fields) {
        return new CritiqueReader(findings).read(fields, frame(fields), provenance(fields));
    }

    private Task judge(Fields fields) {
        return new JudgeResponses(frame(fields), new OptionsReader(keys, findings).read(fields), provenance(fields));
    }

    private Task bestAndWorst(Fields fields) {
        List<ResponseOption> options = new OptionsReader(keys, findings).readWithEnds(fields);
        return new BestAndWorst(frame(fields), options, provenance(fields));
    }

    private Task answer(Fields fields) {
        return new OpenAnswer(frame(fields), new IdeaReader(findings).read(fields), provenance(fields));
    }

    private Task newInformation(Fields fields) {
        return new NewsReader(keys, findings).read(fields, frame(fields), provenance(fields));
    }

    private Task prioritise(Fields fields) {
        return new WishReader(findings).read(fields, frame(fields), provenance(fields));
    }

    private Task conversation(Fields fields) {
        return new ConversationReader(keys, findings).read(fields, frame(fields), provenance(fields));
    }

    private Task diagnose(Fields fields) {
        return new DiagnoseReader(keys, findings).read(fields, frame(fields), provenance(fields));
    }

    private Task scoreAndReset(Fields fields) {
        return new ScoreAndResetReader(findings).read(fields, frame(fields), provenance(fields));
    }
}
