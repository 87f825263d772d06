package org.okrreadiness.service.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.service.decide.KnownFacts;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.Samples;

/** What a cohort can do, as a group and of what was given back alone. */
class CohortProfilesTest {

    private static final ModerationPlan PLAN = new ModerationPlan(
            ModerationPlan.USUAL.qualification(), new Seeding(Share.NONE, 1, 2), Share.NONE, Share.NONE, 2);

    private final PreparedDesk desk = PreparedDesk.of(PLAN, new HandTurnedClock("2026-03-16T09:00:00Z"));
    private final CohortProfiles profiles = new CohortProfiles(desk.desk.cohorts(), desk.desk.givingBack());

    private void marked(int people) {
        desk.receive(people).allocate(PreparedDesk.ANNA, "Anna", Samples.ANSWER, Samples.WRITE);
        for (AnswerId answer : List.copyOf(desk.desk
                .cohorts()
                .standings(desk.desk.cohorts().workbook(desk.cohort))
                .keySet())) {
            desk.mark(PreparedDesk.ANNA, answer, 2);
        }
    }

    private void released(int people) {
        desk.desk
                .cohorts()
                .release(
                        desk.cohort,
                        desk.desk.cohorts().releases(desk.cohort).ready().stream()
                                .map(Releases.Candidate::submission)
                                .limit(people)
                                .toList());
    }

    @Test
    void countsPeopleOnceAndOnlyWhatWasGivenBack() {
        marked(6);
        assertThat(profiles.of(desk.cohort)).isEmpty();
        released(4);
        assertThat(profiles.of(desk.cohort)).hasSize(4);
    }

    @Test
    void aMeanOverFewerThanFivePeopleIsNotTold() {
        marked(6);
        released(4);
        assertThat(KnownFacts.ofCohort("Spring", profiles.of(desk.cohort))).isEmpty();
    }

    @Test
    void aMeanOverFiveOrMoreIsToldWithItsCohortAndNobodysName() {
        marked(6);
        released(6);
        List<KnownFact> facts = KnownFacts.ofCohort("Spring", profiles.of(desk.cohort));
        assertThat(facts).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.people()).isBetween(5, 6);
            assertThat(fact.source().arguments()).containsExactly("Spring");
            assertThat(fact.toString()).doesNotContain("Berg");
        });
    }
}
