package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

/** Practising chosen tasks, whole, in the window as it is really wired: find, choose, write, leave, come back, hand in, go on. */
@UiTest
@Timeout(300)
class PracticeWalkTest {

    private static final String OBJECTIVE = "Families sleep in dry rooms before the first frost";

    @Test
    void practisesWhatWasFoundCaseByCaseAndGoesOnTomorrow(UiDriver ui, @TempDir Path folder) {
        Participant amina = new Participant(ui, folder.resolve("data"));
        amina.opensTheWindow().opensTheLibrary().looksFor("practitioner").choosesTheKindOfTask("Write an OKR set");
        assertThat(amina.reads("state")).matches("2 of \\d+ tasks: “practitioner”, Write an OKR set");
        amina.practisesWhatWasFoundAs("Amina Diallo");
        assertThat(amina.reads("mode")).isEqualTo("Practice: 1 of 19 tasks, then one more case");
        amina.writesTheObjective(OBJECTIVE)
                .writesAKeyResult("Run 5 workshops for operatives")
                .isAskedAQuestion()
                .seesThatItIsSaved()
                .closesTheWindow();

        amina.opensTheWindow().continuesWhereTheyLeft();
        assertThat(amina.reads("objective")).isEqualTo(OBJECTIVE);
        amina.handsIn();
        assertThat(amina.reads("facts")).contains("Practice: 1 of 19 tasks");
        assertThat(amina.reads("sentence")).startsWith("You practised 1 of 19 tasks.");
        amina.goesToTheNextCase();
        assertThat(amina.reads("mode")).isEqualTo("Practice: 1 of 19 tasks");
        assertThat(amina.reads("objective")).isEmpty();
        amina.closesTheWindow();

        amina.opensTheWindow().continuesWhereTheyLeft();
        assertThat(amina.reads("mode")).isEqualTo("Practice: 1 of 19 tasks");
        amina.closesTheWindow();
    }
}
