package org.okrreadiness.ui.records.matrix;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.task.BurstCollector;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;

/**
 * Who stands how in what. Rows come page by page as somebody scrolls to them, however many there are; how many there are in all is
 * counted after the first page has been shown.
 */
final class MatrixViewModel {

    static final int PAGE = 100;

    /** So many rows before the end of what is there the next page is asked for. */
    private static final int AHEAD = 40;

    /** Typing is quicker than this, and is not searched for letter by letter. */
    private static final Duration QUIET = Duration.ofMillis(120);

    private static final Duration AT_MOST = Duration.ofMillis(500);

    /** What the middle of the screen is filled with. */
    enum Shown {
        /** Nothing yet. */
        OPENING,
        ROWS,
        /** Nobody of those there are. */
        NOBODY_FOUND,
        /** There is nobody at all. */
        EMPTY
    }

    private record Opened(List<RoleProfile> roles, List<MatrixRow> first) {}

    private final RecordsActions actions;
    private final Messages messages;
    private final DeskWork work;
    private final MatrixFilters filters = new MatrixFilters();
    private final BurstCollector typing;
    private final ObservableList<MatrixRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RoleProfile> roles = FXCollections.observableArrayList();
    private final ObservableList<String> units = FXCollections.observableArrayList();
    private final Map<RoleId, String> titles = new HashMap<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.OPENING);
    private final StringProperty state = new SimpleStringProperty("");
    private final ObjectProperty<MatrixOrder> order = new SimpleObjectProperty<>(MatrixOrder.NAMES);
    private BackgroundRunner.Job page = () -> {};
    private BackgroundRunner.Job count = () -> {};
    private boolean more;

    MatrixViewModel(UiTools tools, RecordsServices services, RecordsActions actions) {
        this.actions = actions;
        this.messages = tools.messages();
        this.work = new DeskWork(tools, services.desks());
        this.typing = new BurstCollector(tools.delay(), QUIET, AT_MOST, this::search);
        filters.watch(typing::touch);
    }

    /** Opens the register if it is not open yet; also tries again after that went wrong. */
    void load() {
        shown.set(Shown.OPENING);
        MatrixOrder sorted = order.get();
        work.run("matrix.problem.open", desk -> opened(desk, sorted), this::show);
    }

    private static Opened opened(RecordsDesk desk, MatrixOrder sorted) {
        return new Opened(
                desk.register().roles().all(),
                desk.register().matrix().page(MatrixFilter.ALL, sorted, Optional.empty(), PAGE));
    }

    private void show(Opened opened) {
        roles.setAll(opened.roles());
        titles.clear();
        roles.forEach(role -> titles.put(role.id(), role.title()));
        show(MatrixFilter.ALL, opened.first());
        work.quietly("matrix.problem.open", desk -> desk.register().matrix().units(), units::setAll);
    }

    private void search() {
        page.cancel();
        count.cancel();
        // What is there now is replaced: it does not go on.
        more = false;
        MatrixFilter filter = filters.now();
        MatrixOrder sorted = order.get();
        page = work.quietly(
                "matrix.problem.search",
                desk -> desk.register().matrix().page(filter, sorted, Optional.empty(), PAGE),
                found -> show(filter, found));
    }

    private void show(MatrixFilter filter, List<MatrixRow> found) {
        more = found.size() == PAGE;
        rows.setAll(found);
        boolean narrowed = !filter.equals(MatrixFilter.ALL);
        shown.set(!found.isEmpty() ? Shown.ROWS : narrowed ? Shown.NOBODY_FOUND : Shown.EMPTY);
        if (more) {
            state.set(messages.get("matrix.state.counting"));
            count = work.quietly(
                    "matrix.problem.search",
                    desk -> desk.register().matrix().count(filter),
                    all -> tell(narrowed, all));
        } else {
            tell(narrowed, found.size());
        }
    }

    private void tell(boolean narrowed, long people) {
        String key = (narrowed ? "matrix.state.found" : "matrix.state.all") + (people == 1 ? ".one" : ".many");
        state.set(messages.get(key, String.format(messages.locale(), "%,d", people)));
    }

    /** Somebody sees this row, so that those after it will soon be wanted. */
    void reached(int row) {
        if (more && row >= rows.size() - AHEAD) {
            more = false;
            MatrixFilter filter = filters.now();
            MatrixOrder sorted = order.get();
            MatrixRow last = rows.get(rows.size() - 1);
            page = work.quietly(
                    "matrix.problem.search",
                    desk -> desk.register().matrix().page(filter, sorted, Optional.of(last), PAGE),
                    next -> {
                        more = next.size() == PAGE;
                        rows.addAll(next);
                    });
        }
    }

    /** Sorts by this; if it is sorted by that already, the other way round. Of gaps, many are wanted first. */
    void sortBy(MatrixOrder key) {
        MatrixOrder now = order.get();
        MatrixOrder first = key.by() == MatrixOrder.By.GAPS ? key.turnedRound() : key;
        order.set(now.isOf(key) ? now.turnedRound() : first);
        search();
    }

    ReadOnlyObjectProperty<MatrixOrder> orderProperty() {
        return order;
    }

    /** Everybody is shown again. */
    void clear() {
        filters.clear(this::search);
    }

    void open(MatrixRow row, Competency competency) {
        actions.person(row.person(), Optional.of(competency));
    }

    RecordsActions actions() {
        return actions;
    }

    /** How people call a role; its id where it has just been taken out. */
    String title(RoleId role) {
        return titles.getOrDefault(role, role.value());
    }

    MatrixFilters filters() {
        return filters;
    }

    ObservableList<MatrixRow> rows() {
        return rows;
    }

    ObservableList<RoleProfile> roles() {
        return roles;
    }

    ObservableList<String> units() {
        return units;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /** How many people there are. */
    ReadOnlyStringProperty stateProperty() {
        return state;
    }

    DeskWork work() {
        return work;
    }
}
