package org.okrreadiness.reading.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.GradeBand;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading.Compared;
import org.okrreadiness.reading.option.OptionReading.Reason;
import org.okrreadiness.wording.Words;

/** Reads the grades and decisions at the end of a cycle, beside those that hold. */
record EndedReader(Messages messages, KeyReading keys) {

    private static final CriterionId GRADE = new CriterionId("E1");
    private static final CriterionId DECISION = new CriterionId("E2");

    OptionsReading read(ScoreAndReset task, ScoresGiven given) {
        return new OptionsReading(
                messages.get("result.ended"),
                messages.get("result.ended.objective", task.objective().strip()),
                task.keyResults().stream()
                        .map(keyResult -> keyResult(keyResult, given))
                        .toList());
    }

    private OptionReading keyResult(EndedKeyResult keyResult, ScoresGiven given) {
        Part part = Part.option(keyResult.id());
        Optional<Double> grade = Optional.ofNullable(given.grades().get(keyResult.id()));
        Optional<Decision> decision = Optional.ofNullable(given.decisions().get(keyResult.id()));
        return new OptionReading(
                keyResult.text(),
                Optional.empty(),
                graded(keyResult.grade(), grade),
                keys.levelOf(part, GRADE),
                List.of(new Compared(decided(keyResult.decisions(), decision), keys.levelOf(part, DECISION))),
                reasons(keyResult));
    }

    private String graded(GradeBand holds, Optional<Double> grade) {
        return grade.map(given -> messages.get("result.ended.graded", GradeBand.text(given), holds))
                .orElseGet(() -> messages.get("result.ended.ungraded", holds));
    }

    private String decided(List<Decision> accepted, Optional<Decision> made) {
        String fits = word(accepted.get(0));
        String decision = made.map(given -> messages.get("result.ended.decided", word(given), fits))
                .orElseGet(() -> messages.get("result.ended.undecided", fits));
        return accepted.size() == 1
                ? decision
                : messages.get(
                        "result.ended.accepted",
                        decision,
                        String.join(
                                ", ", accepted.stream().skip(1).map(this::word).toList()));
    }

    private String word(Decision decision) {
        return Words.of(messages, "decision", decision);
    }

    private List<Reason> reasons(EndedKeyResult keyResult) {
        return Stream.concat(
                        keys.reason("result.ended.grade", keyResult.gradedBecause()).stream(),
                        keys.reason("result.ended.decision", keyResult.decidedBecause()).stream())
                .toList();
    }
}
