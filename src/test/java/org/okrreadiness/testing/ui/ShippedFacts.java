package org.okrreadiness.testing.ui;

import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.ShippedNotices;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.ui.shell.ProgramFacts;

/** What the program says about itself, with versions that do not change. */
public final class ShippedFacts {

    private ShippedFacts() {}

    public static ProgramFacts read() {
        return new ProgramFacts(
                new ScorerVersions("1.0", "1.0", "1.0", "balanced@1.0"),
                ShippedAccuracyCard.read(),
                new StandardRubrics().standard(),
                ShippedNotices.read());
    }
}
