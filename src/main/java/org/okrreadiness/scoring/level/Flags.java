package org.okrreadiness.scoring.level;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** The permanent names of what a line was flagged for. */
final class Flags {

    private static final Map<Trait, String> NAMES = names();
    private static final Set<String> NOTHING_TO_MARK =
            Set.of("NO_RESPONSE", "PLACEHOLDER", "COPY", "GIBBERISH", "STUFFING");
    private static final int OVERLOADED = 3;

    /** Its words look like a result, but a row says that a number was put on the team's own work. */
    private static final String NUMBERED_WORK = "NUMBERED_WORK";

    private Flags() {}

    private static Map<Trait, String> names() {
        Map<Trait, String> names = new EnumMap<>(Trait.class);
        names.put(Trait.BLANK, "NO_RESPONSE");
        names.put(Trait.PLACEHOLDER, "PLACEHOLDER");
        names.put(Trait.GIBBERISH, "GIBBERISH");
        names.put(Trait.STUFFED, "STUFFING");
        names.put(Trait.COPIED, "COPY");
        names.put(Trait.UNKNOWN_WORDS, "UNKNOWN_WORDS");
        names.put(Trait.FOREIGN, "FOREIGN");
        names.put(Trait.DISGUISED, "DISGUISED");
        names.put(Trait.QUESTION, "QUESTION");
        names.put(Trait.REPORTED, "REPORTED");
        names.put(Trait.MILESTONE, "MILESTONE");
        names.put(Trait.NEGATED, "NEGATED");
        names.put(Trait.CONDITIONAL, "CONDITIONAL");
        names.put(Trait.PAST, "PAST");
        names.put(Trait.ABOUT_ITSELF, "ABOUT_ITSELF");
        names.put(Trait.DIRECTION_CONFLICT, "DIRECTION_CONFLICT");
        names.put(Trait.NO_CHANGE, "NO_CHANGE");
        names.put(Trait.TRIVIAL_CHANGE, "TRIVIAL_CHANGE");
        names.put(Trait.RANGE_ERROR, "RANGE_ERROR");
        names.put(Trait.UNIT_MISMATCH, "UNIT_MISMATCH");
        names.put(Trait.TANGLED, "TANGLED");
        names.put(Trait.SHARED_NUMBERS, "OVERLOADED");
        names.put(Trait.FIELD_MISMATCH, "FIELD_MISMATCH");
        names.put(Trait.INVENTED_MEASURE, "UNKNOWN_MEASURE");
        return names;
    }

    /** Flags of a key result. */
    static List<String> ofKeyResult(LineReading line, List<Decided> decided) {
        List<String> flags = ofLine(line);
        if (decided.stream().anyMatch(Decided::isOutweighed)) {
            flags.add(NUMBERED_WORK);
        }
        return flags;
    }

    private static List<String> ofLine(LineReading line) {
        List<String> flags = new ArrayList<>();
        for (Trait trait : line.shape().traits()) {
            if (NAMES.containsKey(trait)) {
                flags.add(NAMES.get(trait));
            }
        }
        if (line.shape().results() >= OVERLOADED && line.baseline().isPresent() && !flags.contains("OVERLOADED")) {
            flags.add("OVERLOADED");
        }
        return flags;
    }

    /** Flags of an objective: only what says that there is nothing to mark. */
    static List<String> ofObjective(LineReading line) {
        return ofLine(line).stream().filter(NOTHING_TO_MARK::contains).toList();
    }

    /** The same score, or 0 when a flag says that there was no attempt to mark. */
    static ArtefactScore ceiling(ArtefactScore score) {
        boolean nothing = score.flags().stream().anyMatch(NOTHING_TO_MARK::contains);
        return nothing ? new ArtefactScore(score.part(), score.rubric(), 0, score.marks(), score.flags()) : score;
    }
}
