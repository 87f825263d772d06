package org.okrreadiness.service.marking;

import java.util.Optional;
import org.okrreadiness.crypto.SealedSecret;
import org.okrreadiness.service.trainer.TrainerIdentity;
import org.okrreadiness.service.trainer.TrainerKeys;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PublicKeys;

/** The keys of a trainer's workspace, for packs. */
public final class WorkspaceKeys implements OwnKeys {

    private final TrainerKeys keys;

    public WorkspaceKeys(TrainerKeys keys) {
        this.keys = keys;
    }

    @Override
    public PublicKeys publicKeys() {
        TrainerIdentity current = keys.current();
        return new PublicKeys(current.signingKey(), current.openingKey());
    }

    @Override
    public byte[] sign(byte[] message) {
        return keys.sign(message);
    }

    @Override
    public Optional<byte[]> open(byte[] info, SealedSecret secret) {
        return keys.open(info, secret.encapsulation(), secret.sealed());
    }
}
