package org.okrreadiness.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.MetricScale;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;

class CaseTermsTest {

    private static final String PROSE = "In May the ramp was rebuilt. Nobody asked Mrs Haugen's crew. Rasmus was away. "
            + "Rasmus runs the harbour. Members were told that 412 sailings were late. Members know it, and members talk.";

    private static final Situation FERRY = new Situation(
            List.of(new Concept("punctuality", "On time", List.of("on time", "late departure"))),
            List.of(new MetricDefinition(
                    "turnaround",
                    List.of("turnaround time"),
                    new MetricScale("min", "speed", Polarity.LOWER_IS_BETTER, true),
                    OptionalDouble.empty(),
                    Optional.empty())),
            List.of(),
            List.of(),
            PROSE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boats leave on-time | on-time",
                "Late departures hurt | Late departures",
                "The turnaround times fall | turnaround times",
                "Haugen would not notice | Haugen",
                "It would help Rasmus's crew | Rasmus's",
                "One of 412 boats | 412"
            })
    void recognisesWhatSpeaksOfTheCase(String text, String words) {
        assertThat(CaseTerms.of(FERRY).any(Passage.of(text)))
                .extracting(Match::text)
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Departments are late in time",
                "We meet in May",
                "Members would know",
                "It costs 413",
                "Nobody saw it"
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(CaseTerms.of(FERRY).any(Passage.of(text))).isEmpty();
    }

    @Test
    void namesTheConceptAndTheMetric() {
        Passage text = Passage.of("Turnaround time decides whether we leave on time");

        assertThat(CaseTerms.of(FERRY).conceptIds(text)).containsExactly("punctuality");
        assertThat(CaseTerms.of(FERRY).metrics(text)).extracting(Match::entry).containsExactly("turnaround");
    }

    @Test
    void readsCapitalsTheSameWayEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CaseTerms.of(FERRY).any(Passage.of("LATE DEPARTURE IN HARBOUR")))
                    .isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void knowsNothingWithoutACase() {
        assertThat(CaseTerms.of(Situation.NONE).any(Passage.of("On time at 412 for Rasmus")))
                .isEmpty();
    }
}
