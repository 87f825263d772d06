package org.okrreadiness.ui.decide.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.testing.SampleNeeds;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.decide.need.BalanceViewModel.Way;

class BalanceViewModelTest {

    private final NeedOnDesk desk = new NeedOnDesk();

    private NeedViewModel weighed(boolean isAnswered) {
        NeedViewModel model = desk.opened(isAnswered ? SampleNeeds.answered() : SampleNeeds.begun());
        model.to(NeedPart.BALANCE);
        return model;
    }

    @Test
    void weighsAtAnyTimeAndSaysWhenTooLittleIsKnown() {
        Diagnosis diagnosis = weighed(false).balance().weighedProperty().get().diagnosis();
        assertThat(diagnosis.advice().firmness()).isEqualTo(Diagnosis.Firmness.OPEN);
        assertThat(BalanceViewModel.ways(diagnosis).get(0)).isEqualTo(Way.QUESTION);
    }

    @Test
    void leadsToTheQuestionThatWouldChangeMost() {
        NeedViewModel model = weighed(true);
        StatementId question = model.balance()
                .weighedProperty()
                .get()
                .diagnosis()
                .doubt()
                .question()
                .orElseThrow()
                .statement()
                .id();
        model.answerNow(question);
        assertThat(model.partProperty().get()).isEqualTo(NeedPart.STATEMENTS);
        assertThat(model.ask().current())
                .hasValueSatisfying(asked -> assertThat(asked.id()).isEqualTo(question));
    }

    @Test
    void putsCoursesLastWhereNoCourseIsNeeded() {
        Diagnosis diagnosis = weighed(true).balance().weighedProperty().get().diagnosis();
        assertThat(diagnosis.advice().help()).isEqualTo(Help.CONSULTING);
        assertThat(BalanceViewModel.ways(diagnosis)).startsWith(Way.CADENCE).endsWith(Way.VETTING);
    }

    @Test
    void namesTheCauseThatMeetingsShouldHelpWith() {
        BalanceViewModel balance = weighed(true).balance();
        assertThat(balance.emphasis())
                .isPresent()
                .isEqualTo(balance.weighedProperty().get().diagnosis().advice().mainCause());
        assertThat(weighed(false).balance().emphasis()).isEmpty();
    }

    @Test
    void writesTheSameWordsAsItCopies(@TempDir Path folder) throws IOException {
        BalanceViewModel balance = weighed(true).balance();
        assertThat(balance.fileName()).isEqualTo("Northfield-Water-balance-2026-11-24.txt");
        Path file = folder.resolve(balance.fileName());
        balance.save(new SavePlace(file, false));
        assertThat(Files.readString(file)).isEqualTo(balance.text()).startsWith("Northfield Water\nTake this first: ");
        assertThat(balance.saidProperty().get()).contains("Northfield-Water-balance");
    }

    @Test
    void saysWhereNothingCouldBeWritten(@TempDir Path folder) {
        NeedViewModel model = weighed(true);
        model.balance().save(new SavePlace(folder.resolve("none").resolve("b.txt"), false));
        assertThat(model.desk().problemProperty().get().headline()).isEqualTo("The file was not written");
        assertThat(model.balance().saidProperty().get()).isEmpty();
    }
}
