package org.okrreadiness.ui.records.entry;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;

/** Entering somebody. */
final class EnterViewModel {

    private final Messages messages;
    private final RecordsServices services;
    private final RecordsActions actions;
    private final DeskWork work;
    private final EntryForm form;
    private final StringProperty missing = new SimpleStringProperty("");

    EnterViewModel(UiTools tools, RecordsServices services, RecordsActions actions) {
        this.messages = tools.messages();
        this.services = services;
        this.actions = actions;
        this.work = new DeskWork(tools, services.desks());
        this.form = new EntryForm(services.today());
    }

    void load() {
        work.run("entry.problem.roles", desk -> desk.register().roles().all(), form.roles()::setAll);
    }

    /** Keeps the entry and goes to the person's page; says what is missing otherwise. */
    void enter() {
        missing.set(form.problem().map(messages::get).orElse(""));
        if (missing.get().isEmpty()) {
            Person person = form.person();
            work.run(
                    "entry.problem.keep",
                    desk -> {
                        Person kept = desk.register().people().save(person);
                        desk.register().audit().add(services.line(AuditLine.Action.ENTERED, 1));
                        return kept;
                    },
                    kept -> actions.person(kept.id(), Optional.empty()));
        }
    }

    void leave() {
        actions.matrix();
    }

    EntryForm form() {
        return form;
    }

    ReadOnlyStringProperty missingProperty() {
        return missing;
    }

    DeskWork work() {
        return work;
    }
}
