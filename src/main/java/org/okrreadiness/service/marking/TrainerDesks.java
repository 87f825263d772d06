package org.okrreadiness.service.marking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.service.trainer.TrainerWorkspaces;

/** Opens the trainer's workspace of a data folder and sets out what to work with. One desk at a time; safe for several threads. */
public final class TrainerDesks {

    private final TrainerWorkspaces workspaces;
    private final Function<TrainerWorkspace, TrainerDesk> set;
    private Optional<TrainerDesk> open = Optional.empty();

    /** @param set sets a desk in an open workspace */
    public TrainerDesks(TrainerWorkspaces workspaces, Function<TrainerWorkspace, TrainerDesk> set) {
        this.workspaces = workspaces;
        this.set = set;
    }

    /** @param recoveryWords to be written down on paper, in this order; they cannot be asked for again */
    public record Created(TrainerDesk desk, List<String> recoveryWords) {
        public Created {
            recoveryWords = List.copyOf(recoveryWords);
        }
    }

    /** Whether there is a workspace, open or not. */
    public boolean exist() {
        return workspaces.exists();
    }

    /** The desk that is open now; empty when there is none, or when it has been locked. */
    public synchronized Optional<TrainerDesk> current() {
        open = open.filter(desk -> !desk.workspace().isLocked());
        return open;
    }

    /** Makes a workspace; the passphrase is wiped. Takes a good tenth of a second. */
    public synchronized Created create(char[] passphrase) {
        TrainerWorkspaces.Created created = workspaces.create(passphrase);
        return new Created(at(created.workspace()), created.recoveryWords());
    }

    /**
     * Opens the workspace; the passphrase is wiped. Takes a good tenth of a second.
     *
     * @throws org.okrreadiness.service.trainer.WrongPassphraseException when it is not the passphrase
     */
    public synchronized TrainerDesk open(char[] passphrase) {
        return at(workspaces.open(passphrase));
    }

    /** Opens the workspace by its recovery phrase and gives it another passphrase; both are wiped. */
    public synchronized TrainerDesk recover(char[] recoveryPhrase, char[] passphrase) {
        return at(workspaces.recover(recoveryPhrase, passphrase));
    }

    /** Closes the desk and forgets the keys. */
    public synchronized void lock() {
        workspaces.lock();
        open = Optional.empty();
    }

    private TrainerDesk at(TrainerWorkspace workspace) {
        TrainerDesk desk = set.apply(workspace);
        open = Optional.of(desk);
        return desk;
    }
}
