package org.okrreadiness.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.marking.RubricsDigest;
import org.okrreadiness.service.marking.TrainerDesk;

/**
 * Opens cohorts under ids that are the same in every run. What is drawn by lot hangs on the id: which answers stay blind, who marks what, in
 * what order.
 */
final class FixedCohorts {

    private static final AtomicLong OPENED = new AtomicLong();

    private FixedCohorts() {}

    static CohortId open(TrainerDesk desk, String title, Assessment sat, ModerationPlan plan) {
        CohortId id = new CohortId(new UUID(7, OPENED.incrementAndGet()));
        Cohort cohort = new Cohort(
                id, title, sat.ref(), Set.of(), RubricsDigest.of(sat.marking().rubrics()), plan);
        desk.records().say(made -> new Arrangement.CohortOpened(made, id, cohort));
        return id;
    }
}
