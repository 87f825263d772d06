package org.okrreadiness.content.pack;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.OffersOptions;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.service.PackFinding.Place;

/** Looks at a readable pack as a whole: can it be passed without judgement, and does it test what it says it tests? */
final class PackLint {

    /** With fewer tasks that offer options a pattern means nothing. */
    private static final int ENOUGH_TASKS = 3;

    private final Findings findings;
    private final Place blueprint;
    private final Place scenarios;

    PackLint(Fields manifest) {
        this.findings = manifest.findings();
        this.blueprint = manifest.at("blueprint");
        this.scenarios = manifest.at("scenarios");
    }

    void check(Assessment assessment) {
        Set<Competency> tested = EnumSet.noneOf(Competency.class);
        assessment
                .tasks()
                .forEach(task -> tested.addAll(task.frame().competencies().keySet()));
        assessment.marking().blueprint().keySet().stream()
                .filter(competency -> !tested.contains(competency))
                .forEach(c -> findings.add(Rule.COMPETENCY_WITHOUT_TASK, blueprint, Words.kebab(c)));
        List<List<ResponseOption>> offered = assessment.tasks().stream()
                .filter(OffersOptions.class::isInstance)
                .map(task -> ((OffersOptions) task).options())
                .toList();
        if (offered.size() >= ENOUGH_TASKS) {
            checkLengths(offered);
            checkPlaces(offered);
        }
    }

    private void checkLengths(List<List<ResponseOption>> offered) {
        long given = offered.stream()
                .filter(options ->
                        best(options) == highest(options, o -> o.text().length()))
                .count();
        if (given * 2 > offered.size()) {
            findings.add(Rule.LONGEST_IS_BEST, scenarios, String.valueOf(given), String.valueOf(offered.size()));
        }
    }

    private void checkPlaces(List<List<ResponseOption>> offered) {
        int first = best(offered.get(0));
        if (offered.stream().allMatch(options -> best(options) == first)) {
            findings.add(Rule.BEST_IN_ONE_PLACE, scenarios, String.valueOf(offered.size()), String.valueOf(first + 1));
        }
    }

    private static int best(List<ResponseOption> options) {
        return highest(options, o -> o.key().value());
    }

    private static int highest(List<ResponseOption> options, ToDoubleFunction<ResponseOption> value) {
        return IntStream.range(0, options.size())
                .boxed()
                .max(Comparator.comparingDouble((Integer i) -> value.applyAsDouble(options.get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }
}
