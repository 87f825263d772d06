package org.okrreadiness.testing;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.okrreadiness.crypto.BareKeyPair;
import org.okrreadiness.crypto.SealedSecret;
import org.okrreadiness.crypto.SecretSealing;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PublicKeys;
import org.okrreadiness.storage.journal.SigningKey;

/** Keys that are the same in every run, for golden files. They are worth nothing anywhere else. */
public final class TravelKeys implements OwnKeys {

    /** The folder of the participant. */
    public static final TravelKeys JOHANNA = new TravelKeys(1);

    public static final TravelKeys TRAINER = new TravelKeys(2);
    public static final TravelKeys COLLEAGUE = new TravelKeys(3);
    public static final TravelKeys STRANGER = new TravelKeys(4);

    private final byte[] seed = new byte[32];

    private TravelKeys(int number) {
        Arrays.fill(seed, (byte) number);
        seed[1] += (byte) (number >> 8);
    }

    /**
     * Somebody besides those above.
     *
     * @param number from 0
     */
    public static TravelKeys of(int number) {
        return new TravelKeys(number + 10);
    }

    @Override
    public PublicKeys publicKeys() {
        return new PublicKeys(
                new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded(),
                new X25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded());
    }

    @Override
    public byte[] sign(byte[] message) {
        return Signatures.sign(Signatures.privateKey(seed), message);
    }

    @Override
    public Optional<byte[]> open(byte[] info, SealedSecret secret) {
        return SecretSealing.open(seed, info, secret);
    }

    /** The same signing key for whoever answers for records. */
    public BareKeyPair issuerPair() {
        return new BareKeyPair(signingKey(), seed.clone());
    }

    /** The same signing key for sealing journals. */
    public SigningKey journalKey() {
        HexFormat hex = HexFormat.of();
        return SigningKey.of(hex.formatHex(signingKey()), hex.formatHex(seed));
    }
}
