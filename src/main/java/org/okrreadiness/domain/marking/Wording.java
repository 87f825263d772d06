package org.okrreadiness.domain.marking;

import java.text.Normalizer;

/** What people type, in the one form in which it is kept, sent and compared: the same words are the same everywhere. */
final class Wording {

    private Wording() {}

    /** Composed, without space around it, signs that are none, and halves of signs, which no file could carry. */
    static String plain(String typed) {
        String kept = typed.replaceAll("\\p{Cs}", "\uFFFD").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }
}
