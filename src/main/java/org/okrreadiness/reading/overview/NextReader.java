package org.okrreadiness.reading.overview;

import java.util.List;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Judged;
import org.okrreadiness.verdict.Candidate;
import org.okrreadiness.verdict.Exercise;
import org.okrreadiness.verdict.Settlement;
import org.okrreadiness.wording.Words;

/** Reads what would settle the verdict and what to practise. */
record NextReader(Messages messages) {

    private static final double PER_CENT = 100;

    NextReading of(Judged judged) {
        Settlement settlement = judged.settlement();
        return new NextReading(
                settlement.tasks().stream().map(this::settling).toList(),
                settlement.tasks().isEmpty() ? "" : chance(settlement),
                judged.exercises().stream().map(this::exercise).toList());
    }

    private String chance(Settlement settlement) {
        int minutes = settlement.tasks().stream().mapToInt(Candidate::minutes).sum();
        return messages.get("overview.chance", minutes, Math.round(PER_CENT * settlement.chance()));
    }

    private NextReading.NextTask settling(Candidate task) {
        List<String> competencies = task.weights().keySet().stream()
                .map(competency -> Words.of(messages, "competency", competency))
                .toList();
        return next(task, messages.get("overview.settle.why", new Listing(messages).of(competencies)));
    }

    private NextReading.NextTask exercise(Exercise exercise) {
        String competency = Words.of(messages, "competency", exercise.competency());
        long points = Math.max(1, Math.round(exercise.gain()));
        return next(
                exercise.candidate(),
                messages.get(
                        points == 1 ? "overview.exercise.why.one" : "overview.exercise.why.many", competency, points));
    }

    private NextReading.NextTask next(Candidate task, String why) {
        String kind = Words.of(messages, "kind", task.kind());
        return new NextReading.NextTask(
                task, task.title(), messages.get("overview.next.facts", kind, task.minutes()), why);
    }
}
