package org.okrreadiness.service.trainer;

import org.okrreadiness.domain.rubric.Phrase;

/**
 * What can honestly be said of a passphrase by looking at it: how long it is. Whether somebody else would think of it cannot be seen, and
 * rules about capitals and digits make people write worse ones.
 */
public enum PassphraseStrength {
    /** Refused. */
    TOO_SHORT,
    /** Taken. Somebody with the file, good machines and months may find it. */
    SHORT,
    /** Long enough, unless others would think of it. */
    LONG;

    /** In characters, of which a repeated one counts once. */
    public static final int SHORTEST = 12;

    private static final int LONG_ENOUGH = 20;

    public static PassphraseStrength of(char[] passphrase) {
        int length = 0;
        int before = -1;
        for (int at = 0; at < passphrase.length; at += Character.charCount(before)) {
            int character = Character.codePointAt(passphrase, at);
            length += character == before ? 0 : 1;
            before = character;
        }
        return of(length);
    }

    private static PassphraseStrength of(int length) {
        if (length < SHORTEST) {
            return TOO_SHORT;
        }
        return length < LONG_ENOUGH ? SHORT : LONG;
    }

    /** One sentence beside the field. */
    public Phrase hint() {
        return switch (this) {
            case TOO_SHORT -> Phrase.of("vault.strength.too-short", Integer.toString(SHORTEST));
            case SHORT -> Phrase.of("vault.strength.short");
            case LONG -> Phrase.of("vault.strength.long");
        };
    }
}
