package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;

/** The blueprint promises another weight of a competency than its tasks have among all tasks. */
final class WeightsAsPromised implements PackCheck {

    /** In points of a hundred. */
    private static final int MOST_APART = 10;

    @Override
    public List<Complaint> of(Assessment assessment) {
        Map<Competency, Integer> actual = shares(assessment);
        List<Complaint> complaints = new ArrayList<>();
        assessment.marking().blueprint().forEach((competency, promised) -> {
            int found = actual.getOrDefault(competency, 0);
            if (Math.abs(found - promised) > MOST_APART) {
                complaints.add(Complaint.aboutPack(
                        Complaint.Rule.WEIGHTS_DIFFER,
                        competency.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        promised.toString(),
                        Integer.toString(found)));
            }
        });
        return complaints;
    }

    /** How much of the tasks' weights falls to each competency, in per cent. */
    static Map<Competency, Integer> shares(Assessment assessment) {
        Map<Competency, Integer> sums = new EnumMap<>(Competency.class);
        assessment
                .tasks()
                .forEach(task ->
                        task.frame().competencies().forEach((c, weight) -> sums.merge(c, weight, Integer::sum)));
        int all = Math.max(1, sums.values().stream().mapToInt(Integer::intValue).sum());
        sums.replaceAll((competency, sum) -> Math.round(100f * sum / all));
        return sums;
    }
}
