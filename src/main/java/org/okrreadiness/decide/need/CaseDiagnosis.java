package org.okrreadiness.decide.need;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Observed;

/**
 * What the method makes of what people in the case of a task say, held against the key of its author. It never marks anything: the key
 * does. Where the two differ, one of them or the case wants a second look.
 *
 * @param task one whose case was written down in the words of the questionnaire
 * @param diagnosis by the method
 */
public record CaseDiagnosis(Diagnose task, Diagnosis diagnosis) {

    /** Empty where nobody wrote down what people in the case say. */
    public static Optional<CaseDiagnosis> of(NeedDiagnosis method, Diagnose task) {
        return task.observed().map(observed -> new CaseDiagnosis(task, method.of(sheet(observed))));
    }

    /** True when what people say is not enough for the method to advise anything. */
    public boolean isTooLittleKnown() {
        return diagnosis.advice().ground() == Diagnosis.Ground.TOO_LITTLE_KNOWN;
    }

    /** The help that fits best by the key. */
    public org.okrreadiness.domain.task.Help keyed() {
        return task.help().entrySet().stream()
                .max(Comparator.comparingDouble(help -> help.getValue().value()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The kinds of help that agree with the first one of the method. */
    public Set<org.okrreadiness.domain.task.Help> helps() {
        return TaskVocabulary.of(diagnosis.advice().help());
    }

    /** The causes that agree with the main one of the method; none where it has none. */
    public Set<org.okrreadiness.domain.task.Cause> roots() {
        return diagnosis.advice().mainCause().map(TaskVocabulary::of).orElse(Set.of());
    }

    public boolean agreesOnHelp() {
        return helps().contains(keyed());
    }

    /** Whether the key accepts what the method would begin with; so it does where the method names no cause. */
    public boolean agreesOnRoot() {
        return roots().isEmpty() || task.root().causes().stream().anyMatch(roots()::contains);
    }

    /** True when the two come to the same, or when the method comes to nothing. */
    public boolean agrees() {
        return isTooLittleKnown() || agreesOnHelp() && agreesOnRoot();
    }

    /** One respondent for each seat: a case tells what is said from a seat, and seldom by whom. */
    private static AnswerSheet sheet(Observed observed) {
        Map<Seat, Map<StatementId, Answer>> bySeat = new LinkedHashMap<>();
        for (Observed.Said said : observed.said()) {
            bySeat.computeIfAbsent(word(Seat.class, said.seat()), seat -> new LinkedHashMap<>())
                    .put(new StatementId(said.statement()), answer(said));
        }
        List<Respondent> respondents = bySeat.entrySet().stream()
                .map(seat -> new Respondent(seat.getKey().name(), seat.getKey(), seat.getValue()))
                .toList();
        return new AnswerSheet("", maybe(Occasion.class, observed.occasion()), respondents, List.of());
    }

    private static Answer answer(Observed.Said said) {
        return new Answer(
                Optional.of(word(Frequency.class, said.answer())),
                said.evidence(),
                maybe(EvidenceKind.class, said.kind()));
    }

    private static <E extends Enum<E>> Optional<E> maybe(Class<E> words, String word) {
        return word.isBlank() ? Optional.empty() : Optional.of(word(words, word));
    }

    private static <E extends Enum<E>> E word(Class<E> words, String word) {
        return Enum.valueOf(words, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
