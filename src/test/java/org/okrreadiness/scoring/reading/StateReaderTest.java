package org.okrreadiness.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.scoring.text.Passage;

class StateReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customers trust the repair date",
                "Independent clinics feel at home from day one",
                "Volunteers stay for a second season",
                "A depot that runs itself",
                "A team whose work is seen",
                "Payroll under control",
                "Payroll without tears",
                "No crunch before a release",
                "Zero surprises at month end",
                "Every branch a living room",
                "Smaller, faster bundles",
                "Proud of our bread",
                "Simple for newcomers",
                "Make forms that parents finish"
            })
    void seesWhenALineSaysHowThingsAreToBe(String text) {
        assertThat(traits(text)).contains(Trait.DESCRIBED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ledger",
                "Payroll",
                "Simple forms",
                "Billing and shipping",
                "Renewal of the fleet contract",
                "Launch the ferry app",
                "Redesign the ticket hall",
                "Open three stores",
                "Delight our happy customers"
            })
    void seesWhenItOnlyNamesSomething(String text) {
        assertThat(traits(text)).doesNotContain(Trait.DESCRIBED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rollout of the new ledger", "Migration to the new ledger", "Rollout"})
    void knowsANounThatIsWork(String text) {
        assertThat(traits(text)).contains(Trait.NAMES_WORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The rollout plan for spring", "The new ledger", "Launch the ferry app"})
    void doesNotTakeAWordInFrontOfTheNounForTheNoun(String text) {
        assertThat(traits(text)).doesNotContain(Trait.NAMES_WORK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Improve the onboarding letter",
                "Build confidence in the numbers",
                "Strengthen readiness and resilience"
            })
    void seesWhenSomethingThereIsMadeBetter(String text) {
        assertThat(traits(text)).contains(Trait.REWORKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Raise awareness of damp", "Strengthen readiness and resilience"})
    void tellsAQualityFromAThing(String text) {
        assertThat(traits(text)).contains(Trait.ABSTRACT_OBJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Build a bridge over the canal",
                "Launch the ferry app",
                "Payroll under control",
                "Win the tender"
            })
    void takesAThingForAThing(String text) {
        assertThat(traits(text)).doesNotContain(Trait.ABSTRACT_OBJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Give carers their evenings back",
                "Give islanders a boat they can rely on",
                "Offer guests a late breakfast",
                "Help first-year apprentices pass",
                "Make dispatchers proud"
            })
    void seesWhenSomethingIsDoneForSomebody(String text) {
        assertThat(traits(text)).contains(Trait.SERVES_PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Help tenants",
                "Make the platform boring",
                "Make forms that parents finish",
                "Customers trust us"
            })
    void needsBothSomebodyAndWhatIsDoneForThem(String text) {
        assertThat(traits(text)).doesNotContain(Trait.SERVES_PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every branch a living room",
                "Rollout of the new ledger",
                "Give carers their evenings back",
                "Payroll"
            })
    void doesNotLookAtCapitals(String text) {
        assertThat(traits(text.toUpperCase(Locale.ROOT))).isEqualTo(traits(text));
    }

    private static Set<Trait> traits(String text) {
        Line line = new Line(Passage.of(text), Lexicons.standard());
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        new StateReader(line, new HeadReader(line).read()).addTo(traits);
        return traits;
    }
}
