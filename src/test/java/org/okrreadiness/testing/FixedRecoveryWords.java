package org.okrreadiness.testing;

import java.util.List;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.trainer.TrainerIdentity;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.service.trainer.TrainerWorkspaces;

/** A workspace that was never made, whose recovery words are the same each time: pictures of it can be compared. */
public final class FixedRecoveryWords implements TrainerWorkspaces {

    public static final List<String> WORDS = List.of(
            "able", "absorb", "accept", "acid", "acorn", "across", "action", "actor", "adapt", "admit", "adult",
            "advice", "afford", "again");

    private FixedRecoveryWords() {}

    /** Every desk that is set here is one and the same. */
    public static TrainerDesks desks() {
        return new TrainerDesks(new FixedRecoveryWords(), workspace -> PreparedDesk.fresh().desk);
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public Created create(char[] passphrase) {
        return new Created(new InMemoryTrainerWorkspace(), WORDS);
    }

    @Override
    public TrainerWorkspace open(char[] passphrase) {
        throw new UnsupportedOperationException("It was never made");
    }

    @Override
    public TrainerWorkspace recover(char[] recoveryPhrase, char[] newPassphrase) {
        throw new UnsupportedOperationException("It was never made");
    }

    @Override
    public List<TrainerIdentity> identities() {
        return List.of();
    }

    @Override
    public void lock() {}
}
