package org.okrreadiness.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.LineReading;

class TablesTest {

    private static final LineReader READER = LineReader.of(Situation.NONE);

    static Stream<DecisionTable> tables() {
        return Stream.concat(Tables.keyResult().stream(), Tables.objective().stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void putsEveryRowIntoWords(DecisionTable table) {
        Messages messages = new Messages(Locale.ENGLISH);
        for (Row row : table.rows()) {
            String key = table.criterion() + "." + row.name();
            assertThat(messages.has("because." + key)).as("because." + key).isTrue();
            assertThat(messages.has("question." + key)).as("question." + key).isEqualTo(row.level() != Level.STRONG);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void endsWithARowThatAlwaysHolds(DecisionTable table) {
        Row last = table.rows().get(table.rows().size() - 1);
        assertThat(last.condition().test(facts(""))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Run a round of interviews with clinic managers",
                "0 | Onboarding handbook is published",
                "0 | Raise the number of workshops from 5 to 10",
                "0 | Lift team velocity from 30 to 45",
                "1 | Hire two nurses for the night shift",
                "1 | Roadmap items delivered from 60% to 95%",
                "1 | Members can export their own reports",
                "2 | Reduce churn",
                "2 | Maintain uptime at 99.9%",
                "2 | Training attendance from 60% to 90%",
                "2 | Automate triage, cutting response time from 9 hours to 2 hours",
                "3 | Churn of first-year members from 4% to 2%",
                "3 | Reach 200 paying customers",
                "3 | 40% of new accounts activate in week one",
                "3 | Parcels left at the wrong address, per 10,000: 42 → 15",
            })
    void tellsResultsFromWork(int level, String text) {
        assertThat(decide("K1", text)).as(text).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Publish 5 blog posts",
                "0 | Reduce churn",
                "1 | Increase trial sign-ups by 20%",
                "1 | Halve the scrap",
                "2 | NPS of 45",
                "2 | Response time under 2 hours",
                "3 | NPS from 31 to 45",
                "3 | NPS of 45 (today 31)",
                "3 | Late orders 12% now, 5% by December",
            })
    void readsHowFarAResultShouldGo(int level, String text) {
        assertThat(decide("K3", text)).as(text).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O1 | 0 | Launch the new clinic portal",
                "O1 | 1 | Improve our onboarding process",
                "O1 | 2 | Grow revenue",
                "O1 | 3 | Residents only have to tell us once",
                "O1 | 3 | New clinics feel at home from day one",
                "O2 | 2 | New clinics feel at home from day one",
                "O3 | 3 | New clinics feel at home from day one",
                "O2 | 0 | Grow revenue",
                "O2 | 1 | Customers come back",
                "O2 | 2 | First-time landlords recommend us",
                "O4 | 1 | Reduce churn to 2%",
                "O4 | 3 | Customers come back",
                "O6 | 2 | Grow revenue by opening on Sundays",
                "O6 | 3 | Customers come back",
            })
    void readsObjectives(String criterion, int level, String text) {
        assertThat(decide(criterion, text)).as(text).isEqualTo(level);
    }

    @Test
    void letsAnIrrelevantClauseNeverRaiseK1() {
        for (String text : new String[] {"Run 5 workshops", "Publish the handbook", "Blog posts from 3 to 10"}) {
            int alone = decide("K1", text);
            assertThat(decide("K1", text + ", as agreed with the board"))
                    .as(text)
                    .isLessThanOrEqualTo(alone);
        }
    }

    private static int decide(String criterion, String text) {
        DecisionTable table = tables().filter(t -> t.criterion().value().equals(criterion))
                .findFirst()
                .orElseThrow();
        return table.decide(facts(text)).row().level().points();
    }

    private static Facts facts(String text) {
        LineReading line = READER.read(text);
        return new Facts(
                line, line, Situation.NONE, Set.of(), StandardSchools.usual().rules());
    }
}
