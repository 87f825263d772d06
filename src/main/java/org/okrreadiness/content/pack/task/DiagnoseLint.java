package org.okrreadiness.content.pack.task;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.domain.response.Choice;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Symptom;

/** Looks at a diagnosis that could be read: can it be told from guessing, and do root and help follow? */
final class DiagnoseLint {

    private static final String SYMPTOMS = "symptoms";

    private final Diagnose task;
    private final Fields fields;
    private final Findings findings;

    DiagnoseLint(Diagnose task, Fields fields) {
        this.task = task;
        this.fields = fields;
        this.findings = fields.findings();
    }

    void check() {
        checkSymptoms(task.symptoms());
        checkRoot(task.root().causes());
        checkHelp(task.help().values().stream()
                .sorted(Comparator.comparingDouble(JudgementKey::value).reversed())
                .toList());
    }

    private void checkSymptoms(List<Symptom> symptoms) {
        if (symptoms.size() < 4 || symptoms.size() > 7) {
            findings.add(Rule.SYMPTOM_COUNT, fields.at(SYMPTOMS), String.valueOf(symptoms.size()));
        }
        if (symptoms.stream().noneMatch(symptom -> symptom.causes().get(0) == Cause.NONE)) {
            findings.add(Rule.EVERY_SYMPTOM_COUNTS, fields.at(SYMPTOMS));
        }
        Set<Cause> best = symptoms.stream()
                .map(symptom -> symptom.causes().get(0))
                .filter(cause -> cause != Cause.NONE)
                .collect(Collectors.toSet());
        if (best.size() < 2) {
            findings.add(Rule.ONE_CAUSE_FOR_ALL, fields.at(SYMPTOMS));
        }
    }

    private void checkRoot(List<Cause> root) {
        if (root.contains(Cause.NONE)) {
            findings.add(Rule.ROOT_IS_NONE, fields.at("root"));
        } else if (task.symptoms().stream()
                .noneMatch(symptom -> symptom.causes().contains(root.get(0)))) {
            findings.add(Rule.ROOT_WITHOUT_SYMPTOM, fields.at("root"), Words.kebab(root.get(0)));
        }
    }

    private void checkHelp(List<JudgementKey> bestFirst) {
        JudgementKey best = bestFirst.get(0);
        if (best.distanceTo(bestFirst.get(1)) < Choice.ABOUT_AS_GOOD) {
            findings.add(Rule.NO_CLEAR_HELP, fields.at("help"));
        }
        if (best.distanceTo(bestFirst.get(bestFirst.size() - 1)) < 2) {
            findings.add(Rule.KEYS_CLOSE_TOGETHER, fields.at("help"), "2");
        }
    }
}
