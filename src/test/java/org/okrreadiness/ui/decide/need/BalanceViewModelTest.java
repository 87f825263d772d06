package org.okrreadiness.ui.decide.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.testing.SampleNeeds;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
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
    void writesPagesForAMeetingThatNamePeopleOnlyWhenAsked(@TempDir Path folder) throws IOException {
        BalanceViewModel balance = weighed(true).balance();
        BalanceViewModel.Weighed weighed = balance.weighedProperty().get();
        assertThat(balance.pdf().fileName(weighed)).isEqualTo("Northfield-Water-balance-2026-11-24.pdf");
        Path seats = folder.resolve("seats.pdf");
        balance.pdf().save(weighed, false, new SavePlace(seats, false));
        assertThat(balance.saidProperty().get()).isEqualTo("Saved as seats.pdf.");
        assertThat(words(seats)).contains("Northfield Water").doesNotContain("Ana Ruiz");
        Path names = folder.resolve("names.pdf");
        balance.pdf().save(weighed, true, new SavePlace(names, false));
        assertThat(words(names)).contains("Ana Ruiz", "model 1.");
        assertThat(balance.pdf().lastFolder()).contains(folder.toAbsolutePath());
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    void keepsAFileThatIsThereAndSaysWhyNoPagesWereWritten(@TempDir Path folder) throws IOException {
        NeedViewModel model = weighed(true);
        Path mine = Files.writeString(folder.resolve("mine.pdf"), "mine");
        BalanceViewModel balance = model.balance();
        balance.pdf().save(balance.weighedProperty().get(), false, new SavePlace(mine, false));
        assertThat(mine).content().isEqualTo("mine");
        assertThat(model.desk().problemProperty().get().headline()).isEqualTo("The file was not written");
        assertThat(balance.saidProperty().get()).isEmpty();
    }

    @Test
    void pagesThatTakeLongAreToldAndCanBeStopped(@TempDir Path folder) {
        BalanceViewModel.Weighed weighed =
                weighed(true).balance().weighedProperty().get();
        SteppedRunner runner = new SteppedRunner();
        NeedDesk slow =
                new NeedDesk(new UiTools(desk.messages, runner, desk.delay), desk.services(), SampleNeeds.ANSWERED);
        List<String> said = new ArrayList<>();
        BalancePdf pdf = new BalancePdf(slow, said::add);
        pdf.save(weighed, false, new SavePlace(folder.resolve("a.pdf"), false));
        assertThat(pdf.slowProperty().get()).isFalse();
        desk.delay.advance(Duration.ofSeconds(1));
        assertThat(pdf.slowProperty().get()).isTrue();
        assertThat(said).endsWith("Laying out the pages");
        pdf.stop();
        runner.step();
        assertThat(pdf.slowProperty().get()).isFalse();
        assertThat(said).endsWith("Stopped. Nothing was written.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhereNothingCouldBeWritten(@TempDir Path folder) {
        NeedViewModel model = weighed(true);
        model.balance().save(new SavePlace(folder.resolve("none").resolve("b.txt"), false));
        assertThat(model.desk().problemProperty().get().headline()).isEqualTo("The file was not written");
        assertThat(model.balance().saidProperty().get()).isEmpty();
    }
}
