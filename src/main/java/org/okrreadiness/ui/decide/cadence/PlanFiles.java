package org.okrreadiness.ui.decide.cadence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.export.calendar.CadenceFormat;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;

/** A plan as files: made in the background, told when it takes long, stopped when asked. */
final class PlanFiles {

    private static final Duration UNNOTICED = Duration.ofMillis(500);
    private static final String FOLDER = "cadence.folder";
    private static final String PAPER = "report.paper";

    private final UiTools tools;
    private final CadenceServices services;
    private final Supplier<Optional<CadencePlan>> plan;
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>(Written.NOTHING);
    private AtomicBoolean stopped = new AtomicBoolean();

    /** @param plan what is written; empty while there is none */
    PlanFiles(UiTools tools, CadenceServices services, Supplier<Optional<CadencePlan>> plan) {
        this.tools = tools;
        this.services = services;
        this.plan = plan;
    }

    ReadOnlyObjectProperty<Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** The folder the last file went to, if it is still there. */
    Optional<Path> lastFolder() {
        return services.preferences().get(FOLDER).map(Path::of).filter(Files::isDirectory);
    }

    /** The endings a file of this kind may have, the usual one first. */
    static List<String> endings(CadenceFormat format) {
        return switch (format) {
            case TXT, MD -> List.of(CadenceFormat.TXT.ending(), CadenceFormat.MD.ending());
            default -> List.of(format.ending());
        };
    }

    /** What a file is called unless somebody says otherwise: whose plan, and the quarter's first day. */
    String name(CadenceFormat format) {
        return plan.get()
                .map(CadencePlan::settings)
                .map(settings -> FileName.of(
                        settings.quarter().start().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        format.ending(),
                        settings.plan(),
                        tools.messages().get("cadence.file.name")))
                .orElse("");
    }

    /** @param place where to, and whether a file of that name may go; its ending says which file it is */
    void save(SavePlace place) {
        Optional<CadencePlan> now = plan.get();
        CadenceFormat format = CadenceFormat.of(place.file()).orElseThrow();
        if (written.get().isBusy() || now.isEmpty()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        written.set(Written.WORKING);
        tools.delay().after(UNNOTICED, () -> tell(stop));
        tools.runner().submit(() -> write(now.get(), format, place, stop), this::done, this::failed);
    }

    private Path write(CadencePlan made, CadenceFormat format, SavePlace place, AtomicBoolean stop) {
        byte[] bytes =
                format.bytes(made, tools.messages(), services.plans().clock(), paper(), (page, pages) -> leaveIf(stop));
        leaveIf(stop);
        WholeFile.write(place.file(), bytes, place.replaces());
        return place.file();
    }

    private static void leaveIf(AtomicBoolean stop) {
        if (stop.get()) {
            throw new CancellationException();
        }
    }

    /** As it was chosen for reports of results. */
    private Paper paper() {
        return services.preferences()
                .get(PAPER)
                .flatMap(Paper::of)
                .orElseGet(() -> Paper.usual(Locale.getDefault(Locale.Category.FORMAT)));
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
            System.getLogger(PlanFiles.class.getName())
                    .log(System.Logger.Level.ERROR, "A file could not be made " + SupportCode.of(failure), failure);
            written.set(Written.failed(Phrase.of("decide.cadence.defect", SupportCode.of(failure))));
        }
    }

    /** What is being made is not written; a file that is there already stays. */
    void stop() {
        stopped.set(true);
    }

    void openFolder() {
        try {
            written.get().folder().ifPresent(services.folders());
        } catch (ReadinessException e) {
            written.set(Written.failed(e.phrase()));
        }
    }
}
