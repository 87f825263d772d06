package org.okrreadiness.ui.decide.need;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.reading.need.ConflictWords;
import org.okrreadiness.service.decide.Conflict;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedSheets;
import org.okrreadiness.service.decide.TakenIn;
import org.okrreadiness.wording.Words;

/** Who answers, the files that go to colleagues and come back, and what is known already. */
final class PeopleViewModel {

    /** @param facts this program has already and that are not in the diagnosis yet */
    record Known(List<Fact> facts) {
        static final Known NOTHING = new Known(List.of());

        Known {
            facts = List.copyOf(facts);
        }
    }

    private static final String CHANGE = "deciding.problem.change";

    private final NeedDesk desk;
    private final ReadOnlyObjectWrapper<List<TakenFile>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Conflict>> conflicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private final ReadOnlyStringWrapper handedOut = new ReadOnlyStringWrapper("");

    PeopleViewModel(NeedDesk desk) {
        this.desk = desk;
    }

    /** Looks what the program knows already; without it everything else works as well. */
    void begin() {
        desk.tools()
                .runner()
                .submit(
                        () -> desk.services().known().call().stream()
                                .map(fact -> fact.inWords(Words.of(desk.messages(), fact.source())))
                                .toList(),
                        facts -> known.set(new Known(facts)),
                        failure -> System.getLogger(PeopleViewModel.class.getName())
                                .log(System.Logger.Level.WARNING, "Profiles cannot be read", failure));
    }

    // ---- people

    int asked() {
        return questionnaire().asked(desk.sheet().occasionOrOther()).size();
    }

    int answered(Respondent respondent) {
        return (int) questionnaire().asked(desk.sheet().occasionOrOther()).stream()
                .filter(statement -> respondent.answer(statement.id()).given().isPresent())
                .count();
    }

    boolean isAtDesk(Respondent respondent) {
        return desk.atDesk().filter(respondent::isSameAs).isPresent();
    }

    void add(String name, Seat seat, Runnable done) {
        desk.change(() -> desk.diagnoses().addRespondent(desk.id(), name, seat), done, "deciding.problem.add");
    }

    void move(Respondent respondent, Seat seat) {
        desk.change(() -> desk.diagnoses().moveRespondent(desk.id(), respondent.name(), seat), () -> {}, CHANGE);
    }

    /** With all their answers, for good. */
    void remove(Respondent respondent) {
        desk.change(() -> desk.diagnoses().removeRespondent(desk.id(), respondent.name()), () -> {}, CHANGE);
    }

    // ---- files

    void handOut(Seat seat, Path file) {
        NeedSheets.Words words = new NeedSheets.Words(
                desk.messages().get("need.blank.notes"), desk.messages().get("need.blank.elsewhere"));
        handedOut.set("");
        desk.run(
                () -> {
                    desk.diagnoses().handOut(desk.id(), seat, words, file);
                    return file;
                },
                written -> handedOut.set(desk.messages()
                        .get("deciding.handed-out", written.getFileName().toString())),
                "deciding.problem.save");
    }

    /** Each file whole or not at all; one that cannot be used does not hold up the others. */
    void takeIn(List<Path> given) {
        desk.change(
                () -> given.stream().map(this::taken).toList(),
                taken -> latest(taken).orElseGet(() -> desk.nowProperty().get()),
                this::tell,
                CHANGE);
    }

    private TakenFile taken(Path file) {
        return TakenFile.of(file, () -> desk.diagnoses().takeIn(desk.id(), file), desk.messages());
    }

    private static Optional<NeedCase> latest(List<TakenFile> taken) {
        return taken.stream()
                .flatMap(file -> file.outcome().stream())
                .map(TakenIn::diagnosis)
                .reduce((before, after) -> after);
    }

    private void tell(List<TakenFile> taken) {
        files.set(taken);
        List<Conflict> all = new ArrayList<>(conflicts.get());
        taken.stream()
                .flatMap(file -> file.outcome().stream())
                .flatMap(outcome -> outcome.conflicts().stream())
                .filter(conflict -> !all.contains(conflict))
                .forEach(all::add);
        conflicts.set(List.copyOf(all));
    }

    // ---- conflicts

    String words(Conflict conflict) {
        return ConflictWords.of(
                desk.messages(),
                id -> questionnaire().find(id).map(Statement::text).orElse(id.value()),
                conflict);
    }

    /** What is held stays. */
    void keep(Conflict conflict) {
        settled(conflict, List.of());
    }

    void take(Conflict conflict) {
        desk.change(
                () -> desk.diagnoses().settle(desk.id(), List.of(conflict)),
                TakenIn::diagnosis,
                outcome -> settled(conflict, outcome.conflicts()),
                CHANGE);
    }

    /** Two people of one name. */
    void takeAsAnother(Conflict.OfSeat conflict) {
        String seat = Words.of(desk.messages(), "need.seat", conflict.offered().seat());
        String name = desk.messages().get("deciding.another", conflict.offered().name(), seat);
        desk.change(
                () -> desk.diagnoses().addAs(desk.id(), name, conflict), () -> settled(conflict, List.of()), CHANGE);
    }

    private void settled(Conflict conflict, List<Conflict> further) {
        List<Conflict> left = new ArrayList<>(conflicts.get());
        left.remove(conflict);
        left.addAll(further);
        conflicts.set(List.copyOf(left));
    }

    // ---- facts

    /** What the program knows and nobody has said yet. */
    List<Fact> offered() {
        return known.get().facts().stream()
                .filter(fact -> desk.sheet().facts().stream().noneMatch(held -> held.kind() == fact.kind()))
                .toList();
    }

    void know(Fact fact) {
        List<Fact> more = Stream.concat(
                        desk.sheet().facts().stream().filter(held -> held.kind() != fact.kind()), Stream.of(fact))
                .toList();
        desk.change(() -> desk.diagnoses().know(desk.id(), more), () -> {}, CHANGE);
    }

    void forget(Fact fact) {
        List<Fact> fewer =
                desk.sheet().facts().stream().filter(held -> !held.equals(fact)).toList();
        desk.change(() -> desk.diagnoses().know(desk.id(), fewer), () -> {}, CHANGE);
    }

    /** A share somebody counted: so many of so many that were planned. Empty where that is no share. */
    static Optional<Fact> share(FactKind kind, String held, String planned, String source) {
        OptionalInt took = whole(held);
        OptionalInt of = whole(planned);
        if (took.isEmpty() || of.isEmpty() || of.getAsInt() == 0 || took.getAsInt() > of.getAsInt()) {
            return Optional.empty();
        }
        double value = Math.rint(1000.0 * took.getAsInt() / of.getAsInt()) / 10;
        return Optional.of(new Fact(kind, value, of, source.strip()));
    }

    private static OptionalInt whole(String text) {
        return text.strip().matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
    }

    private Questionnaire questionnaire() {
        return desk.diagnoses().questionnaire();
    }

    NeedDesk desk() {
        return desk;
    }

    /** What became of the files that were taken in last. */
    ReadOnlyObjectProperty<List<TakenFile>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Conflict>> conflictsProperty() {
        return conflicts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** What became of the file for a colleague; blank while there is none. */
    ReadOnlyStringProperty handedOutProperty() {
        return handedOut.getReadOnlyProperty();
    }
}
