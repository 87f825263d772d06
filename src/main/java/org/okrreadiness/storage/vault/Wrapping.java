package org.okrreadiness.storage.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.trainer.WrongPassphraseException;

/** The data key under a passphrase and under a recovery phrase. */
final class Wrapping {

    private static final HexFormat HEX = HexFormat.of();

    private Wrapping() {}

    static VaultFile.UnderPassphrase under(char[] passphrase, Effort effort, UUID vault, DataKey key) {
        byte[] salt = SealedBox.random(Effort.SALT_BYTES);
        byte[] derived = effort.key(passphrase, salt);
        try {
            byte[] box = key.with(bytes -> SealedBox.seal(derived, About.passphrase(vault), bytes));
            return new VaultFile.UnderPassphrase(
                    VaultFile.UnderPassphrase.METHOD,
                    effort.memoryKib(),
                    effort.passes(),
                    effort.lanes(),
                    HEX.formatHex(salt),
                    HEX.formatHex(box));
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** @param secret behind the recovery phrase; it cannot be guessed, so no effort is needed */
    static String under(byte[] secret, UUID vault, DataKey key) {
        return HEX.formatHex(key.with(bytes -> SealedBox.seal(secret, About.recovery(vault), bytes)));
    }

    /** @throws WrongPassphraseException when it is another */
    static DataKey open(VaultFile file, char[] passphrase) {
        VaultFile.UnderPassphrase wrapped = file.passphrase();
        byte[] derived = wrapped.effort().key(passphrase, HEX.parseHex(wrapped.salt()));
        try {
            return opened(file, derived, About.passphrase(file.uuid()), wrapped.box())
                    .orElseThrow(() -> new WrongPassphraseException(Phrase.of("problem.passphrase-wrong")));
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /**
     * @param secret behind the recovery phrase
     * @throws WrongPassphraseException when it belongs to another workspace
     */
    static DataKey open(VaultFile file, byte[] secret) {
        return opened(file, secret, About.recovery(file.uuid()), file.recovery())
                .orElseThrow(() -> new WrongPassphraseException(Phrase.of("problem.recovery-wrong")));
    }

    private static Optional<DataKey> opened(VaultFile file, byte[] key, byte[] about, String box) {
        return SealedBox.open(key, about, HEX.parseHex(box))
                .filter(bytes -> bytes.length == DataKey.BYTES)
                .map(bytes -> new DataKey(file.uuid(), bytes));
    }
}
