package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.Task;

/**
 * The same sentence stands in two scenarios, or twice among the reasons of one. A task may quote its own case, and instructions are alike on
 * purpose.
 */
final class RepeatedSentences implements PackCheck {

    /** Shorter ones are common property. */
    private static final int FEWEST_WORDS = 7;

    @Override
    public List<Complaint> of(Assessment assessment) {
        Map<String, String> everywhere = new HashMap<>();
        List<Complaint> complaints = new ArrayList<>();
        for (Scenario scenario : assessment.scenarios()) {
            Map<String, String> here = new HashMap<>();
            keep(CaseTexts.of(scenario), scenario.id(), everywhere, here, complaints);
            for (Task task : scenario.tasks()) {
                TaskTexts texts = TaskTexts.of(task);
                keep(texts.shown(), task.id().value(), everywhere, here, complaints);
                keepOnce(texts.kept(), task.id().value(), everywhere, here, complaints);
            }
            here.forEach(everywhere::putIfAbsent);
        }
        return complaints;
    }

    /** What is read may be said again within its case. */
    private static void keep(
            List<String> texts,
            String where,
            Map<String, String> everywhere,
            Map<String, String> here,
            List<Complaint> complaints) {
        sentences(texts).forEach(sentence -> {
            String plain = Prose.plain(sentence);
            if (here.putIfAbsent(plain, where) == null && everywhere.containsKey(plain)) {
                complaints.add(twice(where, sentence, everywhere.get(plain)));
            }
        });
    }

    /** A reason is given for one thing. */
    private static void keepOnce(
            List<String> texts,
            String where,
            Map<String, String> everywhere,
            Map<String, String> here,
            List<Complaint> complaints) {
        sentences(texts).forEach(sentence -> {
            String plain = Prose.plain(sentence);
            String before = here.putIfAbsent(plain, where);
            String elsewhere = before == null ? everywhere.get(plain) : before;
            if (elsewhere != null) {
                complaints.add(twice(where, sentence, elsewhere));
            }
        });
    }

    private static List<String> sentences(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Prose.sentences(text).stream())
                .filter(sentence -> Prose.words(sentence).size() >= FEWEST_WORDS)
                .toList();
    }

    /** A place that is no task is taken for a scenario. */
    private static Complaint twice(String where, String sentence, String before) {
        return Complaint.aboutTask(Complaint.Rule.SENTENCE_TWICE, where, sentence, before);
    }
}
