package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.SettledLevel;
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
import org.okrreadiness.ui.saving.Autosave;

/** Asking for levels to be looked at again. What was begun is kept until it has gone into a file or was taken back. */
final class AppealViewModel {

    private record At(TaskId task, Part part, CriterionId criterion) {
        static At of(TaskId task, SettledLevel place) {
            return new At(task, place.part(), place.criterion());
        }

        static At of(MarkedReading.Line line) {
            return of(line.task(), line.place());
        }
    }

    private record Draft(TaskId task, SettledLevel place, StringProperty words) {
        boolean saysSomething() {
            return !words.get().isBlank();
        }

        Appeals.Wish wish() {
            return new Appeals.Wish(task, place, words.get());
        }
    }

    private final UiTools tools;
    private final Sittings.Opened opened;
    private final Appeals appeals;
    private final CardViewModel card;
    private final RememberedTrainer remembered;
    private final Outgoing outgoing;
    private final Runnable written;
    private final Autosave saving;
    private boolean isRestored;
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
        this.saving = new Autosave(tools.runner(), tools.delay());
    }

    boolean isBegun(MarkedReading.Line line) {
        return drafts.containsKey(At.of(line));
    }

    /** The words for a level; begins them where there are none. */
    StringProperty words(MarkedReading.Line line) {
        return drafts.computeIfAbsent(At.of(line), at -> draft(line.task(), line.place(), ""))
                .words();
    }

    private Draft draft(TaskId task, SettledLevel place, String begun) {
        StringProperty words = new SimpleStringProperty(begun);
        words.addListener((property, before, now) -> changed());
        return new Draft(task, place, words);
    }

    /** What was begun another time. Reads from the disk; not for the screen's thread. */
    List<Appeals.Wish> kept() {
        return appeals.draft(opened.attempt().id());
    }

    /**
     * Goes on with what was begun another time; once only, for from then on what is typed here is newer.
     *
     * @param reading what was told; words about a level that is told no longer have nowhere to stand
     */
    void restore(List<Appeals.Wish> kept, MarkedReading reading) {
        if (isRestored) {
            return;
        }
        isRestored = true;
        Set<At> places = reading.tasks().stream()
                .flatMap(task -> task.lines().stream())
                .map(At::of)
                .collect(Collectors.toSet());
        kept.forEach(wish -> {
            At at = At.of(wish.task(), wish.place());
            if (places.contains(at)) {
                drafts.putIfAbsent(at, draft(wish.task(), wish.place(), wish.words()));
            }
        });
        count();
    }

    private void changed() {
        count();
        List<Appeals.Wish> now = drafts.values().stream().map(Draft::wish).toList();
        saving.changed(this, () -> appeals.keepDraft(opened.attempt().id(), now));
    }

    /** Keeps at once what was typed last. */
    void leaving() {
        saving.flush();
    }

    void drop(MarkedReading.Line line) {
        drafts.remove(At.of(line));
        changed();
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
                .map(Draft::wish)
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
            changed();
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
