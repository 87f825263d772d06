package org.okrreadiness.scoring.mark;

import java.util.Locale;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;

/** What was chosen from a list, as evidence. */
public final class Chosen {

    private Chosen() {}

    /** The constant in small letters with spaces, the same under every locale. */
    public static Evidence word(Part part, Enum<?> chosen) {
        String word = chosen.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Evidence.whole(EvidenceCode.CHOICE, part, word);
    }
}
