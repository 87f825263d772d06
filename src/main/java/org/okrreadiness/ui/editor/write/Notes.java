package org.okrreadiness.ui.editor.write;

import java.util.List;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;

/** Findings sorted to the pieces of work they are about, at most two for each. */
final class Notes {

    static final int AT_MOST = 2;
    static final Notes NONE = new Notes(List.of());

    private final List<Finding> findings;

    /** @param findings the most serious first */
    Notes(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /** Those about this part or one of its fields. */
    List<Finding> on(Part part) {
        return findings.stream()
                .filter(f -> f.part().equals(part) || f.part().path().startsWith(part.path() + "."))
                .limit(AT_MOST)
                .toList();
    }
}
