package org.okrreadiness.ui.decide.need;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.ui.common.TypedHistory;
import org.okrreadiness.ui.common.Undoable;

/**
 * The conversation: one statement at a time, first those that can be seen from the person's seat. Everything typed is kept as it is
 * typed.
 */
final class AskViewModel {

    /** Longer than any evidence; what is beyond is cut. */
    static final int LONGEST = 10_000;

    private final NeedDesk desk;
    private final StringProperty evidence = new SimpleStringProperty("");
    /** Goes up by one whenever something else is to be shown. */
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();

    private Optional<Respondent> respondent = Optional.empty();
    private List<Statement> statements = List.of();
    private Map<StatementId, Answer> answers = Map.of();
    private TypedHistory<Map<StatementId, Answer>> history;
    private int at;
    private boolean isShowing;

    AskViewModel(NeedDesk desk) {
        this.desk = desk;
        begin();
        evidence.addListener((property, before, now) -> typed(now));
    }

    /** Takes up whoever answers here, where they stopped. Undo begins anew when somebody else answers or a file brought answers. */
    void begin() {
        Optional<Respondent> now = desk.atDesk();
        boolean isSame =
                history != null && now.map(Respondent::key).equals(respondent.map(Respondent::key)) && isAsTyped(now);
        Optional<StatementId> standing =
                isSame ? current().map(Statement::id) : desk.place().at();
        respondent = now;
        statements = now.map(this::ordered).orElse(List.of());
        if (!isSame) {
            answers = now.map(Respondent::answers).map(Map::copyOf).orElse(Map.of());
            history = new TypedHistory<>(answers, desk.tools().delay(), any -> true, this::back);
        }
        at = standing.map(this::indexOf).filter(index -> index >= 0).orElseGet(this::firstOpen);
        show();
    }

    private boolean isAsTyped(Optional<Respondent> now) {
        return now.map(Respondent::answers).map(answers::equals).orElse(false);
    }

    private List<Statement> ordered(Respondent who) {
        Predicate<Statement> own = statement -> statement.firstHand().contains(who.seat());
        List<Statement> asked =
                desk.diagnoses().questionnaire().asked(desk.sheet().occasionOrOther());
        return Stream.concat(asked.stream().filter(own), asked.stream().filter(own.negate()))
                .toList();
    }

    private int indexOf(StatementId id) {
        return IntStream.range(0, statements.size())
                .filter(index -> statements.get(index).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private int firstOpen() {
        return IntStream.range(0, statements.size())
                .filter(index -> !isAnswered(statements.get(index)))
                .findFirst()
                .orElse(0);
    }

    // ---- answering

    void give(Frequency given) {
        act(new Answer(Optional.of(given), answer().evidence(), answer().kind()));
    }

    void know(EvidenceKind kind) {
        act(new Answer(answer().given(), answer().evidence(), Optional.of(kind)));
    }

    private void act(Answer now) {
        if (current().isPresent() && !now.equals(answer())) {
            answers = with(current().get().id(), now);
            history.acted(answers);
            keep(current().get().id());
            show();
        }
    }

    private void typed(String text) {
        if (!isShowing && current().isPresent()) {
            String cut = text.substring(0, Math.min(text.length(), LONGEST));
            StatementId id = current().get().id();
            answers = with(id, new Answer(answer().given(), cut, answer().kind()));
            history.typed(answers, id);
            keep(id);
            shown.set(shown.get() + 1);
        }
    }

    private Map<StatementId, Answer> with(StatementId id, Answer answer) {
        Map<StatementId, Answer> more = new HashMap<>(answers);
        more.put(id, answer);
        more.values().removeIf(Answer::isBlank);
        return Map.copyOf(more);
    }

    private void keep(StatementId id) {
        Respondent before = respondent.orElseThrow();
        Answer now = answers.getOrDefault(id, Answer.BLANK);
        desk.answer(before, id, now);
        respondent = Optional.of(before.with(id, now));
    }

    /** Puts an earlier state back, and goes to where it differs. */
    private void back(Map<StatementId, Answer> earlier) {
        Set<StatementId> either = new HashSet<>(answers.keySet());
        either.addAll(earlier.keySet());
        List<StatementId> changed = either.stream()
                .filter(id -> !Objects.equals(answers.get(id), earlier.get(id)))
                .toList();
        answers = earlier;
        changed.forEach(this::keep);
        changed.stream()
                .findFirst()
                .map(this::indexOf)
                .filter(index -> index >= 0)
                .ifPresent(index -> at = index);
        show();
    }

    // ---- the way from statement to statement

    void next() {
        to(at + 1);
    }

    void previous() {
        to(at - 1);
    }

    void go(StatementId statement) {
        to(indexOf(statement));
    }

    private void to(int index) {
        if (index >= 0 && index < statements.size()) {
            at = index;
            desk.place().at(statements.get(at).id());
            show();
        }
    }

    private void show() {
        isShowing = true;
        evidence.set(answer().evidence());
        isShowing = false;
        shown.set(shown.get() + 1);
    }

    // ---- what is shown

    /** Empty while nobody answers. */
    Optional<Statement> current() {
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements.get(at));
    }

    Answer answer() {
        return current().map(statement -> answer(statement)).orElse(Answer.BLANK);
    }

    Answer answer(Statement statement) {
        return answers.getOrDefault(statement.id(), Answer.BLANK);
    }

    boolean isAnswered(Statement statement) {
        return answer(statement).given().isPresent();
    }

    /** From 1. */
    int number() {
        return at + 1;
    }

    boolean isLast() {
        return at >= statements.size() - 1;
    }

    int answered() {
        return (int) statements.stream().filter(this::isAnswered).count();
    }

    boolean isFirstHand() {
        return current().isPresent()
                && respondent
                        .map(who -> current().get().firstHand().contains(who.seat()))
                        .orElse(false);
    }

    List<Statement> statements() {
        return statements;
    }

    Optional<Respondent> respondent() {
        return respondent;
    }

    StringProperty evidenceProperty() {
        return evidence;
    }

    ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Undoable undoable() {
        return history;
    }
}
