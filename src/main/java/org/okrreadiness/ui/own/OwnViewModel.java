package org.okrreadiness.ui.own;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.common.Undoable;

/** The three steps and the way between them. */
final class OwnViewModel {

    private final OwnDesk desk;
    private final UiTools tools;
    /** The desk outlives the screen, so only this one listener hangs on it and is taken off when the screen goes. */
    private final InvalidationListener following = changed -> follow();

    private final ReadOnlyObjectWrapper<DeskState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    final TextViewModel text;
    final NamesViewModel names;
    final MarksViewModel marks;
    final ShelfViewModel shelf;

    OwnViewModel(UiTools tools, OwnServices services, OwnDesk desk) {
        this.tools = tools;
        this.desk = desk;
        this.text = new TextViewModel(desk, tools, failure -> tell(failure, "own.problem.open"));
        this.names = new NamesViewModel(desk, tools, failure -> tell(failure, "own.problem.names"));
        this.marks = new MarksViewModel(desk, services, tools, failure -> tell(failure, "own.problem.marks"));
        this.shelf = new ShelfViewModel(desk, services, tools, failure -> tell(failure, "own.problem.shelf"));
        state.set(desk.state());
        desk.stateProperty().addListener(following);
        text.readNow();
        follow();
        marks.markNow();
        shelf.load();
    }

    private void follow() {
        text.follow(desk.state());
        marks.follow(desk.state());
        if (desk.state().step() == Step.NAMES) {
            text.readNow();
            names.look(text.corrected().sets());
        }
        state.set(desk.state());
    }

    /** The failure itself goes nowhere: its message may quote what somebody typed. */
    private void tell(Throwable failure, String headlineKey) {
        problem.set(null);
        problem.set(Problem.of(failure, headlineKey, tools.messages()));
    }

    /** The newest problem; null first. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DeskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    DeskState state() {
        return state.get();
    }

    /** False where there is nothing to go on with. */
    boolean canGoOn() {
        return switch (state().step()) {
            case TEXT -> text.hasSets();
            case NAMES -> names.hasLooked() && text.hasSets();
            case MARKS -> false;
        };
    }

    void goOn() {
        if (state().step() == Step.TEXT) {
            text.readNow();
            if (text.hasSets()) {
                desk.put(state().at(Step.NAMES));
            }
        } else if (canGoOn()) {
            desk.put(state().marking(names.redacted()));
            marks.markNow();
        }
    }

    void goBack() {
        if (state().step() != Step.TEXT) {
            desk.put(state().at(Step.values()[state().step().ordinal() - 1]));
        }
    }

    /** What can be undone outlives the screen, as the desk does. */
    Undoable undoable() {
        return desk;
    }

    /** Clears the desk; undoing brings everything back. */
    void clear() {
        desk.put(DeskState.EMPTY);
    }

    void leave() {
        desk.stateProperty().removeListener(following);
        marks.forget();
    }
}
