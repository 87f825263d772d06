package org.okrreadiness.ui.decide.vet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.export.vetting.VettingPages;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.okrreadiness.reading.vetting.QuestionsText;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;

/** A comparison as files: made in the background, told when it takes long, stopped when asked. */
final class VettingFiles {

    static final List<String> QUESTIONS = List.of("txt", "md", "pdf");
    static final List<String> PAGE = List.of("pdf");
    static final List<String> WHOLE = List.of("yaml");

    private static final Duration UNNOTICED = Duration.ofMillis(500);
    private static final String FOLDER = "vetting.folder";
    private static final String PAPER = "report.paper";

    /** Makes a file at its place; what it is told to watch may stop it. */
    private interface Making {
        void at(SavePlace place, ReportWatch watch);
    }

    private final UiTools tools;
    private final VettingServices services;
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>(Written.NOTHING);
    private AtomicBoolean stopped = new AtomicBoolean();

    VettingFiles(UiTools tools, VettingServices services) {
        this.tools = tools;
        this.services = services;
    }

    ReadOnlyObjectProperty<Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** The folder the last file went to, if it is still there. */
    Optional<Path> lastFolder() {
        return services.preferences().get(FOLDER).map(Path::of).filter(Files::isDirectory);
    }

    /** What a file is called unless somebody says otherwise. */
    String name(String ending, String... parts) {
        return FileName.of(services.clock().instant(), ending, parts);
    }

    /** One page for whoever holds the budget. */
    void page(Vetting vetting, SavePlace to) {
        save(
                to,
                (place, watch) -> WholeFile.write(
                        place.file(),
                        pages().budgetPage(vetting.comparison(), watch).bytes(),
                        place.replaces()));
    }

    /** What one vendor is asked; the ending says as what. */
    void questions(ProgrammeFindings about, SavePlace to) {
        save(to, (place, watch) -> WholeFile.write(place.file(), bytes(about, place, watch), place.replaces()));
    }

    private byte[] bytes(ProgrammeFindings about, SavePlace place, ReportWatch watch) {
        String name = place.file().getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return pages().questions(about, watch).bytes();
        }
        QuestionsReading reading = QuestionsReading.of(about, tools.messages());
        String text = name.endsWith(".md") ? QuestionsText.markdown(reading) : QuestionsText.plain(reading);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** All of it, for a colleague to take in. */
    void whole(Vetting vetting, SavePlace to) {
        save(to, (place, watch) -> {
            WholeFile.requirePlace(place.file(), place.replaces());
            services.vettings().export(vetting, place.file());
        });
    }

    private VettingPages pages() {
        return new VettingPages(
                tools.messages(),
                paper(),
                services.clock().instant(),
                services.clock().getZone());
    }

    /** As it was chosen for reports of results. */
    private Paper paper() {
        return services.preferences()
                .get(PAPER)
                .flatMap(Paper::of)
                .orElseGet(() -> Paper.usual(Locale.getDefault(Locale.Category.FORMAT)));
    }

    private void save(SavePlace place, Making making) {
        if (written.get().isBusy()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        written.set(Written.WORKING);
        tools.delay().after(UNNOTICED, () -> tell(stop));
        tools.runner()
                .submit(
                        () -> {
                            making.at(place, (page, pages) -> leaveIf(stop));
                            return place.file();
                        },
                        this::done,
                        this::failed);
    }

    private static void leaveIf(AtomicBoolean stop) {
        if (stop.get()) {
            throw new CancellationException();
        }
    }

    private void tell(AtomicBoolean stop) {
        if (stop == stopped && written.get().isBusy()) {
            written.set(Written.SLOW);
        }
    }

    private void done(Path file) {
        written.set(Written.done(file));
        written.get().folder().ifPresent(folder -> services.preferences().put(FOLDER, folder.toString()));
    }

    private void failed(Throwable failure) {
        if (failure instanceof CancellationException) {
            written.set(Written.STOPPED);
        } else if (failure instanceof ReadinessException known) {
            written.set(Written.failed(known.phrase()));
        } else {
            System.getLogger(VettingFiles.class.getName())
                    .log(System.Logger.Level.ERROR, "A file could not be made " + SupportCode.of(failure), failure);
            written.set(Written.failed(Phrase.of("vettingwork.file.defect", SupportCode.of(failure))));
        }
    }

    /** What is being made is not written; a file that is there already stays. */
    void stop() {
        stopped.set(true);
    }

    /** The questions lie where they can be pasted from. */
    void copied() {
        written.set(Written.told("vettingwork.questions.copied"));
    }

    void openFolder() {
        try {
            written.get().folder().ifPresent(services.folders());
        } catch (ReadinessException e) {
            written.set(Written.failed(e.phrase()));
        }
    }
}
