package org.okrreadiness.bootstrap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.service.decide.KnownFacts;
import org.okrreadiness.service.decide.OwnOkrFacts;
import org.okrreadiness.service.marking.CohortProfiles;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainerDesks;

/**
 * Everything a data folder knows that a diagnosis of need can use: who sat an assessment here, cohorts while the trainer's workspace is
 * unlocked, own OKRs. Never anything about one person. Called in the background.
 */
final class DecideFacts implements Callable<List<KnownFact>> {

    private final Workplace workplace;
    private final TrainerDesks trainers;
    private final Clock clock;

    DecideFacts(Workplace workplace, TrainerDesks trainers, Clock clock) {
        this.workplace = workplace;
        this.trainers = trainers;
        this.clock = clock;
    }

    @Override
    public List<KnownFact> call() {
        List<KnownFact> all = new ArrayList<>(KnownFacts.ofFolder(workplace.sittings(), workplace.verdicts()));
        all.addAll(OwnOkrFacts.of(workplace.ownOkrs(), clock.instant(), clock.getZone()));
        trainers.current().ifPresent(desk -> all.addAll(ofCohorts(desk)));
        return all;
    }

    /** Nothing where the workspace is locked meanwhile: what was there before is of use without it. */
    private static List<KnownFact> ofCohorts(TrainerDesk desk) {
        List<KnownFact> facts = new ArrayList<>();
        CohortProfiles profiles = new CohortProfiles(desk.cohorts(), desk.givingBack());
        try {
            for (Workbook workbook : desk.cohorts().all()) {
                facts.addAll(KnownFacts.ofCohort(
                        workbook.cohort().title(), profiles.of(workbook.cohort().id())));
            }
        } catch (RuntimeException unreadable) {
            System.getLogger(DecideFacts.class.getName())
                    .log(System.Logger.Level.WARNING, "Cohorts cannot be read for a diagnosis", unreadable);
        }
        return facts;
    }
}
