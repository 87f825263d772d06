package org.okrreadiness.cli;

import java.util.List;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.TrainerDesk;

/** Finds a cohort by what somebody calls it. */
final class NamedCohort {

    private NamedCohort() {}

    /** The one that was named by its id or its title; without a name the only one there is. */
    static CohortId find(TrainerDesk desk, String cohort) {
        List<Workbook> all = desk.cohorts().all();
        List<Workbook> meant = all.stream()
                .filter(each -> cohort.isEmpty()
                        || each.cohort().id().toString().equals(cohort)
                        || each.cohort().title().equals(cohort))
                .toList();
        if (meant.size() != 1) {
            String known = String.join(
                    ", ",
                    all.stream()
                            .map(each ->
                                    each.cohort().title() + " (" + each.cohort().id() + ")")
                            .toList());
            throw new ReadinessException(
                    Phrase.of(all.isEmpty() ? "cli.marking.no-cohort" : "cli.marking.which-cohort", known));
        }
        return meant.get(0).cohort().id();
    }
}
