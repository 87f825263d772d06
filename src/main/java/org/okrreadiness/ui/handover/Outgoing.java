package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** A file that is made for somebody else: written in the background, and where it is afterwards. */
final class Outgoing {

    enum Step {
        IDLE,
        WORKING,
        DONE,
        FAILED
    }

    /** @param folder where the file lies; empty unless it is done */
    record State(Step step, String said, Optional<Path> folder) {
        static final State NOTHING = new State(Step.IDLE, "", Optional.empty());
    }

    /**
     * What is to be written.
     *
     * @param bytes makes the whole file, away from the screen
     * @param written called away from the screen once the file is there
     */
    record Parcel<T>(Callable<T> made, Function<T, byte[]> bytes, Consumer<T> written) {}

    private final UiTools tools;
    private final Consumer<Path> folders;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);

    /** @param folders shows a folder */
    Outgoing(UiTools tools, Consumer<Path> folders) {
        this.tools = tools;
        this.folders = folders;
    }

    /**
     * @param said what is said once the file is there
     * @param done called on the screen's thread after that
     */
    <T> void write(SavePlace place, Parcel<T> parcel, String said, Runnable done) {
        if (state.get().step() == Step.WORKING) {
            return;
        }
        state.set(new State(Step.WORKING, messages().get("handover.working"), Optional.empty()));
        tools.runner()
                .submit(
                        () -> {
                            WholeFile.requirePlace(place.file(), place.replaces());
                            T made = parcel.made().call();
                            WholeFile.write(place.file(), parcel.bytes().apply(made), place.replaces());
                            parcel.written().accept(made);
                            return place.file().toAbsolutePath();
                        },
                        file -> {
                            state.set(new State(Step.DONE, said, Optional.of(file.getParent())));
                            done.run();
                        },
                        this::failed);
    }

    private void failed(Throwable failure) {
        if (!(failure instanceof ReadinessException)) {
            System.getLogger(Outgoing.class.getName())
                    .log(System.Logger.Level.ERROR, "A file could not be made " + SupportCode.of(failure), failure);
        }
        String said = failure instanceof ReadinessException known
                ? Words.of(messages(), known.phrase())
                : messages().get("handover.defect", SupportCode.of(failure));
        state.set(new State(Step.FAILED, said, Optional.empty()));
    }

    void openFolder() {
        try {
            state.get().folder().ifPresent(folders);
        } catch (ReadinessException problem) {
            failed(problem);
        }
    }

    private Messages messages() {
        return tools.messages();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
