package org.okrreadiness.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.JudgementKey.OtherSchool;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading.OnScale;
import org.okrreadiness.reading.option.OptionReading.Reason;

/** Puts keys into words: figures, reasons, and the level that was given for a part. */
public record KeyReading(Messages messages, TaskScore score) {

    /** Empty when the part has no mark of its own. */
    public Optional<Level> levelOf(Part part) {
        return score.artefacts().stream()
                .filter(artefact -> artefact.part().equals(part))
                .flatMap(artefact -> artefact.marks().stream())
                .findFirst()
                .map(Mark::level);
    }

    /** For a part with several marks; empty when it has none by this criterion. */
    public Optional<Level> levelOf(Part part, CriterionId criterion) {
        return score.artefacts().stream()
                .filter(artefact -> artefact.part().equals(part))
                .flatMap(artefact -> artefact.mark(criterion).stream())
                .findFirst()
                .map(Mark::level);
    }

    /** Principle, limit and dissent, then what experts voted and what other schools hold. */
    public List<Reason> reasons(JudgementKey key) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, "result.option.principle", key.principle());
        add(reasons, "result.option.limit", key.limit());
        add(reasons, "result.option.dissent", key.dissent());
        key.votes().map(panel()::reasons).ifPresent(reasons::addAll);
        key.elsewhere().forEach(other -> add(reasons, "result.option.elsewhere", elsewhere(other)));
        return reasons;
    }

    /** For what experts were asked about. */
    public PanelReading panel() {
        return new PanelReading(messages);
    }

    /** A single reason; none when it is blank. */
    public List<Reason> reason(String nameKey, String text) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, nameKey, text);
        return reasons;
    }

    private void add(List<Reason> reasons, String nameKey, String text) {
        if (!text.isBlank()) {
            reasons.add(new Reason(messages.get(nameKey), text.strip()));
        }
    }

    private String elsewhere(OtherSchool other) {
        return messages.get(
                "result.option.school",
                String.join(", ", other.profiles()),
                figure(other.value()),
                other.reason().strip());
    }

    /** For a key on the scale of effectiveness. */
    public static OnScale effectiveness(OptionalDouble given, JudgementKey key) {
        return new OnScale(JudgementKey.WORST, JudgementKey.BEST, given, key.value());
    }

    /** A mean that nobody holds has no place on a scale. */
    public static Optional<OnScale> settled(OnScale scale, JudgementKey key) {
        return Optional.of(scale).filter(shown -> key.isSettled());
    }

    /** Two decimals at most, and none that are needless. */
    public static String figure(double exact) {
        double value = Math.round(100 * exact) / 100.0;
        String plain = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        return plain.replace('-', '\u2212');
    }

    /** The same with its sign, for a scale around nought. */
    public static String signed(double value) {
        return value > 0 ? "+" + figure(value) : figure(value);
    }
}
