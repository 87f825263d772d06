package org.okrreadiness.ui.decide.need;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.okrreadiness.decide.need.NeedModel;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.export.need.Balance;
import org.okrreadiness.export.need.BalancePages;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.decide.need.BalanceViewModel.Weighed;

/** The balance as pages for a meeting: laid out in the background, told when it takes long, stopped when asked. */
final class BalancePdf {

    static final String ENDING = "pdf";

    private static final Duration UNNOTICED = Duration.ofMillis(500);
    private static final String FOLDER = "need.folder";
    private static final String PAPER = "report.paper";

    private final NeedDesk desk;
    private final Consumer<String> say;
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private Optional<AtomicBoolean> working = Optional.empty();

    /** @param say shows what becomes of the file */
    BalancePdf(NeedDesk desk, Consumer<String> say) {
        this.desk = desk;
        this.say = say;
    }

    String fileName(Weighed weighed) {
        return FileName.of(
                desk.services().clock().instant(),
                ENDING,
                weighed.sheet().organisation(),
                desk.messages().get("deciding.file.balance"));
    }

    /** The folder the last one went to, if it is still there. */
    Optional<Path> lastFolder() {
        return desk.services().preferences().get(FOLDER).map(Path::of).filter(Files::isDirectory);
    }

    /** @param isNaming whether people stand there by name, or by their seat alone */
    void save(Weighed weighed, boolean isNaming, SavePlace to) {
        if (working.isPresent()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        working = Optional.of(stop);
        say.accept("");
        desk.tools().delay().after(UNNOTICED, () -> tell(stop));
        desk.tools()
                .runner()
                .submit(
                        () -> {
                            write(balance(weighed), isNaming, to, stop);
                            return to.file();
                        },
                        this::done,
                        this::failed);
    }

    private Balance balance(Weighed weighed) {
        NeedModel model = desk.diagnoses().model();
        return new Balance(
                weighed.sheet(),
                weighed.diagnosis(),
                List.of(),
                desk.diagnoses().questionnaire().version(),
                model.version());
    }

    private void write(Balance balance, boolean isNaming, SavePlace to, AtomicBoolean stop) {
        WholeFile.requirePlace(to.file(), to.replaces());
        BalancePages pages = new BalancePages(
                desk.messages(),
                paper(),
                desk.services().clock().instant(),
                desk.services().clock().getZone());
        byte[] bytes =
                pages.make(balance, isNaming, (page, all) -> leaveIf(stop)).bytes();
        leaveIf(stop);
        WholeFile.write(to.file(), bytes, to.replaces());
    }

    private static void leaveIf(AtomicBoolean stop) {
        if (stop.get()) {
            throw new CancellationException();
        }
    }

    /** As it was chosen for reports of results. */
    private Paper paper() {
        return desk.services()
                .preferences()
                .get(PAPER)
                .flatMap(Paper::of)
                .orElseGet(() -> Paper.usual(Locale.getDefault(Locale.Category.FORMAT)));
    }

    private void tell(AtomicBoolean stop) {
        if (working.filter(now -> now == stop).isPresent()) {
            slow.set(true);
            say.accept(desk.messages().get("deciding.pdf.working"));
        }
    }

    private void done(Path file) {
        rest();
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> desk.services().preferences().put(FOLDER, folder.toString()));
        say.accept(desk.messages().get("deciding.saved-as", file.getFileName().toString()));
    }

    private void failed(Throwable failure) {
        rest();
        if (failure instanceof CancellationException) {
            say.accept(desk.messages().get("deciding.pdf.stopped"));
        } else {
            say.accept("");
            desk.tell(failure, "deciding.problem.save");
        }
    }

    private void rest() {
        working = Optional.empty();
        slow.set(false);
    }

    /** What is being made is not written; a file that is there already stays. */
    void stop() {
        working.ifPresent(now -> now.set(true));
    }

    /** Whether one is being made, and has taken long enough to be told. */
    ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }
}
