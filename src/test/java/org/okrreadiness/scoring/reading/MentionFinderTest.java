package org.okrreadiness.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.scoring.text.Passage;

class MentionFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Customers trust the repair date                      | Customers
                    Bakers in the north sell out by noon                 | Bakers
                    Teachers, pupils and parents read the plan           | Teachers, pupils, parents
                    Nobody in the valley waits for a nurse               | Nobody, nurse
                    Partners and suppliers see the same stock            | Partners, suppliers
                    Make dispatchers proud                               | dispatchers
                    Refugees arriving this winter find work              | Refugees
                    Make forms that parents finish                       | parents
                    Warm homes for every tenant                          | tenant
                    Give islanders a boat they can rely on               | islanders
                    """)
    void findsEverybodyALineNamesInReadingOrder(String text, String mentions) {
        assertThat(words(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Independent clinics feel at home from day one        | Independent clinics
                    First-time landlords know what to do                 | First-time landlords
                    Give night-shift nurses a say in their rota          | night-shift nurses
                    Help first-year apprentices pass                     | first-year apprentices
                    Small dairy farmers near the river sell every litre  | Small dairy farmers
                    """)
    void takesInTheWordsThatSayWhichOfThem(String text, String mention) {
        assertThat(words(text)).isEqualTo(mention);
        assertThat(mentions(text)).allMatch(Mention::isModified);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Delight our happy customers", "Every tenant knows who to call", "Offer our guests breakfast"})
    void noticesWhenNothingSaysWhichOfThem(String text) {
        assertThat(mentions(text)).hasSize(1).noneMatch(Mention::isModified);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Customer satisfaction is a habit", "Member retention in the first year", "Volunteer hours"})
    void tellsPeopleFromWhatIsCalledAfterThem(String text) {
        assertThat(mentions(text)).hasSize(1).allMatch(Mention::attributive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retire Banshee",
                "retire banshee",
                "Hire three welders",
                "Recruit two data engineers",
                "Become an employer of choice",
                "Grow into an engineer others ask",
                "A close nobody dreads",
                "A customer-facing portal",
                "An enterprise-ready product",
                "Learn to volunteer",
                "The competition copies us",
                "Fewer than ten complaints"
            })
    void findsNobodyWhereNobodyIsServed(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void knowsWhoDoesSomethingByTheEndingOfAnUnknownWord() {
        assertThat(words("Fraudsters give up early")).isEqualTo("Fraudsters");
        assertThat(words("Grinders last a full shift")).isEqualTo("Grinders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Independent clinics feel at home", "Help first-year apprentices pass", "Retire Banshee"})
    void doesNotLookAtCapitals(String text) {
        String shouted = text.toUpperCase(Locale.ROOT);
        assertThat(words(shouted)).isEqualTo(words(text).toUpperCase(Locale.ROOT));
    }

    private static List<Mention> mentions(String text) {
        Line line = line(text);
        return new MentionFinder(line, new HeadReader(line).read()).find();
    }

    private static String words(String text) {
        return mentions(text).stream()
                .map(mention -> line(text).words(mention.from(), mention.end()))
                .collect(Collectors.joining(", "));
    }

    private static Line line(String text) {
        return new Line(Passage.of(text), Lexicons.standard());
    }
}
