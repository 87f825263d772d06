package org.okrreadiness.service.trainer;

import java.util.List;
import java.util.Optional;

/**
 * The trainer's workspace of a data folder. Everything in it is encrypted and opens with a passphrase, or with the recovery phrase that
 * was shown once; whoever has lost both has lost what is in it, and nobody can help.
 *
 * <p>Passphrases are handed over as characters and wiped before a method returns, however it ends.
 */
public interface TrainerWorkspaces {

    /** Whether there is one, open or not. */
    boolean exists();

    /**
     * Makes one and leaves it open.
     *
     * @return with the recovery phrase, which cannot be asked for again
     * @throws org.okrreadiness.service.ReadinessException when there is one already, when the passphrase is shorter than
     *     {@link PassphraseStrength#SHORTEST}, or when the disk refuses
     */
    Created create(char[] passphrase);

    /**
     * Opens it, and locks what was open before. Every guess costs the same derivation, which takes a good tenth of a second.
     *
     * @throws WrongPassphraseException not a byte is changed
     * @throws org.okrreadiness.service.UnreadableInputException when what is kept is not as it was written
     * @throws org.okrreadiness.service.NewerDataException when a newer version wrote it
     */
    TrainerWorkspace open(char[] passphrase);

    /**
     * Opens it by the recovery phrase and gives it another passphrase.
     *
     * @param recoveryPhrase words separated by white space; four letters of a word are enough
     * @throws WrongPassphraseException when a word is unknown, the words were not all copied rightly, or they belong to another workspace
     */
    TrainerWorkspace recover(char[] recoveryPhrase, char[] newPassphrase);

    /**
     * What everybody may know of the trainer's keys, newest first. It is read without a passphrase, and so without proof that nobody
     * exchanged it; the fingerprint gives that proof to people who compare it.
     */
    List<TrainerIdentity> identities();

    /** The one in use; empty before keys were first needed. */
    default Optional<TrainerIdentity> identity() {
        return identities().stream().filter(TrainerIdentity::isCurrent).findFirst();
    }

    /** Locks what is open; does nothing otherwise. */
    void lock();

    /** @param recoveryWords to be written down on paper, in this order */
    record Created(TrainerWorkspace workspace, List<String> recoveryWords) {
        public Created {
            recoveryWords = List.copyOf(recoveryWords);
        }
    }
}
