package org.okrreadiness.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * SHA-256 and Ed25519 (RFC 8032) with keys as their bare 32 bytes: the one way in which anything is signed or verified. Keys are
 * made by the Java platform; the rest is Bouncy Castle's, which takes a sixth of the time and is as strict.
 */
public final class Signatures {

    public static final int DIGEST_BYTES = 32;
    public static final int KEY_BYTES = 32;
    public static final int SIGNATURE_BYTES = 64;

    private static final String ALGORITHM = "Ed25519";

    /** What RFC 8410 puts in front of the bare bytes of a key. */
    private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte[] PRIVATE_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Signatures() {}

    public static byte[] digest(byte[] bytes) {
        return digest(bytes, 0, bytes.length);
    }

    public static byte[] digest(byte[] bytes, int from, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, length);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    public static BareKeyPair newPair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new BareKeyPair(
                    without(PUBLIC_PREFIX, pair.getPublic().getEncoded()),
                    without(PRIVATE_PREFIX, pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static byte[] without(byte[] prefix, byte[] encoded) {
        return Arrays.copyOfRange(encoded, prefix.length, encoded.length);
    }

    private static byte[] with(byte[] prefix, byte[] bare) {
        byte[] all = Arrays.copyOf(prefix, prefix.length + bare.length);
        System.arraycopy(bare, 0, all, prefix.length, bare.length);
        return all;
    }

    /** @throws IllegalArgumentException when these bytes are no key */
    public static PrivateKey privateKey(byte[] bare) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(with(PRIVATE_PREFIX, bare)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a private key", e);
        }
    }

    public static byte[] sign(PrivateKey key, byte[] message) {
        byte[] secret = ((EdECPrivateKey) key).getBytes().orElseThrow();
        byte[] signed = new byte[SIGNATURE_BYTES];
        Ed25519.sign(secret, 0, message, 0, message.length, signed, 0);
        return signed;
    }

    /** False also when the key or the signature is none. */
    public static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) {
        return publicKey.length == KEY_BYTES
                && signed.length == SIGNATURE_BYTES
                && Ed25519.verify(signed, 0, publicKey, 0, message, 0, message.length);
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("Every Java platform from 15 on has SHA-256 and Ed25519", e);
    }
}
