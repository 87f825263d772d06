package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Scenario;

/**
 * Several exhibits of a case serve no task. One that does not matter belongs to a good case; more only tire the reader.
 *
 * <p>An exhibit serves a task when the task or its key uses a figure or a telling word that stands in this exhibit and nowhere else in
 * the case. That is a sign and no proof.
 */
final class UnneededExhibits implements PackCheck {

    private static final int TELLING_LETTERS = 5;
    private static final int WELCOME = 1;

    @Override
    public List<Complaint> of(Assessment assessment) {
        return assessment.scenarios().stream()
                .map(UnneededExhibits::of)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Complaint> of(Scenario scenario) {
        Set<String> used = new HashSet<>();
        scenario.tasks().forEach(task -> used.addAll(telling(TaskTexts.of(task).all())));
        List<String> idle = new ArrayList<>();
        for (Exhibit exhibit : scenario.exhibits()) {
            Set<String> own = telling(CaseTexts.of(exhibit));
            own.removeAll(telling(List.of(scenario.brief())));
            scenario.exhibits().stream()
                    .filter(other -> other != exhibit)
                    .forEach(other -> own.removeAll(telling(CaseTexts.of(other))));
            if (own.stream().noneMatch(used::contains)) {
                idle.add(exhibit.id());
            }
        }
        return idle.size() <= WELCOME
                ? List.of()
                : List.of(Complaint.aboutScenario(
                        Complaint.Rule.EXHIBITS_UNNEEDED, scenario.id(), String.join(", ", idle)));
    }

    private static Set<String> telling(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Prose.words(text).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= TELLING_LETTERS || Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }
}
