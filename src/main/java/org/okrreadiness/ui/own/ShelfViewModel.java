package org.okrreadiness.ui.own;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.own.redact.Redaction;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.MarkedSet;
import org.okrreadiness.service.OwnOkrStore;
import org.okrreadiness.ui.common.UiTools;

/** What was kept because somebody asked. */
final class ShelfViewModel {

    static final int LONGEST_NAME = 120;

    private final OwnDesk desk;
    private final OwnServices services;
    private final UiTools tools;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<OwnOkrStore.Shelf> shelf =
            new ReadOnlyObjectWrapper<>(new OwnOkrStore.Shelf(List.of(), List.of()));

    ShelfViewModel(OwnDesk desk, OwnServices services, UiTools tools, Consumer<Throwable> failed) {
        this.desk = desk;
        this.services = services;
        this.tools = tools;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<OwnOkrStore.Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    void load() {
        tools.runner().submit(() -> services.okrs().shelf(), shelf::set, failed);
    }

    /** @param done called on the screen's thread when it is on the disk */
    void keep(String name, MarkedSet marked, Consumer<KeptOkrs> done) {
        tools.runner()
                .submit(
                        () -> services.okrs().keep(name, marked),
                        kept -> {
                            load();
                            done.accept(kept);
                        },
                        failed);
    }

    void delete(KeptOkrs kept) {
        tools.runner()
                .submit(
                        () -> {
                            services.okrs().delete(kept.id());
                            return true;
                        },
                        gone -> load(),
                        failed);
    }

    /** Lays a kept set on the desk; what lay there comes back by undoing. */
    void open(KeptOkrs kept) {
        MarkedSet marked = kept.marked();
        desk.put(new DeskState(
                Step.MARKS,
                MarksText.lines(marked),
                Map.of(),
                Redaction.NONE,
                List.of(marked.set()),
                List.of(marked.set()),
                0));
    }
}
