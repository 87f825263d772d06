package org.okrreadiness.own.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    private static List<Proposal> found(String... lines) {
        return Proposals.in(List.of(lines));
    }

    private static List<String> redacted(String... lines) {
        List<Proposal> proposals = found(lines);
        Set<String> all = proposals.stream().map(Proposal::key).collect(Collectors.toSet());
        return new Redaction(all, Map.of(), new BigDecimal("1.5"))
                .of(List.of(lines), proposals).stream()
                        .map(Redaction.RedactedLine::text)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Renewals at Acme rise from 82% to 90%            | AFTER_CUSTOMER  | Renewals at Customer A rise from 82% to 90%
            Renewals at Acme Bank rise to 90%                | ORGANISATION    | Renewals at Customer Alpha rise to 90%
            Anna Kowalski trains 12 managers                 | GIVEN_NAME      | Colleague Alpha trains 12 managers
            Mark Kowalski trains 12 managers                 | GIVEN_NAME      | Colleague Alpha trains 12 managers
            Leads agreed with Dr. Oyelaran-Smith by May      | FORM_OF_ADDRESS | Leads agreed with Dr. Colleague A by May
            Waiting time in Wroclaw falls to 4 days          | AFTER_IN        | Waiting time in Place A falls to 4 days
            Users of project Falcon rise to 400              | AFTER_PROJECT   | Users of project Product A rise to 400
            Users of Falconix rise to 400                    | UNKNOWN_NAME    | Users of Product A rise to 400
            Falconix's users rise to 400                     | UNKNOWN_NAME    | Product A's users rise to 400
            Share of ZQX tickets solved rises to 70%         | ACRONYM         | Share of Term A tickets solved rises to 70%
            Complaints about the ZX200 fall to 3             | CODE            | Complaints about the Term A fall to 3
            Send it to anna.k@zorv.example.com in May        | EMAIL           | Send it to e-mail address A in May
            Sign-ups through www.zorv.example/start rise     | WEB_ADDRESS     | Sign-ups through web address A rise
            Sign-ups through zorvanta.com rise               | WEB_ADDRESS     | Sign-ups through web address A rise
            Calls to +44 20 7946 0000 answered               | PHONE           | Calls to phone number A answered
            Calls to (020) 7946-0000 answered                | PHONE           | Calls to phone number A answered
            Followers of @zorvanta rise to 400               | HANDLE          | Followers of account A rise to 400
            Sales rise to €1.2m                              | MONEY           | Sales rise to €1.8m
            """)
    void namesWhatItFoundAndWhyAndWhatStandsInForIt(String line, Clue clue, String after) {
        assertThat(found(line)).extracting(Proposal::clue).containsExactly(clue);
        assertThat(redacted(line)).containsExactly(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tenants report a repair once and it is done
            NPS of new users rises from 20 to 35 by 31 March 2026
            MRR from Salesforce leads rises by 10% in Q3
            Raise the share of B2B sign-ups from 12% to 20%
            Response time at P95 falls from 800 ms to 300 ms by 01/02/2026
            Reduce Customer Churn From 5% To 3%
            Deployments to Kubernetes rise from 3 to 9 a week
            Support answers 90% of German and French tickets in a day
            """)
    void leavesCommonWordsAndFiguresAlone(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void theSameWordsAlwaysHaveTheSameStandIn() {
        assertThat(redacted("Renewals at Acme rise", "Zorvanta and ACME stay", "acme users rise", "Acme's churn falls"))
                .containsExactly(
                        "Renewals at Customer A rise",
                        "Product A and Customer A stay",
                        "Customer A users rise",
                        "Customer A's churn falls");
    }

    @Test
    void theStandInOfOneDoesNotDependOnWhatBecomesOfAnother() {
        List<String> lines = List.of("Users of Falconix rise", "Users of Zorvanta fall");
        List<Proposal> proposals = Proposals.in(lines);
        Redaction second = new Redaction(Set.of("zorvanta"), Map.of(), BigDecimal.ONE);
        assertThat(second.of(lines, proposals))
                .extracting(Redaction.RedactedLine::text)
                .containsExactly("Users of Falconix rise", "Users of Product B fall");
    }

    @Test
    void aPersonMayChooseAnotherKindAndSeesWhereItStands() {
        List<String> lines = List.of("Users of Falconix rise");
        Redaction chosen = new Redaction(Set.of("falconix"), Map.of("falconix", StandIn.CUSTOMER), BigDecimal.ONE);
        Redaction.RedactedLine line = chosen.of(lines, Proposals.in(lines)).get(0);
        assertThat(line.text()).isEqualTo("Users of Customer A rise");
        assertThat(line.standIns())
                .hasSize(1)
                .allMatch(span -> span.in(line.text()).equals("Customer A"));
    }

    @Test
    void scalesAllSumsByOneFactorAndKeepsTheirProportionAndTheirLook() {
        assertThat(redacted(
                        "Sales rise from €1.20m to €1.60m",
                        "Cost falls from $1,200,000 to $900,000",
                        "ARR of 12 000 EUR"))
                .containsExactly(
                        "Sales rise from €1.80m to €2.40m",
                        "Cost falls from $1,800,000 to $1,350,000",
                        "ARR of 18 000 EUR");
        assertThat(MoneyScale.scaled("1.200.000,50 EUR", new BigDecimal("2"))).isEqualTo("2.400.001,00 EUR");
        assertThat(MoneyScale.scaled("£3", new BigDecimal("1.3"))).isEqualTo("£3.9");
        assertThat(MoneyScale.scaled("€2-3m", new BigDecimal("0.5"))).isEqualTo("€1-1.5m");
    }

    @Test
    void findsComposedAndDecomposedLettersAndLeavesEmojiWhole() {
        String composed = "Users of \u0141\u00f3dzix \uD83D\uDE80 rise";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(redacted(composed, decomposed))
                .containsExactly("Users of Product A \uD83D\uDE80 rise", "Users of Product A \uD83D\uDE80 rise");
    }

    @Test
    void findsTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(redacted("Renewals at IMPIXI and Impixi rise", "Mail INFO@ZORV.EXAMPLE", "NPS in March rises"))
                    .containsExactly(
                            "Renewals at Term A and Term A rise", "Mail e-mail address A", "NPS in March rises");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsNothingMoreInWhatItHasRedacted() {
        List<String> once = redacted(
                "Anna Kowalski wins Acme Bank in Wroclaw for Falconix",
                "Mail anna@zorv.example.com or +44 20 7946 0000, see www.zorv.example and @zorv, ask ZQX");
        assertThat(Proposals.in(once)).isEmpty();
    }

    @Test
    void staysFastOnTwoHundredLinesAndOnHostileOnes() {
        List<String> many = IntStream.range(0, 200)
                .mapToObj(i -> "Renewals at Acmex" + (char) ('a' + i % 26) + " rise from €" + i + "m to €" + (i + 3)
                        + "m for Anna Kowalski")
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Proposals.in(many));
        String hostile = "a".repeat(20_000)
                + "@".repeat(5_000)
                + "www.".repeat(5_000)
                + "0".repeat(10_000)
                + "Zx ".repeat(5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Proposals.in(List.of(hostile)));
    }
}
