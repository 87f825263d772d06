package org.okrreadiness.ui.decide.vet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.vet.VettingStore;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** The vettings that are kept: beginning one, taking one in, deleting one. */
final class VettingsViewModel {

    static final int LONGEST_TITLE = 200;

    /**
     * @param lines the one that was changed last first
     * @param unreadable one sentence for each file that cannot be read
     */
    record Content(List<VettingLine> lines, List<String> unreadable) {
        Content {
            lines = List.copyOf(lines);
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * What became of the last file or action.
     *
     * @param places what has to be mended in a file, or was passed over in it
     * @param opens the vetting that was taken in
     */
    record Told(boolean isProblem, String said, List<String> places, Optional<UUID> opens) {
        static final Told NOTHING = new Told(false, "", List.of(), Optional.empty());

        Told {
            places = List.copyOf(places);
        }
    }

    private final UiTools tools;
    private final VettingServices services;
    private final VettingActions actions;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    VettingsViewModel(UiTools tools, VettingServices services, VettingActions actions) {
        this.tools = tools;
        this.services = services;
        this.actions = actions;
    }

    void load() {
        tools.runner().submit(this::read, content::set, failure -> tell(failure, "vettingwork.problem.load"));
    }

    private Content read() {
        VettingStore.Shelf shelf = services.vettings().shelf();
        return new Content(
                shelf.vettings().stream()
                        .map(kept -> services.desk().newest(kept.id()).orElse(kept))
                        .map(kept -> VettingLine.of(kept, messages(), services.clock()))
                        .toList(),
                shelf.unreadable().stream()
                        .map(phrase -> Words.of(messages(), phrase))
                        .toList());
    }

    /** What is wrong with a title; blank while nothing is. */
    String wrongTitle(String typed) {
        if (typed.isBlank()) {
            return messages().get("vettingwork.begin.blank");
        }
        return typed.codePointCount(0, typed.length()) > LONGEST_TITLE
                ? messages().get("problem.vetting-draft.long", LONGEST_TITLE)
                : "";
    }

    /** Begins one, on disk first, and goes to it. Does nothing while the title is wrong. */
    void begin(String title, Track track) {
        if (wrongTitle(title).isEmpty()) {
            Need need = new Need(track, OptionalInt.empty(), "");
            tools.runner()
                    .submit(
                            () -> services.vettings().begin(title.strip(), need),
                            begun -> actions.vetting(begun.id()),
                            failure -> tell(failure, "vettingwork.problem.begin"));
        }
    }

    /** Each as a vetting of its own; one that cannot be read is told with every place in it. */
    void takeIn(List<Path> files) {
        files.forEach(file -> tools.runner()
                .submit(() -> services.vettings().takeIn(file), this::taken, failure -> refused(file, failure)));
    }

    private void taken(Vettings.TakenIn taken) {
        String title = taken.vetting().shortlist().title();
        List<String> places = taken.warnings().stream().map(this::place).toList();
        String key = places.isEmpty() ? "vettingwork.taken" : "vettingwork.taken.warnings";
        told.set(new Told(
                false,
                messages().get(key, title, places.size()),
                places,
                Optional.of(taken.vetting().id())));
        load();
    }

    private void refused(Path file, Throwable failure) {
        if (failure instanceof UnreadableInputException unreadable
                && !unreadable.findings().isEmpty()) {
            List<String> places =
                    unreadable.findings().stream().map(this::place).toList();
            told.set(new Told(
                    true,
                    messages().get("vettingwork.refused", String.valueOf(file.getFileName()), places.size()),
                    places,
                    Optional.empty()));
        } else {
            tell(failure, "vettingwork.problem.take-in");
        }
    }

    private String place(PackFinding finding) {
        return messages()
                .get(
                        "vettingwork.place",
                        finding.place().toString(),
                        Words.of(messages(), finding.message()),
                        Words.of(messages(), finding.fix()));
    }

    /** For good. */
    void delete(VettingLine line) {
        tools.runner()
                .submit(
                        () -> {
                            services.desk().forget(line.id());
                            services.vettings().delete(line.id());
                            return read();
                        },
                        now -> {
                            content.set(now);
                            told.set(new Told(
                                    false,
                                    messages().get("vettingwork.deleted", line.title()),
                                    List.of(),
                                    Optional.empty()));
                        },
                        failure -> tell(failure, "vettingwork.problem.delete"));
    }

    /** Writes a form that can be filled in with any text editor. */
    void saveBlank(Path file) {
        tools.runner()
                .submit(
                        () -> {
                            services.vettings()
                                    .exportBlank(
                                            file,
                                            messages().get("cli.vet.notes"),
                                            aspect -> Words.of(messages(), "vetting.ask", aspect));
                            return file;
                        },
                        written -> told.set(new Told(
                                false,
                                messages().get("vettingwork.blank.saved", String.valueOf(written.getFileName())),
                                List.of(),
                                Optional.empty())),
                        failure -> tell(failure, "vettingwork.problem.blank"));
    }

    private void tell(Throwable failure, String headline) {
        problem.set(null);
        problem.set(Problem.of(failure, headline, messages()));
    }

    void open(UUID id) {
        actions.vetting(id);
    }

    VettingServices services() {
        return services;
    }

    Messages messages() {
        return tools.messages();
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** What went wrong last; null while nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
