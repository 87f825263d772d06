package org.okrreadiness.ui.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.service.ChosenCases;
import org.okrreadiness.service.PracticeHistory;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.packs.PacksServices;

/** What can be found in the library, and what has been found. */
final class LibraryViewModel {

    /** Longer than this and a skeleton stands in for the list. */
    private static final Duration UNNOTICED = Duration.ofMillis(200);

    /** Everything there is to find. */
    private record Shelf(List<Assessment> assessments, List<LibraryTask> tasks, List<Facet> facets) {}

    /**
     * What a search left.
     *
     * @param rows each case followed by its tasks
     * @param tasks the same without the cases
     * @param state how many of all, and by what they were filtered, in words
     * @param filtered whether anything narrows the list
     */
    record Found(List<LibraryRow> rows, List<LibraryTask> tasks, String state, boolean filtered) {}

    private final UiTools tools;
    private final LibraryServices services;
    private final LibraryActions actions;
    private final RowWords words;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<List<Facet>> facets = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Found> found = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty waiting = new SimpleBooleanProperty();
    private List<Assessment> assessments = List.of();
    private List<LibraryRow.OfTask> shelved = List.of();
    private boolean clearing;

    LibraryViewModel(UiTools tools, LibraryServices services, LibraryActions actions) {
        this.tools = tools;
        this.services = services;
        this.actions = actions;
        this.words = new RowWords(tools.messages());
        text.addListener(changed -> search());
    }

    /** What takes in assessments; empty where none are sent. */
    Optional<PacksServices> packs() {
        return services.packs();
    }

    UiTools tools() {
        return tools;
    }

    void load() {
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> waiting.set(true));
        tools.runner()
                .submit(
                        this::read,
                        shelf -> {
                            finish(patience);
                            put(shelf);
                        },
                        failure -> {
                            finish(patience);
                            tell(failure, "library.problem.load");
                        });
    }

    private void finish(Delay.Pending patience) {
        patience.cancel();
        waiting.set(false);
    }

    private Shelf read() {
        List<Assessment> readable = ChosenCases.readable(services.assessments().packs());
        PracticeHistory history = new PracticeHistory(
                services.sittings().outcomes(), services.name().get(), services.clock());
        List<LibraryTask> tasks = readable.stream()
                .flatMap(assessment -> tasks(assessment, history))
                .toList();
        return new Shelf(readable, tasks, new Facets(tools.messages(), tasks).all());
    }

    private static Stream<LibraryTask> tasks(Assessment assessment, PracticeHistory history) {
        return assessment.scenarios().stream().flatMap(scenario -> {
            LibraryTask.Place place = new LibraryTask.Place(assessment, scenario);
            return scenario.tasks().stream().map(task -> LibraryTask.of(place, task, history));
        });
    }

    private void put(Shelf shelf) {
        assessments = shelf.assessments().stream()
                .filter(assessment -> !assessment.isMarkedElsewhere())
                .toList();
        shelved = shelf.tasks().stream().map(words::ofTask).toList();
        shelf.facets().forEach(facet -> facet.chosenProperty().addListener(changed -> search()));
        facets.set(shelf.facets());
        search();
    }

    private void search() {
        if (clearing || facets.get().isEmpty()) {
            return;
        }
        String[] wanted = text.get().toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<LibraryRow.OfTask> left = shelved.stream()
                .filter(row -> Stream.of(wanted).allMatch(row.task().searched()::contains))
                .filter(row -> facets.get().stream().allMatch(facet -> facet.leaves(row.task())))
                .toList();
        FilterWords filter = new FilterWords(tools.messages(), text.get().strip(), facets.get());
        List<LibraryTask> tasks = left.stream().map(LibraryRow.OfTask::task).toList();
        found.set(new Found(rows(left), tasks, filter.state(left.size(), shelved.size()), filter.narrows()));
    }

    /** Puts each case in front of its tasks, which stand together. */
    private List<LibraryRow> rows(List<LibraryRow.OfTask> left) {
        List<LibraryRow> rows = new ArrayList<>();
        for (int from = 0, to; from < left.size(); from = to) {
            LibraryTask.Place place = left.get(from).task().place();
            to = from;
            while (to < left.size() && left.get(to).task().place() == place) {
                to++;
            }
            List<LibraryRow.OfTask> ofCase = left.subList(from, to);
            rows.add(words.ofCase(ofCase.stream().map(LibraryRow.OfTask::task).toList()));
            rows.addAll(ofCase);
        }
        return rows;
    }

    /** Everything is shown again. */
    void clear() {
        clearing = true;
        text.set("");
        facets.get().forEach(Facet::clear);
        clearing = false;
        search();
    }

    /** Shows what there is to one competency, whatever was filtered before. */
    void showCompetency(String competency) {
        clear();
        facets.get().stream()
                .filter(facet -> facet.id().equals(Facets.COMPETENCY))
                .forEach(facet -> facet.choose(competency));
    }

    /** The questions asked before these are practised; those for sealed sittings only are left out. */
    PractiseViewModel practise(List<LibraryTask> tasks) {
        return new PractiseViewModel(
                tools.messages(),
                services.name(),
                tasks.stream().filter(LibraryTask::canBePractised).toList());
    }

    /** Begins the practice, on disk first, and goes to it. */
    void begin(PractiseViewModel practice) {
        String name = practice.confirmName();
        tools.runner()
                .submit(
                        () -> services.sittings().practise(name, practice.round()),
                        actions::practise,
                        failure -> tell(failure, "library.problem.begin"));
    }

    void home() {
        actions.home();
    }

    void setCuts(Assessment pack) {
        actions.setCuts(pack);
    }

    private void tell(Throwable failure, String headlineKey) {
        problem.set(Problem.of(failure, headlineKey, tools.messages()));
    }

    /** Those that can be read and are marked here, where their authors can look at them. */
    List<Assessment> markable() {
        return assessments;
    }

    StringProperty textProperty() {
        return text;
    }

    /** Empty until the packs have been read. */
    ReadOnlyObjectProperty<List<Facet>> facetsProperty() {
        return facets;
    }

    /** Null until the packs have been read. */
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found;
    }

    /** What went wrong last; null when nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }

    ReadOnlyBooleanProperty waitingProperty() {
        return waiting;
    }
}
