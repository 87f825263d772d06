package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.export.FileName;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.marked.MarkedReading;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;

/** Asking for levels to be looked at again. What was begun stays while the result is open, whatever page is turned to. */
final class AppealViewModel {

    private record At(TaskId task, Part part, CriterionId criterion) {
        static At of(MarkedReading.Line line) {
            return new At(line.task(), line.place().part(), line.place().criterion());
        }
    }

    private record Draft(MarkedReading.Line line, StringProperty words) {
        boolean saysSomething() {
            return !words.get().isBlank();
        }
    }

    private final UiTools tools;
    private final Sittings.Opened opened;
    private final Appeals appeals;
    private final CardViewModel card;
    private final RememberedTrainer remembered;
    private final Outgoing outgoing;
    private final Runnable written;
    private final Map<At, Draft> drafts = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /** @param written called once a file with an appeal is there */
    AppealViewModel(
            UiTools tools, Sittings.Opened opened, HandOverServices services, CardViewModel card, Runnable written) {
        this.tools = tools;
        this.opened = opened;
        this.appeals = services.appeals();
        this.card = card;
        this.remembered = new RememberedTrainer(services.preferences());
        this.outgoing = new Outgoing(tools, services.folders());
        this.written = written;
    }

    boolean isBegun(MarkedReading.Line line) {
        return drafts.containsKey(At.of(line));
    }

    /** The words for a level; begins them where there are none. */
    StringProperty words(MarkedReading.Line line) {
        return drafts.computeIfAbsent(At.of(line), at -> {
                    StringProperty words = new SimpleStringProperty("");
                    words.addListener((property, before, now) -> count());
                    return new Draft(line, words);
                })
                .words();
    }

    void drop(MarkedReading.Line line) {
        drafts.remove(At.of(line));
        count();
    }

    private void count() {
        count.set((int) drafts.values().stream().filter(Draft::saysSomething).count());
    }

    /** How many levels something is said about. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    String fileName() {
        Attempt attempt = opened.attempt();
        return FileName.of(
                attempt.handedIn().orElseThrow().at(),
                ending(),
                messages().get("handover.appeal.name"),
                opened.assessment().about().title(),
                attempt.start().participant());
    }

    /** Without a dot. */
    static String ending() {
        return PackKind.APPEAL.ending().substring(1);
    }

    Optional<Path> folder() {
        return remembered.folder();
    }

    void save(SavePlace place) {
        List<Appeals.Wish> wishes = drafts.values().stream()
                .filter(Draft::saysSomething)
                .map(draft -> new Appeals.Wish(
                        draft.line().task(), draft.line().place(), draft.words().get()))
                .toList();
        List<KeyCard> to = card.recipients();
        Outgoing.Parcel<Appeals.Made> parcel = new Outgoing.Parcel<>(
                () -> appeals.create(opened.attempt().id(), wishes, to), Appeals.Made::bytes, appeals::keep);
        String file = place.file().getFileName().toString();
        String said = to.isEmpty()
                ? messages().get("handover.appeal.sent.open", file)
                : messages().get("handover.appeal.sent", file, to.get(0).name());
        outgoing.write(place, parcel, said, () -> {
            drafts.values().removeIf(Draft::saysSomething);
            count();
            outgoing.stateProperty().get().folder().ifPresent(remembered::put);
            written.run();
        });
    }

    Outgoing outgoing() {
        return outgoing;
    }

    Messages messages() {
        return tools.messages();
    }
}
