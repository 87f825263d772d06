package org.okrreadiness.storage.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.trainer.PassphraseStrength;
import org.okrreadiness.service.trainer.TrainerIdentity;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.service.trainer.TrainerWorkspaces;

/** The workspace in a folder. At most one is open through one of these. */
public final class TrainerVaults implements TrainerWorkspaces {

    /** What the folder is called inside a data folder. */
    public static final String FOLDER = "trainer";

    private final VaultFolder folder;
    private final Clock clock;
    private final Effort effort;
    private Optional<OpenVault> open = Optional.empty();

    /** @param data the data folder, which nobody else works on */
    public TrainerVaults(Path data, Clock clock) {
        this(data, clock, Effort.TODAY);
    }

    TrainerVaults(Path data, Clock clock, Effort effort) {
        this.folder = new VaultFolder(data.resolve(FOLDER));
        this.clock = clock;
        this.effort = effort;
    }

    @Override
    public boolean exists() {
        return folder.exists();
    }

    @Override
    public synchronized Created create(char[] passphrase) {
        byte[] secret = SealedBox.random(RecoveryPhrase.SECRET_BYTES);
        try {
            refuseShort(passphrase);
            folder.prepare();
            UUID id = UUID.randomUUID();
            DataKey key = DataKey.random(id);
            VaultFile bare = VaultFile.first(
                    id,
                    clock.instant().toString(),
                    Wrapping.under(passphrase, effort, id, key),
                    Wrapping.under(secret, id, key));
            OpenVault made = OpenVault.written(folder, bare, key, clock, effort);
            return new Created(opened(made), RecoveryPhrase.words(secret));
        } finally {
            Arrays.fill(passphrase, '\0');
            Arrays.fill(secret, (byte) 0);
        }
    }

    @Override
    public synchronized TrainerWorkspace open(char[] passphrase) {
        try {
            VaultFile file = folder.read();
            return opened(genuine(file, Wrapping.open(file, passphrase)));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public synchronized TrainerWorkspace recover(char[] recoveryPhrase, char[] newPassphrase) {
        byte[] secret = RecoveryPhrase.secret(recoveryPhrase);
        try {
            refuseShort(newPassphrase);
            VaultFile file = folder.read();
            OpenVault vault = genuine(file, Wrapping.open(file, secret));
            vault.rewrap(newPassphrase);
            return opened(vault);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(newPassphrase, '\0');
        }
    }

    private OpenVault genuine(VaultFile file, DataKey key) {
        if (!VaultJson.isGenuine(file, key)) {
            key.wipe();
            throw Trouble.damaged(folder.vault(), null);
        }
        return new OpenVault(folder, file, key, clock, effort);
    }

    private TrainerWorkspace opened(OpenVault vault) {
        lock();
        open = Optional.of(vault);
        return vault;
    }

    @Override
    public List<TrainerIdentity> identities() {
        return exists() ? KeyRing.identities(folder.read()) : List.of();
    }

    @Override
    public synchronized void lock() {
        open.ifPresent(OpenVault::lock);
        open = Optional.empty();
    }

    /** @throws ReadinessException for one that would not be taken */
    static void refuseShort(char[] passphrase) {
        if (PassphraseStrength.of(passphrase) == PassphraseStrength.TOO_SHORT) {
            throw new ReadinessException(
                    Phrase.of("problem.passphrase-short", Integer.toString(PassphraseStrength.SHORTEST)));
        }
    }
}
