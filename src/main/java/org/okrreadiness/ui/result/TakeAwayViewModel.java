package org.okrreadiness.ui.result;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.ReportFacts;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.answer.AnswersText;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;

/** A result as files and as text to be pasted: made in the background, told when it takes long, stopped when asked. */
final class TakeAwayViewModel {

    private static final Duration UNNOTICED = Duration.ofMillis(500);
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final String PAPER = "report.paper";
    private static final String FOLDER = "report.folder";

    private final UiTools tools;
    private final Sittings.Opened opened;
    private final ResultReading result;
    private final ResultServices services;
    private final ReportFacts facts;
    private final ReadOnlyObjectWrapper<Taken> taken = new ReadOnlyObjectWrapper<>(Taken.NOTHING);
    private AtomicBoolean stopped = new AtomicBoolean();

    /** Written by the thread that makes the report, read by the one that shows it. */
    private volatile double progress;

    TakeAwayViewModel(UiTools tools, Sittings.Opened opened, ResultReading result, ResultServices services) {
        this.tools = tools;
        this.opened = opened;
        this.result = result;
        this.services = services;
        this.facts = ReportFacts.of(opened, tools.messages(), services.clock().getZone());
    }

    ReadOnlyObjectProperty<Taken> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    Paper paper() {
        return services.preferences()
                .get(PAPER)
                .flatMap(Paper::of)
                .orElseGet(() -> Paper.usual(Locale.getDefault(Locale.Category.FORMAT)));
    }

    void choose(Paper paper) {
        services.preferences().put(PAPER, paper.code());
    }

    /** The folder the last file went to, if it is still there. */
    Optional<Path> lastFolder() {
        return services.preferences().get(FOLDER).map(Path::of).filter(Files::isDirectory);
    }

    String reportName() {
        return FileName.of(facts.at(), "pdf", result.overview().title(), facts.participant());
    }

    String answersName() {
        String own = tools.messages().get("result.take.answers.name");
        return FileName.of(facts.at(), "md", own, result.overview().title(), facts.participant());
    }

    /** @param place where to, and whether a file of that name may go */
    void saveReport(SavePlace place) {
        Paper paper = paper();
        AtomicBoolean stop = new AtomicBoolean();
        save(
                place,
                stop,
                () -> new ResultReport(tools.messages())
                        .make(result, facts, paper, watch(stop))
                        .bytes());
    }

    void saveAnswers(SavePlace place) {
        String name = place.file().getFileName().toString().toLowerCase(Locale.ROOT);
        save(place, new AtomicBoolean(), () -> answers(name.endsWith(".md")).getBytes(StandardCharsets.UTF_8));
    }

    private void save(SavePlace place, AtomicBoolean stop, Callable<byte[]> content) {
        if (taken.get().isBusy()) {
            return;
        }
        stopped = stop;
        progress = Taken.UNKNOWN;
        taken.set(Taken.at(Taken.Step.WORKING, progress));
        tools.delay().after(UNNOTICED, () -> tell(stop));
        tools.runner().submit(() -> write(place, stop, content.call()), written -> done(written), this::failed);
    }

    private static Path write(SavePlace place, AtomicBoolean stop, byte[] content) {
        if (stop.get()) {
            throw new CancellationException();
        }
        WholeFile.write(place.file(), content, place.replaces());
        return place.file();
    }

    private ReportWatch watch(AtomicBoolean stop) {
        return (page, pages) -> {
            if (stop.get()) {
                throw new CancellationException();
            }
            progress = pages == 0 ? Taken.UNKNOWN : (double) page / pages;
        };
    }

    private void tell(AtomicBoolean stop) {
        if (stop == stopped && taken.get().isBusy()) {
            taken.set(Taken.at(Taken.Step.SLOW, progress));
            tools.delay().after(BETWEEN, () -> tell(stop));
        }
    }

    private void done(Path file) {
        taken.set(Taken.done(file));
        taken.get().folder().ifPresent(folder -> services.preferences().put(FOLDER, folder.toString()));
    }

    private void failed(Throwable failure) {
        if (failure instanceof CancellationException) {
            taken.set(Taken.stopped());
        } else if (failure instanceof ReadinessException known) {
            taken.set(Taken.failed(known.phrase()));
        } else {
            System.getLogger(TakeAwayViewModel.class.getName())
                    .log(System.Logger.Level.ERROR, "A file could not be made " + SupportCode.of(failure), failure);
            taken.set(Taken.failed(Phrase.of("result.take.defect", SupportCode.of(failure))));
        }
    }

    /** What is being made is not written; a file that is there already stays. */
    void stop() {
        stopped.set(true);
    }

    void openFolder() {
        try {
            taken.get().folder().ifPresent(services.folders());
        } catch (ReadinessException e) {
            taken.set(Taken.failed(e.phrase()));
        }
    }

    String resultAsText() {
        taken.set(Taken.copied("result.take.copied.result"));
        return new ResultText(tools.messages()).of(result);
    }

    String answersAsText() {
        taken.set(Taken.copied("result.take.copied.answers"));
        return answers(false);
    }

    private String answers(boolean markdown) {
        AnswersText text = new AnswersText(tools.messages());
        String title = tools.messages().get("report.title", result.overview().title(), facts.participant());
        return markdown ? text.markdown(title, AnswersText.of(opened)) : text.plain(title, AnswersText.of(opened));
    }
}
