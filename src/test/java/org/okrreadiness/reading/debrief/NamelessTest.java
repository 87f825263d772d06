package org.okrreadiness.reading.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;

class NamelessTest {

    private final Nameless nameless = new Nameless(
            List.of(
                    new Person(new PersonId("p-4711"), "J\u00f3hanna Berg", "johanna.berg@example.org"),
                    new Person(new PersonId("p-4712"), "Maren Island", "")),
            "Island Lines sails to the islands. The harbour is in Bergen.");

    private String of(String line) {
        return nameless.of(List.of(line)).get(0);
    }

    @Test
    void takesOutNamesOfTheRosterHoweverTheyAreTyped() {
        assertThat(of("Ask j\u00f3hanna, BERG or P-4711; Maren knows"))
                .doesNotContainIgnoringCase("hanna")
                .doesNotContainIgnoringCase("berg")
                .doesNotContain("4711")
                .doesNotContain("Maren");
    }

    @Test
    void takesOutAddressesAndOtherNames() {
        assertThat(of("Mail johanna.berg@example.org or Kowalski at Falconix"))
                .doesNotContain("@")
                .doesNotContain("Kowalski")
                .doesNotContain("Falconix");
    }

    @Test
    void leavesTheNamesOfTheCase() {
        assertThat(of("Island Lines sails from Bergen more often"))
                .isEqualTo("Island Lines sails from Bergen more often");
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        String line = "Sailings leaving on time rise from 81% to 90% by 31 March, read from the harbour log";
        assertThat(of(line)).isEqualTo(line);
    }
}
