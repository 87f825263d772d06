package org.okrreadiness.service.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.verdict.Readiness;
import org.okrreadiness.verdict.Verdict;

class KnownFactsTest {

    private static final Phrase SOURCE = Phrase.of("need.fact.source.folder", "2");

    private static CompetencyVerdict of(Competency competency, int score) {
        return new CompetencyVerdict(competency, new Found(score, 8, 60), 3, true);
    }

    private static Verdict profile(CompetencyVerdict... competencies) {
        return new Verdict(
                Readiness.NOT_YET, new Found(50, 5, 60), 0.8, 12, Arrays.asList(competencies), Measurement.ASSUMED);
    }

    @Test
    void takesTheMeanOfEachCompetencyOverThosePeopleWhoWereMeasuredInIt() {
        List<KnownFact> facts = KnownFacts.of(
                List.of(
                        profile(of(Competency.WRITING, 40), of(Competency.FACILITATION, 71)),
                        profile(of(Competency.WRITING, 45))),
                SOURCE);
        assertThat(facts)
                .extracting(KnownFact::kind, KnownFact::value, KnownFact::people)
                .containsExactly(tuple(FactKind.WRITING, 42.5, 2), tuple(FactKind.FACILITATION, 71.0, 1));
        assertThat(facts.get(0).inWords("two people").source()).isEqualTo("two people");
    }

    @Test
    void everyCompetencyHasItsFact() {
        Verdict whole = profile(Arrays.stream(Competency.values())
                .map(competency -> of(competency, 50))
                .toArray(CompetencyVerdict[]::new));
        assertThat(KnownFacts.of(List.of(whole), SOURCE))
                .hasSize(Competency.values().length)
                .extracting(fact -> fact.kind().name())
                .containsExactlyElementsOf(
                        Arrays.stream(Competency.values()).map(Enum::name).toList());
    }

    @Test
    void nobodyIsNoFact() {
        assertThat(KnownFacts.of(List.of(), SOURCE)).isEmpty();
    }
}
