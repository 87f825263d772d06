package org.okrreadiness.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.situation.Situation;

class GrammarTest {

    private final LineReader reader = LineReader.of(Situation.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Design tokens are the only source of colour in three apps",
                "Support inbox: 90% answered within a day",
                "Repeat reports for the same street go down",
                "Clean release build on the runner takes 3 minutes",
                "Top 50 suppliers by spend: 30 on the portal",
                "Ship manifests are complete when they reach customs",
                "Screen-reader users rate the checkout easy"
            })
    void aSubjectWithAPredicateIsNoImperative(String line) {
        assertThat(reader.read(line).head().kind()).isEqualTo(Head.Kind.NOUN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Design the loan form with tenants",
                "Ship the label printer driver",
                "Sort and pack donations",
                "Rehearse a full evacuation with the night crew",
                "Laminate menus in braille",
                "Repot the seedlings",
                "Gather views on what the union is to drivers"
            })
    void aVerbInFrontOfItsObjectIsWork(String line) {
        assertThat(reader.read(line).head().kind()).isEqualTo(Head.Kind.WORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beekeepers renew", "Two new cartographers", "Stevedores from both ports"})
    void peopleNoListNamesAreKnownFromTheVocabulary(String line) {
        assertThat(reader.read(line).measure().kind()).isEqualTo(Measure.Kind.PEOPLE);
    }
}
