package org.okrreadiness.ui.decide.need;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.okrreadiness.service.decide.Conflict;
import org.okrreadiness.service.decide.TakenIn;

/**
 * Colleagues' files, one after the other: each is taken in whole or not at all and shown before the next is looked at, and one that cannot be
 * used does not hold up the others. It can be stopped between two of them.
 */
final class TakingIn {

    /** @param of how many files there are in all; 0 while none is taken in */
    record Progress(int done, int of) {
        static final Progress NONE = new Progress(0, 0);

        boolean isRunning() {
            return of > 0;
        }
    }

    private final NeedDesk desk;
    private final Queue<Path> left = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<List<TakenFile>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Conflict>> conflicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    TakingIn(NeedDesk desk) {
        this.desk = desk;
    }

    /** Further files while others are taken in come after them. */
    void take(List<Path> given) {
        if (given.isEmpty()) {
            return;
        }
        boolean isRunning = progress.get().isRunning();
        left.addAll(given);
        if (isRunning) {
            progress.set(new Progress(progress.get().done(), progress.get().of() + given.size()));
        } else {
            files.set(List.of());
            said.set("");
            progress.set(new Progress(0, given.size()));
            next();
        }
    }

    private void next() {
        if (left.isEmpty()) {
            progress.set(Progress.NONE);
            return;
        }
        Path file = left.remove();
        desk.change(
                () -> TakenFile.of(file, () -> desk.diagnoses().takeIn(desk.id(), file), desk.messages()),
                taken -> taken.outcome()
                        .map(TakenIn::diagnosis)
                        .orElseGet(() -> desk.nowProperty().get()),
                this::tell,
                "deciding.problem.change");
    }

    private void tell(TakenFile taken) {
        List<TakenFile> all = new ArrayList<>(files.get());
        all.add(taken);
        files.set(List.copyOf(all));
        List<Conflict> open = new ArrayList<>(conflicts.get());
        taken.outcome().stream()
                .flatMap(outcome -> outcome.conflicts().stream())
                .filter(conflict -> !open.contains(conflict))
                .forEach(open::add);
        conflicts.set(List.copyOf(open));
        progress.set(new Progress(progress.get().done() + 1, progress.get().of()));
        next();
    }

    /** The file that is being looked at is still finished. */
    void stop() {
        Progress now = progress.get();
        if (now.isRunning() && !left.isEmpty()) {
            int looked = now.of() - left.size();
            left.clear();
            said.set(desk.messages().get("deciding.taking.stopped", looked, now.of()));
        }
    }

    /** @param further what came to light by it */
    void settled(Conflict conflict, List<Conflict> further) {
        List<Conflict> open = new ArrayList<>(conflicts.get());
        open.remove(conflict);
        open.addAll(further);
        conflicts.set(List.copyOf(open));
    }

    /** What became of the files that were taken in last. */
    ReadOnlyObjectProperty<List<TakenFile>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Conflict>> conflictsProperty() {
        return conflicts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** That it was stopped, and how far it had come; blank otherwise. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
