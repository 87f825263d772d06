package org.okrreadiness.service.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.Person;

class RosterTextTest {

    @Test
    void knowsColumnsByTheirWordsInAnyOrder() {
        RosterText roster = RosterText.of("E-mail;Full name;Personnel number\nana@example.org;Ana Lund;1001\n");

        assertThat(roster.problems()).isEmpty();
        Person ana = roster.people().get(0);
        assertThat(ana.id().value()).isEqualTo("1001");
        assertThat(ana.name()).isEqualTo("Ana Lund");
        assertThat(ana.address()).isEqualTo("ana@example.org");
    }

    @Test
    void takesTheAddressWhereThereIsNoOtherId() {
        RosterText roster = RosterText.of("name\temail\nAna\tana@example.org");

        assertThat(roster.people()).extracting(person -> person.id().value()).containsExactly("ana@example.org");
    }

    @Test
    void readsWhatASpreadsheetPutsInQuotes() {
        RosterText roster = RosterText.of("\uFEFFid,name\r\n7,\"Lund, \"\"Ana\"\"\r\nMaria\"\r\n8,Bo\r\n");

        assertThat(roster.people()).extracting(Person::name).containsExactly("Lund, \"Ana\"\nMaria", "Bo");
    }

    @Test
    void namesEveryProblemByTheLineItStandsIn() {
        RosterText roster = RosterText.of("id;name\n\n1;Ana\n;Bo\n1;Chiara\n\"2\nx\";Dov\n;Eva");

        assertThat(roster.problems()).extracting(RosterText.Problem::line).containsExactly(4, 5, 8);
        assertThat(roster.problems())
                .extracting(problem -> problem.what().key())
                .containsExactly("roster.id-missing", "roster.twice", "roster.id-missing");
        assertThat(roster.problems().get(1).what().arguments()).containsExactly("1", "3");
    }

    @Test
    void asksForNamedColumnsWhereTheFirstLineNamesNone() {
        RosterText roster = RosterText.of("1;Ana\n2;Bo");

        assertThat(roster.people()).isEmpty();
        assertThat(roster.problems())
                .extracting(problem -> problem.what().key())
                .containsExactly("roster.no-id");
    }

    @Test
    void isEmptyForNothing() {
        assertThat(RosterText.of(" \n\n").people()).isEmpty();
        assertThat(RosterText.of("").problems()).isEmpty();
    }

    @Test
    void readsAQuoteThatNeverEndsToTheEnd() {
        RosterText roster = RosterText.of("id;name\n1;\"" + "x;\n".repeat(50_000));

        assertThat(roster.people()).hasSize(1);
    }
}
