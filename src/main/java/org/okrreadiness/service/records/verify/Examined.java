package org.okrreadiness.service.records.verify;

import org.okrreadiness.domain.rubric.Phrase;

/** What a reader found. */
public sealed interface Examined {

    /** Everything in it was signed by the key that is named in it. */
    record Signed(Statement statement) implements Examined {}

    /** It has the form of something signed, and is not what was signed. */
    record Broken(Phrase what) implements Examined {}

    /** It is of this form, but nothing that can be checked here. */
    record Uncheckable(Phrase why) implements Examined {}
}
