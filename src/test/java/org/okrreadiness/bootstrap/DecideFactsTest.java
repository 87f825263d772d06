package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.service.marking.Releases;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.Samples;

/** What a data folder offers to a diagnosis of need. */
class DecideFactsTest {

    private static final ModerationPlan PLAN = new ModerationPlan(
            ModerationPlan.USUAL.qualification(), new Seeding(Share.NONE, 1, 2), Share.NONE, Share.NONE, 2);

    @TempDir
    Path folder;

    @Test
    void aFolderInWhichNobodyDidAnythingOffersNothingLockedOrNot() {
        try (OpenFolder place = new AppServices().openForWindow(folder, Optional.empty())) {
            DecideFacts facts = new DecideFacts(place.workplace(), place.trainers(), Clock.systemUTC());
            assertThat(facts.call()).isEmpty();
            place.trainers().create("a passphrase of some length".toCharArray());
            assertThat(facts.call()).isEmpty();
            place.trainers().lock();
            assertThat(facts.call()).isEmpty();
        }
    }

    @Test
    void cohortsAreOfferedByTheirTitleOnceFivePeopleWereGivenSomethingBack() {
        PreparedDesk desk = PreparedDesk.of(PLAN, new HandTurnedClock("2026-03-16T09:00:00Z"));
        desk.receive(5).allocate(PreparedDesk.ANNA, "Anna", Samples.ANSWER, Samples.WRITE);
        for (AnswerId answer : List.copyOf(desk.desk
                .cohorts()
                .standings(desk.desk.cohorts().workbook(desk.cohort))
                .keySet())) {
            desk.mark(PreparedDesk.ANNA, answer, 2);
        }
        assertThat(DecideFacts.ofCohorts(desk.desk)).isEmpty();
        desk.desk
                .cohorts()
                .release(
                        desk.cohort,
                        desk.desk.cohorts().releases(desk.cohort).ready().stream()
                                .map(Releases.Candidate::submission)
                                .toList());
        List<KnownFact> offered = DecideFacts.ofCohorts(desk.desk);
        assertThat(offered)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.source().arguments()).containsExactly("Spring cohort"));
    }
}
