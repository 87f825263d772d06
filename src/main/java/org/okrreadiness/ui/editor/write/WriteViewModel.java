package org.okrreadiness.ui.editor.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;

/** A set while it is being written. */
final class WriteViewModel {

    private static final KeyResult BLANK = KeyResult.ofText("");

    private record Removed(int index, KeyResultDraft draft) {}

    private final StringProperty objective = new SimpleStringProperty();
    private final ObservableList<KeyResultDraft> keyResults = FXCollections.observableArrayList();

    /** One for good: a view made anew for each listener would be collected, and the listener would hear nothing more. */
    private final ObservableList<KeyResultDraft> keyResultsShown = FXCollections.unmodifiableObservableList(keyResults);

    private final ReadOnlyObjectWrapper<Optional<Removed>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable changed;

    /** @param changed called after every change */
    WriteViewModel(WrittenSet given, Runnable changed) {
        this.changed = changed;
        objective.set(given.set().objective().text());
        List<KeyResult> written = given.set().keyResults();
        // A blank line to write on says more than a button alone; it is not an answer until something stands on it.
        (written.isEmpty() ? List.of(BLANK) : written).forEach(k -> keyResults.add(draft(k)));
        report(objective);
    }

    private KeyResultDraft draft(KeyResult given) {
        KeyResultDraft draft = new KeyResultDraft(given);
        draft.everything().forEach(this::report);
        return draft;
    }

    private void report(ObservableValue<?> value) {
        value.addListener((property, before, now) -> changed.run());
    }

    StringProperty objectiveProperty() {
        return objective;
    }

    ObservableList<KeyResultDraft> keyResults() {
        return keyResultsShown;
    }

    WrittenSet response() {
        return new WrittenSet(new OkrSet(
                new Objective(objective.get()),
                keyResults.stream().map(KeyResultDraft::asWritten).toList()));
    }

    KeyResultDraft add() {
        KeyResultDraft added = draft(BLANK);
        keyResults.add(added);
        changed.run();
        return added;
    }

    /** Takes it out; {@link #putBack} undoes the last removal. */
    void remove(KeyResultDraft draft) {
        int index = keyResults.indexOf(draft);
        keyResults.remove(index);
        boolean worthKeeping = !draft.asWritten().isBlank();
        removed.set(worthKeeping ? Optional.of(new Removed(index, draft)) : Optional.empty());
        changed.run();
    }

    boolean canPutBack() {
        return removed.get().isPresent();
    }

    /** Tells when {@link #canPutBack} may have changed. */
    ReadOnlyObjectProperty<? extends Optional<?>> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /** @return what is back; empty when there was nothing to put back */
    Optional<KeyResultDraft> putBack() {
        Optional<KeyResultDraft> back = removed.get().map(r -> {
            keyResults.add(Math.min(r.index(), keyResults.size()), r.draft());
            return r.draft();
        });
        removed.set(Optional.empty());
        back.ifPresent(b -> changed.run());
        return back;
    }

    /** @param by minus one for up, one for down; does nothing at the ends */
    void move(KeyResultDraft draft, int by) {
        int from = keyResults.indexOf(draft);
        int to = from + by;
        if (to >= 0 && to < keyResults.size()) {
            List<KeyResultDraft> order = new ArrayList<>(keyResults);
            Collections.swap(order, from, to);
            keyResults.setAll(order);
            changed.run();
        }
    }
}
