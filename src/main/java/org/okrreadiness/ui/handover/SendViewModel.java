package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.export.FileName;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Submissions;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;

/** Making the file that is sent to a trainer. */
final class SendViewModel {

    private final UiTools tools;
    private final Sittings.Opened opened;
    private final Submissions submissions;
    private final CardViewModel card;
    private final RememberedTrainer remembered;
    private final Outgoing outgoing;
    private final StringProperty email = new SimpleStringProperty();
    private final StringProperty number = new SimpleStringProperty();

    SendViewModel(UiTools tools, Sittings.Opened opened, HandOverServices services, CardViewModel card) {
        this.tools = tools;
        this.opened = opened;
        this.submissions = services.submissions();
        this.card = card;
        this.remembered = new RememberedTrainer(services.preferences());
        this.outgoing = new Outgoing(tools, services.folders());
        email.set(remembered.contact().email());
        number.set(remembered.contact().personnelNumber());
    }

    /** As the attempt was begun. */
    String participant() {
        return attempt().start().participant();
    }

    String fileName() {
        return FileName.of(
                attempt().handedIn().orElseThrow().at(),
                ending(),
                opened.assessment().about().title(),
                participant());
    }

    /** Without a dot. */
    static String ending() {
        return PackKind.SUBMISSION.ending().substring(1);
    }

    Optional<Path> folder() {
        return remembered.folder();
    }

    void save(SavePlace place) {
        Submissions.Contact contact =
                new Submissions.Contact(email.get().strip(), number.get().strip());
        List<KeyCard> to = card.recipients();
        Outgoing.Parcel<Submissions.Made> parcel = new Outgoing.Parcel<>(
                () -> submissions.create(attempt().id(), contact, to), Submissions.Made::bytes, made -> {});
        String file = place.file().getFileName().toString();
        String said = to.isEmpty()
                ? messages().get("handover.sent.open", file)
                : messages().get("handover.sent", file, to.get(0).name());
        outgoing.write(place, parcel, said, () -> {
            remembered.put(contact);
            outgoing.stateProperty().get().folder().ifPresent(remembered::put);
        });
    }

    private Attempt attempt() {
        return opened.attempt();
    }

    private Messages messages() {
        return tools.messages();
    }

    Outgoing outgoing() {
        return outgoing;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty numberProperty() {
        return number;
    }
}
