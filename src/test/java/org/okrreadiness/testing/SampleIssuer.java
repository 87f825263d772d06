package org.okrreadiness.testing;

import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerSeal;

/** An issuer whose key is the same in every test. */
public final class SampleIssuer implements IssuerSeal {

    private final byte[] secret = new byte[Signatures.KEY_BYTES];
    private final Issuer issuer;

    /** @param number another number is another key */
    public SampleIssuer(String name, int number) {
        secret[0] = (byte) number;
        byte[] key =
                new Ed25519PrivateKeyParameters(secret, 0).generatePublicKey().getEncoded();
        this.issuer = new Issuer(name, HexFormat.of().formatHex(key));
    }

    public static SampleIssuer school() {
        return new SampleIssuer("Harbour School of Goals", 1);
    }

    @Override
    public Issuer issuer() {
        return issuer;
    }

    @Override
    public byte[] sign(byte[] message) {
        return Signatures.sign(Signatures.privateKey(secret), message);
    }
}
