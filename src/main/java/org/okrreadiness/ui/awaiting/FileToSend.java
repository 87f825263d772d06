package org.okrreadiness.ui.awaiting;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.UiTools;

/** The submission of an attempt as a file, made in the background. */
final class FileToSend {

    private final UiTools tools;
    private final AttemptId attempt;
    private final AwaitingServices services;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Phrase>> said = new SimpleObjectProperty<>(Optional.empty());

    FileToSend(UiTools tools, AttemptId attempt, AwaitingServices services) {
        this.tools = tools;
        this.attempt = attempt;
        this.services = services;
    }

    String usualName() {
        return attempt + PackKind.SUBMISSION.ending();
    }

    /** @param file may be replaced: whoever chose it was asked */
    void save(Path file) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        Path whole = withEnding(file);
        boolean asked = whole.equals(file);
        tools.runner()
                .submit(
                        () -> {
                            WholeFile.write(whole, services.submission().apply(attempt), asked);
                            return whole;
                        },
                        written -> say(Phrase.of(
                                "awaiting.saved", written.getFileName().toString())),
                        failure -> say(reason(failure)));
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(PackKind.SUBMISSION.ending())
                ? file
                : file.resolveSibling(name + PackKind.SUBMISSION.ending());
    }

    private void say(Phrase words) {
        busy.set(false);
        said.set(Optional.of(words));
    }

    private static Phrase reason(Throwable failure) {
        if (failure instanceof ReadinessException known) {
            return known.phrase();
        }
        System.getLogger(FileToSend.class.getName())
                .log(System.Logger.Level.ERROR, "The file to send could not be made", failure);
        return Phrase.of("result.take.defect", SupportCode.of(failure));
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /** What became of the last file; empty before there was one. */
    ReadOnlyObjectProperty<Optional<Phrase>> saidProperty() {
        return said;
    }
}
