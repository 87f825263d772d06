package org.okrreadiness.storage.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a box is sealed with beside its content: what it is, of which version, and of which vault. */
final class About {

    private About() {}

    static byte[] passphrase(UUID vault) {
        return of("passphrase", vault.toString());
    }

    static byte[] recovery(UUID vault) {
        return of("recovery", vault.toString());
    }

    static byte[] pair(UUID vault, String signing, String opening) {
        return of("pair", vault.toString(), signing, opening);
    }

    static byte[] marks(UUID journal, long sequence) {
        return of("marks", journal.toString(), Long.toString(sequence));
    }

    static byte[] submission(UUID vault, String name) {
        return of("submission", vault.toString(), name);
    }

    static byte[] export(UUID vault) {
        return of("export", vault.toString());
    }

    private static byte[] of(String what, String... more) {
        return ("okr-readiness trainer 1|" + what + "|" + String.join("|", more)).getBytes(StandardCharsets.US_ASCII);
    }
}
