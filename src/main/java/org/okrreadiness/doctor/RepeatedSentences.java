package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.Task;

/** The same sentence stands in two scenarios, or twice among the keys. */
final class RepeatedSentences implements PackCheck {

    /** Shorter ones are common property. */
    private static final int FEWEST_WORDS = 7;

    @Override
    public List<Complaint> of(Assessment assessment) {
        Map<String, String> first = new HashMap<>();
        List<Complaint> complaints = new ArrayList<>();
        for (Scenario scenario : assessment.scenarios()) {
            Map<String, String> here = new HashMap<>();
            CaseTexts.of(scenario)
                    .forEach(text -> sentences(text).forEach(s -> here.put(Prose.plain(s), scenario.id())));
            for (Task task : scenario.tasks()) {
                TaskTexts texts = TaskTexts.of(task);
                texts.shown()
                        .forEach(text -> sentences(text)
                                .forEach(s -> here.putIfAbsent(
                                        Prose.plain(s), task.id().value())));
                texts.kept()
                        .forEach(text -> sentences(text).forEach(s -> {
                            String before =
                                    here.putIfAbsent(Prose.plain(s), task.id().value());
                            if (before != null) {
                                complaints.add(twice(task.id().value(), s, before));
                            }
                        }));
            }
            here.forEach((sentence, where) -> {
                String before = first.putIfAbsent(sentence, where);
                if (before != null) {
                    complaints.add(twice(where, sentence, before));
                }
            });
        }
        return complaints;
    }

    private static List<String> sentences(String text) {
        return Prose.sentences(text).stream()
                .filter(sentence -> Prose.words(sentence).size() >= FEWEST_WORDS)
                .toList();
    }

    private static Complaint twice(String where, String sentence, String before) {
        return new Complaint(
                Complaint.Rule.SENTENCE_TWICE,
                new Complaint.Subject(Complaint.Kind.TASK, where),
                List.of(sentence, before));
    }
}
