package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.service.decide.vet.draft.DraftReader;
import org.okrreadiness.service.decide.vet.draft.DraftReading;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.service.decide.vet.draft.Spot;
import org.okrreadiness.service.decide.vet.draft.VettingDraft;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.TypedHistory;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.common.Undoable;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.wording.Words;

/** One vetting while it is filled in: what stands in the fields, what can be read of it, and what it comes to so far. */
final class VettingViewModel {

    /** Title and need, which belong to no programme. */
    static final String NEED = "";

    /** Told what changed. Called on the screen's thread. */
    interface Watcher {

        /** Fields, lines or programmes may have come or gone: everything has to be drawn anew. */
        void redraw();

        /** Words changed in fields that are there: what is said about them has to be said anew. */
        void refresh();
    }

    private final UiTools tools;
    private final VettingServices services;
    private final UUID id;
    private final Autosave autosave;
    private final DraftReader reader;
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private List<Assessment> packs = List.of();
    private Vetting vetting;
    private VettingDraft draft;
    private DraftReading reading;
    private Comparison comparison;
    private TypedHistory<VettingDraft> history;
    private String shown = NEED;
    private Optional<String> removed = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private Watcher watcher;

    VettingViewModel(UiTools tools, VettingServices services, UUID id) {
        this.tools = tools;
        this.services = services;
        this.id = id;
        this.autosave = new Autosave(tools.runner(), tools.delay());
        this.reader = new DraftReader(tools.messages().get("vettingwork.untitled"));
    }

    private record Loaded(Vetting vetting, List<Assessment> packs) {}

    void load(Watcher told) {
        this.watcher = told;
        tools.runner().submit(this::read, this::takeUp, failure -> tell(failure, "vettingwork.problem.open"));
    }

    private Loaded read() {
        Vettings vettings = services.vettings();
        Vetting found = services.desk()
                .newest(id)
                .or(() -> vettings.find(id))
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.vetting-gone")));
        return new Loaded(found, vettings.packs());
    }

    private void takeUp(Loaded loaded) {
        packs = loaded.packs();
        vetting = loaded.vetting();
        history = new TypedHistory<>(VettingDraft.of(vetting.shortlist()), tools.delay(), any -> true, this::back);
        put(VettingDraft.of(vetting.shortlist()));
        shown = draft.programmes().stream().findFirst().map(ProgrammeDraft::id).orElse(NEED);
        watcher.redraw();
    }

    /** Whether there is something to show. */
    boolean isLoaded() {
        return vetting != null;
    }

    /** Words were typed into a field. */
    void type(Spot spot, UnaryOperator<VettingDraft> change) {
        VettingDraft next = change.apply(draft);
        if (!next.equals(draft)) {
            history.typed(next, spot);
            use(next);
            watcher.refresh();
        }
    }

    /** Something was chosen whose field stays where it is. */
    void choose(UnaryOperator<VettingDraft> change) {
        if (act(change)) {
            watcher.refresh();
        }
    }

    /**
     * Something came or went.
     *
     * @param goTo the field that has the keyboard afterwards
     */
    void change(UnaryOperator<VettingDraft> change, String goTo) {
        if (act(change)) {
            wanted = Optional.of(goTo);
            watcher.redraw();
        }
    }

    /** The field that is to have the keyboard now; asked once. */
    Optional<String> wanted() {
        Optional<String> now = wanted;
        wanted = Optional.empty();
        return now;
    }

    private boolean act(UnaryOperator<VettingDraft> change) {
        VettingDraft next = change.apply(draft);
        if (next.equals(draft)) {
            return false;
        }
        removed = Optional.empty();
        history.acted(next);
        use(next);
        return true;
    }

    private void back(VettingDraft state) {
        shown = Difference.between(draft, state).orElse(shown);
        removed = Optional.empty();
        use(state);
        watcher.redraw();
    }

    private void use(VettingDraft next) {
        put(next);
        vetting = vetting.with(reading.shortlist());
        services.desk().put(vetting);
        autosave.changed(id, this::write);
    }

    private Receipt write() {
        return services.desk()
                .write(id, services.vettings(), new Receipt(0, services.clock().instant()));
    }

    private void put(VettingDraft next) {
        draft = next;
        reading = reader.read(next, vetting.shortlist());
        comparison = Comparison.of(reading.shortlist());
        if (next.programme(shown).isEmpty()) {
            shown = NEED;
        }
    }

    /** Adds a programme of which nothing but its name is known, and goes to it. Does nothing where there is no name, or no room. */
    void add(String name) {
        if (!name.isBlank() && !draft.isFull()) {
            act(now -> now.adding(name));
            shown = draft.programmes().get(draft.programmes().size() - 1).id();
            watcher.redraw();
        }
    }

    /** Adds an assessment of ours, or takes it up anew where it is in the list. */
    void add(Assessment pack) {
        try {
            Shortlist with = Vettings.withPack(reading.shortlist(), pack, phrase -> Words.of(messages(), phrase));
            act(now -> now.taking(with));
            shown = with.programmes().get(with.programmes().size() - 1).id();
            watcher.redraw();
        } catch (ReadinessException e) {
            tell(e, "vettingwork.problem.pack");
        }
    }

    /** Takes the programme that is shown out; undoing brings it back with everything in it. */
    void remove() {
        draft.programme(shown).ifPresent(gone -> {
            act(now -> now.without(gone.id()));
            removed = Optional.of(gone.name());
            wanted = Optional.of("choose-need");
            watcher.redraw();
        });
    }

    void show(String programme) {
        if (!programme.equals(shown)) {
            shown = programme;
            watcher.redraw();
        }
    }

    /** Puts on disk what is not there yet. */
    void leave() {
        autosave.flush();
    }

    private void tell(Throwable failure, String headline) {
        problem.set(null);
        problem.set(Problem.of(failure, headline, messages()));
    }

    VettingDraft draft() {
        return draft;
    }

    /** The id of the programme that is shown, or {@link #NEED}. */
    String shown() {
        return shown;
    }

    /** What was taken out last, while nothing else has been done since. */
    Optional<String> removed() {
        return removed;
    }

    Comparison comparison() {
        return comparison;
    }

    /** What was found about a programme. */
    ProgrammeFindings findings(String programme) {
        return comparison.findings().stream()
                .filter(each -> each.programme().id().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong with a field; blank while nothing is. */
    String wrong(Spot spot) {
        return Optional.ofNullable(reading.problems().get(spot))
                .map(phrase -> Words.of(messages(), phrase))
                .orElse("");
    }

    /** As it can be read now. */
    Vetting vetting() {
        return vetting.with(reading.shortlist());
    }

    List<Assessment> packs() {
        return packs;
    }

    Undoable undoable() {
        return history;
    }

    Autosave autosave() {
        return autosave;
    }

    VettingServices services() {
        return services;
    }

    UiTools tools() {
        return tools;
    }

    Messages messages() {
        return tools.messages();
    }

    /** What went wrong last; null while nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
