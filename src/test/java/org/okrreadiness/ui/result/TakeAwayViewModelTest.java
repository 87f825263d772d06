package org.okrreadiness.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.Paper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.result.Taken.Step;

class TakeAwayViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final SteppedRunner runner = new SteppedRunner();
    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final List<Path> shown = new ArrayList<>();

    private TakeAwayViewModel model() {
        UiTools tools = new UiTools(new Messages(Locale.UK), runner, delay);
        ResultServices services = new ResultServices(SampleResults.sources(), CLOCK, preferences, shown::add);
        return ReadResults.takeAway(tools, SampleResults.practised(AttemptId.random(), CLOCK.instant()), services);
    }

    private static Taken taken(TakeAwayViewModel model) {
        return model.takenProperty().get();
    }

    @Test
    void savesTheReportAndShowsItsFolder() throws Exception {
        TakeAwayViewModel model = model();
        assertThat(model.reportName()).isEqualTo("OKR-practitioner-Amina-Yusuf-2026-11-24.pdf");
        model.saveReport(new SavePlace(folder.resolve("r.pdf"), false));
        assertThat(taken(model).step()).isEqualTo(Step.WORKING);
        runner.runAll();
        assertThat(taken(model).said()).contains(Phrase.of("result.take.saved", "r.pdf"));
        assertThat(Files.size(folder.resolve("r.pdf"))).isGreaterThan(10_000);
        model.openFolder();
        assertThat(shown).containsExactly(folder);
        assertThat(model().lastFolder()).contains(folder);
    }

    @Test
    void tellsAboutItOnlyWhenItTakesLong() {
        TakeAwayViewModel model = model();
        model.saveReport(new SavePlace(folder.resolve("r.pdf"), false));
        delay.advance(Duration.ofMillis(499));
        assertThat(taken(model).step()).isEqualTo(Step.WORKING);
        delay.advance(Duration.ofMillis(1));
        assertThat(taken(model).step()).isEqualTo(Step.SLOW);
        runner.runAll();
        delay.advance(Duration.ofSeconds(1));
        assertThat(taken(model).step()).isEqualTo(Step.DONE);
    }

    @Test
    void writesNothingOnceItWasStopped() {
        TakeAwayViewModel model = model();
        model.saveReport(new SavePlace(folder.resolve("r.pdf"), false));
        model.stop();
        runner.runAll();
        assertThat(taken(model).said()).contains(Phrase.of("result.take.stopped"));
        assertThat(folder).isEmptyDirectory();
        model.saveReport(new SavePlace(folder.resolve("r.pdf"), false));
        runner.runAll();
        assertThat(taken(model).step()).isEqualTo(Step.DONE);
    }

    @Test
    void makesOneFileAtATime() {
        TakeAwayViewModel model = model();
        model.saveReport(new SavePlace(folder.resolve("r.pdf"), false));
        model.saveAnswers(new SavePlace(folder.resolve("a.txt"), false));
        assertThat(runner.waiting()).isEqualTo(1);
    }

    @Test
    void leavesAFileNobodyAskedToReplace() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "mine");
        TakeAwayViewModel model = model();
        model.saveAnswers(new SavePlace(file, false));
        runner.runAll();
        assertThat(taken(model).said().orElseThrow().key()).isEqualTo("problem.file-there");
        assertThat(file).hasContent("mine");
        model.saveAnswers(new SavePlace(file, true));
        runner.runAll();
        assertThat(Files.readString(file)).startsWith("OKR practitioner · Amina Yusuf\n");
    }

    @Test
    void savesAnswersAsMarkdownWhenTheNameSaysSo() throws Exception {
        TakeAwayViewModel model = model();
        assertThat(model.answersName()).isEqualTo("Answers-OKR-practitioner-Amina-Yusuf-2026-11-24.md");
        model.saveAnswers(new SavePlace(folder.resolve("a.MD"), false));
        runner.runAll();
        assertThat(Files.readString(folder.resolve("a.MD"))).startsWith("# OKR practitioner");
    }

    @Test
    void remembersThePaper() {
        model().choose(Paper.LETTER);
        assertThat(model().paper()).isEqualTo(Paper.LETTER);
        preferences.put("report.paper", "papyrus");
        assertThat(model().paper()).isEqualTo(Paper.usual(Locale.getDefault()));
    }

    @Test
    void saysWhenThereIsNoFileManager() {
        UiTools tools = new UiTools(new Messages(Locale.UK), runner, delay);
        ResultServices services = new ResultServices(SampleResults.sources(), CLOCK, preferences, place -> {
            throw new ReadinessException(Phrase.of("problem.no-file-manager", place.toString()));
        });
        TakeAwayViewModel model =
                ReadResults.takeAway(tools, SampleResults.practised(AttemptId.random(), CLOCK.instant()), services);
        model.saveAnswers(new SavePlace(folder.resolve("a.txt"), false));
        runner.runAll();
        model.openFolder();
        assertThat(taken(model).said().orElseThrow().key()).isEqualTo("problem.no-file-manager");
    }

    @Test
    void addsTheEndingToANameWithoutOneAndThenReplacesNothing() {
        assertThat(SavePlace.chosen(Path.of("x", "report"), List.of("pdf")))
                .isEqualTo(new SavePlace(Path.of("x", "report.pdf"), false));
        assertThat(SavePlace.chosen(Path.of("x", "report.PDF"), List.of("pdf")))
                .isEqualTo(new SavePlace(Path.of("x", "report.PDF"), true));
        assertThat(SavePlace.chosen(Path.of("x", "a.txt"), List.of("md", "txt")).replaces())
                .isTrue();
    }
}
