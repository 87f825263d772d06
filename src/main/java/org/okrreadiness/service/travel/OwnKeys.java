package org.okrreadiness.service.travel;

import java.util.Optional;
import java.util.Set;
import org.okrreadiness.crypto.SealedSecret;

/** The keys of this workplace: they sign, and they open what was sealed to it. The private keys stay where they are. */
public interface OwnKeys extends Signer {

    PublicKeys publicKeys();

    @Override
    default byte[] signingKey() {
        return publicKeys().signing();
    }

    /** Of every pair that {@link #open} tries: the one in use, and those that were in use before. */
    default Set<String> fingerprints() {
        return Set.of(publicKeys().fingerprint());
    }

    /**
     * What {@link org.okrreadiness.crypto.SecretSealing} sealed to the opening key of one of the pairs; empty when it was sealed to another key or
     * for something else, or is not as it was.
     *
     * @param info what it was sealed for
     */
    Optional<byte[]> open(byte[] info, SealedSecret secret);
}
