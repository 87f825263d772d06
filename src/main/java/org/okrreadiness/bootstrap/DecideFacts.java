package org.okrreadiness.bootstrap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

    /** A cohort that cannot be read keeps nothing else back, and neither does a workspace that is locked meanwhile. */
    static List<KnownFact> ofCohorts(TrainerDesk desk) {
        CohortProfiles profiles = new CohortProfiles(desk.cohorts(), desk.givingBack());
        return orNothing(desk.cohorts()::all).stream()
                .flatMap(workbook ->
                        orNothing(() -> KnownFacts.ofCohort(
                                        workbook.cohort().title(),
                                        profiles.of(workbook.cohort().id())))
                                .stream())
                .toList();
    }

    private static <T> List<T> orNothing(Supplier<List<T>> read) {
        try {
            return read.get();
        } catch (RuntimeException unreadable) {
            System.getLogger(DecideFacts.class.getName())
                    .log(System.Logger.Level.WARNING, "A cohort cannot be read for a diagnosis", unreadable);
            return List.of();
        }
    }
}
