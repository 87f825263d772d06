package org.okrreadiness.service.travel;

import java.util.Optional;
import org.okrreadiness.crypto.SealedSecret;

/** The keys of this workplace: they sign, and they open what was sealed to it. The private keys stay where they are. */
public interface OwnKeys extends Signer {

    PublicKeys publicKeys();

    @Override
    default byte[] signingKey() {
        return publicKeys().signing();
    }

    /**
     * What {@link org.okrreadiness.crypto.SecretSealing} sealed to {@link PublicKeys#opening}; empty when it was sealed to another key or
     * for something else, or is not as it was.
     *
     * @param info what it was sealed for
     */
    Optional<byte[]> open(byte[] info, SealedSecret secret);
}
