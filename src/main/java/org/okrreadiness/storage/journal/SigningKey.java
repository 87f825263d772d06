package org.okrreadiness.storage.journal;

import java.security.PrivateKey;
import java.util.HexFormat;
import org.okrreadiness.crypto.BareKeyPair;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.crypto.Signatures;

/** The pair of keys journals are sealed with. The public half goes into each journal; the private half stays in its file. */
public final class SigningKey {

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] publicBytes;
    private final byte[] privateBytes;
    private final PrivateKey privateKey;

    SigningKey(byte[] publicBytes, byte[] privateBytes) {
        this.publicBytes = publicBytes.clone();
        this.privateBytes = privateBytes.clone();
        this.privateKey = Signatures.privateKey(privateBytes);
    }

    /** Makes a new one. */
    public static SigningKey random() {
        BareKeyPair pair = Signatures.newPair();
        return new SigningKey(pair.publicKey(), pair.privateKey());
    }

    /**
     * @param publicHex what {@link #publicHex} gave
     * @param privateHex what {@link #privateHex} gave
     * @throws IllegalArgumentException when they are not two halves of one key
     */
    public static SigningKey of(String publicHex, String privateHex) {
        SigningKey key = new SigningKey(HEX.parseHex(publicHex), HEX.parseHex(privateHex));
        byte[] probe = {1};
        if (!Signatures.verifies(key.publicBytes, probe, key.sign(probe))) {
            throw new IllegalArgumentException("The halves do not belong together");
        }
        return key;
    }

    public byte[] publicBytes() {
        return publicBytes.clone();
    }

    public byte[] sign(byte[] message) {
        return Signatures.sign(privateKey, message);
    }

    public String publicHex() {
        return HEX.formatHex(publicBytes);
    }

    public String privateHex() {
        return HEX.formatHex(privateBytes);
    }

    public String fingerprint() {
        return fingerprint(publicBytes);
    }

    static String fingerprint(byte[] publicKey) {
        return Fingerprint.of(publicKey);
    }
}
