package org.okrreadiness.ui.decide.need;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.UiTools;

/** A diagnosis with its three parts, one of which is shown. */
final class NeedViewModel {

    private final NeedDesk desk;
    private final NeedActions actions;
    private final AskViewModel ask;
    private final PeopleViewModel people;
    private final BalanceViewModel balance;
    private final ReadOnlyObjectWrapper<NeedPart> part = new ReadOnlyObjectWrapper<>();

    NeedViewModel(UiTools tools, NeedServices services, UUID id, NeedActions actions) {
        this.desk = new NeedDesk(tools, services, id);
        this.actions = actions;
        this.ask = new AskViewModel(desk);
        this.people = new PeopleViewModel(desk);
        this.balance = new BalanceViewModel(desk);
    }

    /** @param first shown once the diagnosis has been read */
    void load(NeedPart first) {
        desk.nowProperty().addListener((property, before, now) -> {
            if (before == null) {
                to(first);
            }
        });
        desk.load();
    }

    void to(NeedPart next) {
        if (desk.nowProperty().get() == null) {
            return;
        }
        switch (next) {
            case STATEMENTS -> ask.begin();
            case PEOPLE -> people.begin();
            case BALANCE -> balance.weigh();
        }
        part.set(next);
    }

    /** Somebody answers now, where they stopped. */
    void answerAs(String name) {
        desk.seat(name);
        to(NeedPart.STATEMENTS);
    }

    void answerNow(StatementId statement) {
        to(NeedPart.STATEMENTS);
        ask.go(statement);
    }

    void describe(String organisation, Optional<Occasion> occasion) {
        desk.change(
                () -> desk.diagnoses().describe(desk.id(), organisation, occasion),
                () -> to(part.get()),
                "deciding.problem.change");
    }

    String title() {
        return new NeedWords(desk.messages()).title(desk.sheet());
    }

    String occasion() {
        return new NeedWords(desk.messages()).name("occasion", desk.sheet().occasionOrOther());
    }

    void leave() {
        desk.autosave().flush();
    }

    NeedDesk desk() {
        return desk;
    }

    NeedActions actions() {
        return actions;
    }

    AskViewModel ask() {
        return ask;
    }

    PeopleViewModel people() {
        return people;
    }

    BalanceViewModel balance() {
        return balance;
    }

    /** Null until the diagnosis has been read. */
    ReadOnlyObjectProperty<NeedPart> partProperty() {
        return part.getReadOnlyProperty();
    }
}
