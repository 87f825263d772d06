package org.okrreadiness.ui.own;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.MarkedSet;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.UiTools;

/** The third step: sets are marked, away from the screen's thread, and marked again whenever typing pauses. */
final class MarksViewModel {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration UNNOTICED = Duration.ofMillis(500);

    /**
     * What came of marking.
     *
     * @param marked every set, in order
     * @param chosen which of them is open
     * @param pieces of the open one, in words
     * @param findings about the open one
     */
    record Outcome(List<MarkedSet> marked, int chosen, List<PieceReading> pieces, List<Finding> findings) {

        static final Outcome NONE = new Outcome(List.of(), 0, List.of(), List.of());

        Optional<MarkedSet> open() {
            return chosen < marked.size() ? Optional.of(marked.get(chosen)) : Optional.empty();
        }
    }

    private record Asked(OkrSet set, School school) {}

    private final OwnDesk desk;
    private final OwnServices services;
    private final UiTools tools;
    private final Newest<Outcome> marking;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<School> school = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<KeptOkrs>> earlier = new SimpleObjectProperty<>(Optional.empty());

    /** Sets marked before; only touched by the one thread that marks. */
    private final Map<Asked, MarkedSet> known = new HashMap<>();

    private Delay.Pending pause = () -> {};
    private Delay.Pending patience = () -> {};

    MarksViewModel(OwnDesk desk, OwnServices services, UiTools tools, Consumer<Throwable> failed) {
        this.desk = desk;
        this.services = services;
        this.tools = tools;
        this.marking = new Newest<>(tools.runner(), failure -> {
            settle();
            failed.accept(failure);
        });
        school.set(services.okrs().schools().get(0));
        school.addListener(changed -> markNow());
    }

    /** Marks what is on the desk, once typing pauses. */
    void follow(DeskState state) {
        pause.cancel();
        if (state.step() == Step.MARKS) {
            pause = tools.delay().after(PAUSE, this::markNow);
        }
    }

    void markNow() {
        pause.cancel();
        DeskState state = desk.state();
        if (state.step() != Step.MARKS) {
            return;
        }
        School by = school.get();
        patience.cancel();
        patience = tools.delay().after(UNNOTICED, () -> busy.set(true));
        marking.ask(() -> mark(state, by), marked -> {
            settle();
            outcome.set(marked);
        });
    }

    private void settle() {
        patience.cancel();
        busy.set(false);
    }

    private Outcome mark(DeskState state, School by) {
        List<MarkedSet> marked = new ArrayList<>();
        Map<Asked, MarkedSet> now = new HashMap<>();
        for (OkrSet set : state.sets()) {
            Asked asked = new Asked(set, by);
            MarkedSet one = known.containsKey(asked)
                    ? known.get(asked)
                    : services.okrs().mark(set, by);
            now.put(asked, one);
            marked.add(one);
        }
        known.clear();
        known.putAll(now);
        if (state.chosen() >= marked.size()) {
            return new Outcome(marked, state.chosen(), List.of(), List.of());
        }
        MarkedSet open = marked.get(state.chosen());
        return new Outcome(
                marked,
                state.chosen(),
                services.reader().pieces(open, services.okrs().patterns(open.set())),
                services.okrs().findings(open.set(), by));
    }

    void forget() {
        pause.cancel();
        marking.forget();
        settle();
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ObjectProperty<School> schoolProperty() {
        return school;
    }

    /** An earlier version that the open set is compared with. */
    ObjectProperty<Optional<KeptOkrs>> earlierProperty() {
        return earlier;
    }

    void choose(int place) {
        if (place >= 0 && place != desk.state().chosen()) {
            desk.look(desk.state().choosing(place));
            markNow();
        }
    }

    void edit(OkrSet set) {
        DeskState state = desk.state();
        List<OkrSet> sets = new ArrayList<>(state.sets());
        sets.set(state.chosen(), set);
        desk.type(state.edited(sets));
    }
}
