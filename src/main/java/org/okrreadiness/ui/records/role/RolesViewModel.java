package org.okrreadiness.ui.records.role;

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
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ChangedMeanwhileException;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.wording.Words;

/** The roles there are, and changing one. */
final class RolesViewModel {

    private final Messages messages;
    private final RecordWords words;
    private final RecordsActions actions;
    private final DeskWork work;
    private final RoleForm form = new RoleForm();
    private final ObservableList<RoleProfile> roles = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RoleProfile>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<RoleClash> clash = new SimpleObjectProperty<>();
    private final StringProperty missing = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");

    private record Kept(List<RoleProfile> all, RoleProfile role) {}

    RolesViewModel(UiTools tools, RecordsServices services, RecordsActions actions) {
        this.messages = tools.messages();
        this.words = new RecordWords(messages);
        this.actions = actions;
        this.work = new DeskWork(tools, services.desks());
    }

    void load() {
        work.run("role.problem.read", RolesViewModel::read, all -> {
            roles.setAll(all);
            if (all.isEmpty()) {
                begin();
            } else {
                open(all.get(0));
            }
        });
    }

    private static List<RoleProfile> read(RecordsDesk desk) {
        return desk.register().roles().all();
    }

    void open(RoleProfile role) {
        form.show(role);
        opened.set(Optional.of(role));
        missing.set("");
    }

    /** A new role that asks for nothing yet. */
    void begin() {
        form.begin("", Map.of());
        opened.set(Optional.empty());
        missing.set("");
    }

    /** A new role as it is proposed; nothing is kept until somebody does. */
    void begin(SuggestedRole suggested) {
        form.begin(title(suggested), suggested.requirements());
        opened.set(Optional.empty());
        missing.set("");
    }

    String title(SuggestedRole suggested) {
        return Words.of(messages, "role.suggested", suggested);
    }

    /** Keeps what the form says; everybody in the role is held against it from then on. */
    void keep() {
        missing.set(form.isWhole() ? "" : messages.get("role.missing"));
        if (form.isWhole()) {
            keep(form.role(roles.stream().map(RoleProfile::id).toList()));
        }
    }

    private void keep(RoleProfile mine) {
        Optional<RoleProfile> before = form.edited();
        clash.set(null);
        done.set("");
        work.run(
                "role.problem.keep",
                desk -> {
                    RoleProfile kept = desk.register().roles().save(mine);
                    return new Kept(read(desk), kept);
                },
                kept -> {
                    roles.setAll(kept.all());
                    open(kept.role());
                    done.set(messages.get("role.kept", kept.role().title()));
                },
                failure -> failure instanceof ChangedMeanwhileException && meet(before, mine));
    }

    private boolean meet(Optional<RoleProfile> before, RoleProfile mine) {
        work.run("role.problem.read", RolesViewModel::read, all -> {
            roles.setAll(all);
            Optional<RoleProfile> theirs =
                    all.stream().filter(one -> one.id().equals(mine.id())).findFirst();
            if (theirs.isPresent()) {
                clash.set(RoleClash.of(before.orElse(theirs.get()), mine, theirs.get(), words));
            } else {
                form.begin(mine.title(), mine.requirements());
                opened.set(Optional.empty());
                done.set(messages.get("role.gone"));
            }
        });
        return true;
    }

    void keepChosen(RoleClash between) {
        form.show(between.theirs());
        keep(between.chosen(words));
    }

    /** Takes the opened role out; whoever was in it is in none. */
    void remove() {
        RoleId id = opened.get().orElseThrow().id();
        work.run(
                "role.problem.remove",
                desk -> {
                    desk.register().roles().remove(id);
                    return read(desk);
                },
                all -> {
                    roles.setAll(all);
                    done.set(messages.get("role.removed"));
                    if (all.isEmpty()) {
                        begin();
                    } else {
                        open(all.get(0));
                    }
                });
    }

    void leave() {
        actions.matrix();
    }

    RoleForm form() {
        return form;
    }

    ObservableList<RoleProfile> roles() {
        return roles;
    }

    /** Which of them is in the form; empty for a new one. */
    ReadOnlyObjectProperty<Optional<RoleProfile>> openedProperty() {
        return opened;
    }

    /** Null while nobody else changed it. */
    ReadOnlyObjectProperty<RoleClash> clashProperty() {
        return clash;
    }

    ReadOnlyStringProperty missingProperty() {
        return missing;
    }

    ReadOnlyStringProperty doneProperty() {
        return done;
    }

    DeskWork work() {
        return work;
    }
}
