package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

/** The main job, whole, in the window as it is really wired: choose, write, mark, rate, leave, come back, hand in, read, reopen. */
@UiTest
@Timeout(300)
class WalkThroughTest {

    private static final String OBJECTIVE = "Families sleep in dry rooms before the first frost";

    @Test
    void sitsPracticeFromTheFirstWordToTheResultReadTomorrow(UiDriver ui, @TempDir Path folder) {
        Participant amina = new Participant(ui, folder.resolve("data"));
        amina.opensTheWindow()
                .startsPractisingAs("Amina Diallo")
                .writesTheObjective(OBJECTIVE)
                .writesAKeyResult("Run 5 workshops for operatives")
                .isAskedAQuestion()
                .seesThatItIsSaved()
                .goesOn()
                .marksTheFirstKeyResultAsActivity("It counts visits, and a room washed twice counts twice.")
                .seesThatItIsSaved()
                .goesOn()
                .ratesTheFirstOption("2")
                .seesThatItIsSaved()
                .closesTheWindow();

        amina.opensTheWindow().continuesWhereTheyLeft().goesBack();
        assertThat(amina.reads("why")).isEqualTo("It counts visits, and a room washed twice counts twice.");
        amina.goesBack();
        assertThat(amina.reads("objective")).isEqualTo(OBJECTIVE);
        amina.handsIn();
        assertThat(amina.reads("sentence")).startsWith("Not yet");
        amina.closesTheWindow();

        amina.opensTheWindow().opensTheLastResult().turnsToTheFirstTask();
        assertThat(amina.reads("score")).contains("of 100");
        assertThat(amina.readsAllOf("pieces")).contains(OBJECTIVE).contains("“Run” is something the team does");
        amina.closesTheWindow();
    }
}
