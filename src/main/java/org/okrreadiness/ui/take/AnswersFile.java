package org.okrreadiness.ui.take;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.task.BackgroundRunner;

/** The way out when the data folder cannot be written: all answers as a plain text file, wherever there is room. */
final class AnswersFile {

    private final BackgroundRunner runner;
    private final Supplier<String> answers;
    private final ReadOnlyObjectWrapper<Optional<Phrase>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param answers all of them, as they are when the file is written */
    AnswersFile(BackgroundRunner runner, Supplier<String> answers) {
        this.runner = runner;
        this.answers = answers;
    }

    /** What became of the last file; empty before the first. */
    ReadOnlyObjectProperty<Optional<Phrase>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    void write(Path file) {
        String text = answers.get();
        runner.submit(
                () -> Files.writeString(file, text, StandardCharsets.UTF_8),
                written -> outcome.set(Optional.of(
                        Phrase.of("take.save.to-file.done", file.getFileName().toString()))),
                failure -> outcome.set(Optional.of(
                        Phrase.of("take.save.to-file.failed", file.getFileName().toString()))));
    }
}
