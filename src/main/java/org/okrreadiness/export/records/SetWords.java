package org.okrreadiness.export.records;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** The words for closed sets, put together once for all rows: names for programs, or words for people. */
final class SetWords {

    private final Map<Competency, String> competencies;
    private final Map<Level, String> levels;
    private final Map<EvidenceStrength, String> strengths;
    private final Map<Conditions, String> conditions;
    private final Map<MarkedBy, String> markers;
    private final Map<Ground, String> grounds;
    private final Map<TodayState, String> states;
    private final String purpose;

    private SetWords(Function<Enum<?>, String> word, String purpose) {
        this.competencies = all(Competency.class, word);
        this.levels = all(Level.class, word);
        this.strengths = all(EvidenceStrength.class, word);
        this.conditions = all(Conditions.class, word);
        this.markers = all(MarkedBy.class, word);
        this.grounds = all(Ground.class, word);
        this.states = all(TodayState.class, word);
        this.purpose = purpose;
    }

    /** The same in every language and version. */
    static SetWords forPrograms(Messages messages) {
        return new SetWords(Words::kebab, messages.get("records.purpose"));
    }

    static SetWords forPeople(Messages messages) {
        return new SetWords(value -> Words.of(messages, key(value), value), messages.get("records.purpose"));
    }

    /** Under which key the bundle has the words of a set. */
    static String key(Enum<?> value) {
        if (value instanceof Competency) {
            return "competency";
        }
        if (value instanceof Level) {
            return "level";
        }
        if (value instanceof EvidenceStrength) {
            return "records.strength";
        }
        if (value instanceof MarkedBy) {
            return "records.marked-by";
        }
        if (value instanceof Conditions) {
            return "records.conditions";
        }
        return value instanceof Ground ? "records.ground" : "records.state";
    }

    private static <E extends Enum<E>> Map<E, String> all(Class<E> set, Function<Enum<?>, String> word) {
        Map<E, String> words = new EnumMap<>(set);
        for (E value : set.getEnumConstants()) {
            words.put(value, word.apply(value));
        }
        return words;
    }

    String of(Competency competency) {
        return competencies.get(competency);
    }

    String of(Level level) {
        return levels.get(level);
    }

    String of(EvidenceStrength strength) {
        return strengths.get(strength);
    }

    String of(Conditions given) {
        return conditions.get(given);
    }

    String of(MarkedBy marker) {
        return markers.get(marker);
    }

    String of(Ground ground) {
        return grounds.get(ground);
    }

    String of(TodayState state) {
        return states.get(state);
    }

    /** What records are for, and what they are not for. */
    String purpose() {
        return purpose;
    }
}
