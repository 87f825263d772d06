package org.okrreadiness.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.scoring.pattern.PatternMaker;
import org.okrreadiness.scoring.reading.LineReader;

/** Patterns for the lines of a set. */
final class LinePatterns {

    private final LineReader reader;
    private final PatternMaker maker;

    LinePatterns(LineReader reader) {
        this.reader = reader;
        this.maker = new PatternMaker(reader);
    }

    /** One for the objective and for each key result that is not blank. */
    Map<Part, Phrase> of(OkrSet set) {
        Map<Part, Phrase> patterns = new LinkedHashMap<>();
        if (!set.objective().isBlank()) {
            patterns.put(Part.OBJECTIVE, on(Part.OBJECTIVE, set));
        }
        List<KeyResult> keyResults = set.keyResults();
        for (int number = 1; number <= keyResults.size(); number++) {
            if (!keyResults.get(number - 1).isBlank()) {
                patterns.put(Part.keyResult(number), on(Part.keyResult(number), set));
            }
        }
        return patterns;
    }

    /** @param line the objective or a key result of {@code set} */
    Phrase on(Part line, OkrSet set) {
        if (line.equals(Part.OBJECTIVE)) {
            return maker.objective(reader.read(set.objective()));
        }
        for (int number = 1; number <= set.keyResults().size(); number++) {
            if (line.equals(Part.keyResult(number))) {
                return maker.keyResult(reader.read(set.keyResults().get(number - 1)));
            }
        }
        throw new IllegalArgumentException("The set has no line " + line);
    }
}
