package org.okrreadiness.service.trainer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The trainer's keys. The private halves never leave the workspace but in an export that only the recovery phrase opens. */
public interface TrainerKeys {

    /** The pair in use, made now if there is none; it is on disk when this returns. */
    TrainerIdentity current();

    /** Every pair there is, newest first. */
    List<TrainerIdentity> all();

    /** An Ed25519 signature by the pair in use, 64 bytes. */
    byte[] sign(byte[] message);

    /**
     * What was sealed to any of the pairs by HPKE (DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, base mode, no associated data).
     *
     * @param info what it was sealed for
     * @param encapsulation 32 bytes
     * @param sealed the secret with its tag
     * @return empty when none of the pairs opens it
     */
    Optional<byte[]> open(byte[] info, byte[] encapsulation, byte[] sealed);

    /** Makes another pair and retires the one in use, which from now on only opens what was sealed to it. */
    TrainerIdentity renew();

    /**
     * Writes all pairs to a file that the recovery phrase of this workspace opens. The phrase is wiped.
     *
     * @throws WrongPassphraseException when it is not the phrase of this workspace; nothing is written
     */
    void exportTo(Path file, char[] recoveryPhrase);

    /**
     * Takes over the pairs of another workspace; its pair in use becomes the one in use here. The phrase is wiped.
     *
     * @param recoveryPhrase of the workspace that wrote the file
     * @throws WrongPassphraseException when it does not open the file; nothing is changed
     * @throws org.okrreadiness.service.UnreadableInputException when the file is not a whole export
     */
    TrainerIdentity importFrom(Path file, char[] recoveryPhrase);
}
