package org.okrreadiness.service.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.OwnOkrs;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryOwnOkrs;

class OwnOkrFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");
    private static final String OUTCOME =
            "Damp reports per 100 flats fall from 30 to 10 by 31 March, by the repairs log";
    private static final String WORK = "Launch the tenants' portal";

    private final InMemoryOwnOkrs store = new InMemoryOwnOkrs();
    private final OwnOkrs okrs = new OwnOkrs(
            new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual()),
            StandardSchools.all(),
            store,
            new HandTurnedClock(NOW.toString()));

    private void kept(String name, Duration ago, String... keyResults) {
        OkrSet set = new OkrSet(
                new Objective("Families sleep in dry rooms"),
                Arrays.stream(keyResults).map(KeyResult::ofText).toList());
        store.keep(new KeptOkrs(UUID.randomUUID(), name, NOW.minus(ago), okrs.mark(set, StandardSchools.usual())));
    }

    private List<KnownFact> facts() {
        return OwnOkrFacts.of(store, NOW, ZoneOffset.UTC);
    }

    @Test
    void tellsTheSharesOfKeyResultsThatNameAnOutcomeAndCanBeMeasured() {
        kept("Repairs", Duration.ofDays(3), OUTCOME, WORK, WORK);
        kept("Lettings", Duration.ofDays(9), WORK, OUTCOME);
        assertThat(facts())
                .extracting(KnownFact::kind, KnownFact::value, KnownFact::people)
                .containsExactly(
                        tuple(FactKind.KEY_RESULTS_OUTCOME, 40.0, 5), tuple(FactKind.KEY_RESULTS_MEASURED, 40.0, 5));
        assertThat(facts().get(0).source().arguments()).containsExactly("21 November 2026");
    }

    @Test
    void ofASetThatWasKeptAgainOnlyTheLastCounts() {
        kept(" repairs", Duration.ofDays(30), WORK, WORK, WORK, WORK, WORK);
        kept("Repairs", Duration.ofDays(3), OUTCOME, OUTCOME, OUTCOME, OUTCOME, OUTCOME);
        assertThat(facts()).extracting(KnownFact::value).containsOnly(100.0);
    }

    @Test
    void fewKeyResultsAndOldOnesAreNoFact() {
        assertThat(facts()).isEmpty();
        kept("Repairs", Duration.ofDays(3), WORK, WORK, WORK, WORK);
        assertThat(facts()).isEmpty();
        kept("Lettings", Duration.ofDays(200), WORK, WORK, WORK, WORK, WORK);
        assertThat(facts()).isEmpty();
    }
}
