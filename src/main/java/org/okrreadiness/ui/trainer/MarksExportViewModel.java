package org.okrreadiness.ui.trainer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.WorkspaceKeys;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.Problem;

/** Giving colleagues what was done here, sealed to those whose key cards are added; and handing out one's own card. */
final class MarksExportViewModel {

    private final CohortViewModel cohort;
    private final ObservableList<KeyCard> readers = FXCollections.observableArrayList();
    private final StringProperty said = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    MarksExportViewModel(CohortViewModel cohort) {
        this.cohort = cohort;
    }

    /** Only these can open what is written from now on; without any, everybody can. */
    void addReaders(List<Path> cards) {
        run(
                () -> {
                    List<KeyCard> read = new ArrayList<>();
                    for (Path card : cards) {
                        read.add(cohort.sources().cards().read(card).fold(accepted -> accepted, reason -> {
                            throw new ReadinessException(reason);
                        }));
                    }
                    return read;
                },
                read -> read.stream().filter(card -> !readers.contains(card)).forEach(readers::add));
    }

    void removeReader(KeyCard card) {
        readers.remove(card);
    }

    /** @param file is replaced when it is there: whoever chose it was asked */
    void write(Path file) {
        List<KeyCard> to = List.copyOf(readers);
        run(
                () -> {
                    WholeFile.write(
                            file,
                            cohort.desk().marks().export(cohort.cohort(), to).bytes(),
                            true);
                    return file;
                },
                this::written);
    }

    /** Writes the card by which colleagues know, and seal to, whoever works here. */
    void writeCard(Path file) {
        run(
                () -> {
                    WorkspaceKeys keys =
                            new WorkspaceKeys(cohort.desk().workspace().keys());
                    WholeFile.write(file, cohort.sources().cards().write(myName(), keys), true);
                    return file;
                },
                this::written);
    }

    private void written(Path file) {
        said.set(cohort.messages().get("exchange.written", file.getFileName()));
    }

    private <T> void run(Callable<T> work, java.util.function.Consumer<T> done) {
        busy.set(true);
        said.set("");
        cohort.tools()
                .runner()
                .submit(
                        work,
                        outcome -> {
                            busy.set(false);
                            done.accept(outcome);
                        },
                        failure -> {
                            busy.set(false);
                            said.set(Problem.of(failure, "cohort.problem", cohort.messages())
                                    .advice());
                        });
    }

    /** A name for the file with one's marks, without the folder. */
    String fileName() {
        return FileName.of(
                cohort.now(),
                PackKind.MARKS.ending().substring(1),
                cohort.readingProperty().get().title(),
                myName());
    }

    String cardName() {
        return FileName.of(cohort.now(), KeyCard.ENDING.substring(1), myName());
    }

    private String myName() {
        return cohort.sources().name().get().orElse("");
    }

    /** Those who can open what is written. */
    ObservableList<KeyCard> readers() {
        return readers;
    }

    /** What became of it, or what went wrong and what to do. */
    ReadOnlyStringProperty saidProperty() {
        return said;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }
}
