package org.okrreadiness.content.pack.task;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Observed;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.RootCause;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WordBand;

/** Reads a diagnosis with its key. */
public final class DiagnoseReader {

    private final KeyReader keys;
    private final Findings findings;

    public DiagnoseReader(KeyReader keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    public Diagnose read(Fields fields, TaskFrame frame, Provenance provenance) {
        int before = findings.errors();
        Names ids = new Names();
        List<Symptom> symptoms = fields.some("symptoms").stream()
                .map(node -> symptom(Fields.of(node, Shapes.SYMPTOM, findings), ids))
                .toList();
        Diagnose task = new Diagnose(
                frame, symptoms, root(fields), help(fields), counter(fields), observed(fields), provenance);
        boolean whole = !symptoms.isEmpty()
                && fields.node("root").isPresent()
                && task.help().size() == Help.values().length;
        if (whole && findings.errors() == before) {
            new DiagnoseLint(task, fields).check();
        }
        return task;
    }

    private static Symptom symptom(Fields fields, Names ids) {
        return new Symptom(
                ids.give(fields),
                fields.text("text"),
                fields.choices("causes", Vocabulary.CAUSES),
                fields.text("reason"));
    }

    private RootCause root(Fields fields) {
        return fields.node("root")
                .map(node -> Fields.of(node, Shapes.ROOT, findings))
                .map(root -> new RootCause(root.choices("causes", Vocabulary.CAUSES), root.text("reason")))
                .orElse(new RootCause(List.of(Cause.NONE), ""));
    }

    private Optional<Observed> observed(Fields fields) {
        return fields.node("observed")
                .map(node -> new ObservedReader(findings).read(Fields.of(node, Shapes.OBSERVED, findings)));
    }

    private Map<Help, JudgementKey> help(Fields fields) {
        Map<Help, JudgementKey> help = new EnumMap<>(Help.class);
        Map<String, Node.Entry> entries = fields.entries("help");
        for (Help kind : Help.values()) {
            Node.Entry entry = entries.get(Words.kebab(kind));
            if (entry != null) {
                Fields key = Fields.of(entry.value(), Shapes.HELP, findings);
                help.put(kind, keys.key(key, JudgementKey.WORST, JudgementKey.BEST));
            } else if (fields.node("help").isPresent()) {
                findings.add(Rule.MISSING_FIELD, fields.at("help"), Words.kebab(kind), "help");
            }
        }
        entries.forEach((word, entry) -> {
            if (!Vocabulary.HELPS.list().contains(word)) {
                findings.addMisspelt(Rule.UNKNOWN_WORD, entry.at(), word, Vocabulary.HELPS.list());
            }
        });
        return help;
    }

    private TextKey counter(Fields fields) {
        return fields.node("counter")
                .map(node -> new IdeaReader(findings).read(Fields.of(node, Shapes.TEXT_KEY, findings)))
                .orElse(new TextKey(List.of(), List.of(), new WordBand(1, 2)));
    }
}
