package org.okrreadiness.scoring.diagnosis;

import java.util.Locale;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;

/** What was chosen from a list, as evidence. */
final class Chosen {

    private Chosen() {}

    static Evidence word(Part part, Enum<?> chosen) {
        String word = chosen.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Evidence(EvidenceCode.CHOICE, part, new Span(0, word.length()), word);
    }
}
