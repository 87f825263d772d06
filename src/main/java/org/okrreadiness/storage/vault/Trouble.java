package org.okrreadiness.storage.vault;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.service.UnreadableInputException;

/** What can be wrong with the files of a vault, in a person's terms. */
final class Trouble {

    private Trouble() {}

    static UnreadableInputException damaged(Object file, Exception cause) {
        return new UnreadableInputException(Phrase.of("problem.vault-damaged", file.toString()), cause);
    }

    static NewerDataException newer(int found, int known) {
        return new NewerDataException(
                Phrase.of("problem.vault-newer", Integer.toString(found), Integer.toString(known)), null);
    }
}
