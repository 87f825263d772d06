package org.okrreadiness.export.file;

import java.security.PrivateKey;
import java.util.HexFormat;
import org.okrreadiness.crypto.BareKeyPair;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerSeal;

/** An issuer made for a test, with a key of its own. */
public final class TestSeal implements IssuerSeal {

    private final Issuer issuer;
    private final PrivateKey key;

    public TestSeal(String name) {
        BareKeyPair pair = Signatures.newPair();
        this.issuer = new Issuer(name, HexFormat.of().formatHex(pair.publicKey()));
        this.key = Signatures.privateKey(pair.privateKey());
    }

    @Override
    public Issuer issuer() {
        return issuer;
    }

    @Override
    public byte[] sign(byte[] message) {
        return Signatures.sign(key, message);
    }
}
