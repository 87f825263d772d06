package org.okrreadiness.ui.decide.need;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.okrreadiness.service.decide.NeedSheets;
import org.okrreadiness.service.decide.TakenIn;
import org.okrreadiness.wording.Words;

/** Who answers, the files that go to colleagues and come back, and what is known already. */
final class PeopleViewModel {

    /**
     * @param facts this program has already and that are not in the diagnosis yet
     * @param isReading whether it still looks
     */
    record Known(List<Fact> facts, boolean isReading) {
        static final Known NOTHING = new Known(List.of(), false);

        Known {
            facts = List.copyOf(facts);
        }
    }

    private static final String CHANGE = "deciding.problem.change";

    private final NeedDesk desk;
    private final TakingIn taking;
    /** Who is being added. */
    private Optional<String> adding = Optional.empty();

    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private final ReadOnlyStringWrapper handedOut = new ReadOnlyStringWrapper("");

    PeopleViewModel(NeedDesk desk) {
        this.desk = desk;
        this.taking = new TakingIn(desk);
        desk.problemProperty().addListener((property, before, now) -> adding = Optional.empty());
    }

    /** Looks what the program knows already; without it everything else works as well. */
    void begin() {
        known.set(new Known(known.get().facts(), true));
        desk.tools()
                .runner()
                .submit(
                        () -> desk.services().known().call().stream()
                                .map(fact -> fact.inWords(Words.of(desk.messages(), fact.source())))
                                .toList(),
                        facts -> known.set(new Known(facts, false)),
                        failure -> {
                            known.set(Known.NOTHING);
                            System.getLogger(PeopleViewModel.class.getName())
                                    .log(System.Logger.Level.WARNING, "Profiles cannot be read", failure);
                        });
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

    /** Asked for twice before the first time is done, it is done once. */
    void add(String name, Seat seat, Runnable done) {
        if (adding.filter(Respondent.key(name)::equals).isPresent()) {
            return;
        }
        adding = Optional.of(Respondent.key(name));
        desk.change(
                () -> desk.diagnoses().addRespondent(desk.id(), name, seat),
                () -> {
                    adding = Optional.empty();
                    done.run();
                },
                "deciding.problem.add");
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

    TakingIn taking() {
        return taking;
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
        taking.settled(conflict, List.of());
    }

    void take(Conflict conflict) {
        desk.change(
                () -> desk.diagnoses().settle(desk.id(), List.of(conflict)),
                TakenIn::diagnosis,
                outcome -> taking.settled(conflict, outcome.conflicts()),
                CHANGE);
    }

    /** Two people of one name. */
    void takeAsAnother(Conflict.OfSeat conflict) {
        String seat = Words.of(desk.messages(), "need.seat", conflict.offered().seat());
        String name = desk.messages().get("deciding.another", conflict.offered().name(), seat);
        desk.change(
                () -> desk.diagnoses().addAs(desk.id(), name, conflict),
                () -> taking.settled(conflict, List.of()),
                CHANGE);
    }

    // ---- facts

    /** What the program knows and nobody has said yet. */
    List<Fact> offered() {
        return known.get().facts().stream()
                .filter(fact -> desk.sheet().facts().stream().noneMatch(held -> held.kind() == fact.kind()))
                .toList();
    }

    void know(Fact fact) {
        desk.change(() -> desk.diagnoses().know(desk.id(), fact), () -> {}, CHANGE);
    }

    void forget(Fact fact) {
        desk.change(() -> desk.diagnoses().forget(desk.id(), fact), () -> {}, CHANGE);
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

    ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** What became of the file for a colleague; blank while there is none. */
    ReadOnlyStringProperty handedOutProperty() {
        return handedOut.getReadOnlyProperty();
    }
}
