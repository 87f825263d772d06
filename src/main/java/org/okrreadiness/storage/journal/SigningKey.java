package org.okrreadiness.storage.journal;

import java.security.PrivateKey;
import java.util.Arrays;
import java.util.HexFormat;

/** The pair of keys journals are sealed with. The public half goes into each journal; the private half stays in its file. */
public final class SigningKey {

    private static final HexFormat HEX = HexFormat.of();
    private static final int FINGERPRINT_BYTES = 16;

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
        return Signatures.newKey();
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

    byte[] publicBytes() {
        return publicBytes.clone();
    }

    byte[] sign(byte[] message) {
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

    /** What two people can read to one another: 128 bits in eight groups. */
    static String fingerprint(byte[] publicKey) {
        String digits = HEX.formatHex(Arrays.copyOf(Signatures.digest(publicKey), FINGERPRINT_BYTES));
        return digits.replaceAll("(.{4})(?=.)", "$1-");
    }
}
