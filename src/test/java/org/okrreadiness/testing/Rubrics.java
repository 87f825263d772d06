package org.okrreadiness.testing;

import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.rubric.Rubric;

/** Single rubrics for tests of one kind of work. */
public final class Rubrics {

    private Rubrics() {}

    /** The shipped rubric of that id. */
    public static Rubric standard(String id) {
        return new StandardRubrics()
                .standard().stream()
                        .filter(rubric -> rubric.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
