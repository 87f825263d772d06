package org.okrreadiness.scoring.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.LineReading;

/**
 * Where the line under a check stands, and how findings about it are made.
 *
 * @param part which text
 */
public record Place(Part part) {

    public Place {
        Objects.requireNonNull(part, "part");
    }

    /** One finding about {@code words} at {@code span}. */
    List<Finding> found(Check check, Severity severity, Span span, String words) {
        return List.of(new Finding(check.id(), severity, part, span, List.of(words)));
    }

    /** One finding about the first words that show any of {@code codes}, else about the whole line. */
    List<Finding> found(Check check, Severity severity, LineReading line, EvidenceCode... codes) {
        for (EvidenceCode code : codes) {
            Optional<Hit> hit = line.first(code);
            if (hit.isPresent()) {
                return found(check, severity, hit.get().span(), hit.get().words());
            }
        }
        return found(check, severity, new Span(0, line.text().length()), line.text());
    }
}
