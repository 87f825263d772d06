package org.okrreadiness.ui.standard;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.standard.BorderlineReading;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;

/** The cut a study gives, and its record for the pack. */
final class CutViewModel {

    /** @param ratings what the chart shows; empty for a panel */
    record Content(CutReading reading, Optional<BorderlineReading> ratings) {}

    private final UiTools tools;
    private final StudyDesk desk;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> said = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    CutViewModel(UiTools tools, StudyDesk desk) {
        this.tools = tools;
        this.desk = desk;
        desk.studyProperty().addListener((property, before, now) -> read());
        read();
    }

    private void read() {
        CutReader reader = new CutReader(desk, messages());
        CutStudy asked = desk.study();
        tools.runner()
                .submit(
                        () -> new Content(reader.read(), ratings(asked)),
                        read -> {
                            if (desk.study() == asked) {
                                content.set(read);
                            }
                        },
                        failure -> problem.set(Problem.of(failure, "standard.problem.cut", messages())));
    }

    private Optional<BorderlineReading> ratings(CutStudy study) {
        return study.fold(
                panel -> Optional.empty(), rated -> Optional.of(new BorderlineReading(rated, desk.sittings())));
    }

    String notes() {
        return desk.study().frame().notes();
    }

    void note(String words) {
        desk.note(words);
    }

    Optional<String> record() {
        return Optional.ofNullable(content.get()).flatMap(now -> now.reading().record());
    }

    void copied() {
        said.set(messages().get("standard.record.copied"));
    }

    /** Writes the record where somebody wants it. */
    void save(Path file) {
        String text = record().orElseThrow();
        tools.runner()
                .submit(
                        () -> {
                            desk.setting().save(file, text);
                            return file;
                        },
                        written -> said.set(messages()
                                .get(
                                        "standard.record.saved",
                                        written.getFileName().toString())),
                        failure -> problem.set(Problem.of(failure, "standard.problem.save", messages())));
    }

    /** What the file is called at first. */
    String fileName() {
        return desk.assessment().ref().id() + "-cut-scores.yaml";
    }

    Messages messages() {
        return tools.messages();
    }

    /** Null until the first reading is done. */
    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** What became of the record last; blank at first. */
    ReadOnlyObjectProperty<String> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
